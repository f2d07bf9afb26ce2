// What changed between revisions, for other programs.
#pragma once

#include "output/change_contents.hpp"

#include <string>

namespace dutoan {

[[nodiscard]] std::string change_json(const ChangeContents& contents);

}  // namespace dutoan
