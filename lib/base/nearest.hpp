// "Did you mean": the known names nearest to one that is not known.
#pragma once

#include "base/message.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

/// How many letters must be added, dropped, changed or swapped with their neighbour.
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);

/// At most three of `known`, nearest first and then in their own order; none that is too far off to
/// have been meant, but what begins with the name. Upper and lower case count as the same letter.
[[nodiscard]] std::vector<std::string> nearest(std::string_view name,
                                               std::span<const std::string> known);

/// For a word that is none of `known`: the nearest of them, if any is near, and all of them.
[[nodiscard]] std::vector<Message> choice_hints(std::string_view word,
                                                std::span<const std::string> known);

}  // namespace dutoan
