// How far a value has been verified (mức xác minh).
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dutoan {

/// Weakest first: a figure has the class of its weakest operand.
enum class Evidence : std::uint8_t {
  memory,     ///< remembered, no text seen; counts as missing unless the user allows it
  secondary,  ///< read through a third party or in an excerpt
  user,       ///< typed by the user, who answers for it
  primary,    ///< the official text was read
};

inline constexpr std::array evidence_classes = {Evidence::memory, Evidence::secondary,
                                                Evidence::user, Evidence::primary};

[[nodiscard]] constexpr Evidence weakest(Evidence a, Evidence b) {
  return a < b ? a : b;
}

/// The word files use: `memory`, `secondary`, `user`, `primary`.
[[nodiscard]] std::string_view evidence_word(Evidence evidence);
[[nodiscard]] std::optional<Evidence> evidence_from_word(std::string_view word);

}  // namespace dutoan
