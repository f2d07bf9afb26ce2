// The style sheet and the script of the page: the files in html/, put into the program as it is
// built.
#pragma once

#include <string_view>

namespace dutoan {

[[nodiscard]] std::string_view page_style();
[[nodiscard]] std::string_view page_script();

}  // namespace dutoan
