// What changed between revisions, as a table.
#pragma once

#include "output/change_contents.hpp"

#include <string>

namespace dutoan {

/// One table: rows of the plan, of agencies, sources, tasks and lines, as the column `level` says;
/// those of one level add up to the plan's, but for lines.
[[nodiscard]] std::string change_csv(const ChangeContents& contents, const ReportStyle& style);

}  // namespace dutoan
