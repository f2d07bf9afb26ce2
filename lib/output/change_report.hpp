// What changed between revisions, as a report.
#pragma once

#include "output/change_contents.hpp"
#include "output/report.hpp"

namespace dutoan {

[[nodiscard]] Report change_report(const ChangeContents& contents, const ReportStyle& style);

}  // namespace dutoan
