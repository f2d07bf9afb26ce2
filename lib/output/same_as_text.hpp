// The proposals of `diff` as a file for somebody to confirm.
#pragma once

#include "output/change_contents.hpp"

#include <string>

namespace dutoan {

/// What was confirmed stands first, as it was; proposals follow with `confirmed: no` and, as
/// comments, with what speaks for them.
[[nodiscard]] std::string same_as_text(const ChangeContents& contents, Language language);

}  // namespace dutoan
