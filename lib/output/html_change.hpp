// What changed between revisions as a page: a waterfall of causes, the tasks that changed, and
// everything the report says.
#pragma once

#include "output/change_contents.hpp"

#include <string>

namespace dutoan {

[[nodiscard]] std::string change_html(const ChangeContents& contents, const ReportStyle& style);

}  // namespace dutoan
