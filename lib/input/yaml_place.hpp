// Where a byte of a scalar's text stands in the file, behind its quotes, escapes, folds and
// indentation.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace dutoan {

/// The offset in `raw`, the file from where the scalar begins on, of the byte `offset` of `text`,
/// what the parser made of the scalar. Nothing where the two do not agree and it cannot be known.
[[nodiscard]] std::optional<std::size_t> offset_in_file(std::string_view raw, bool quoted,
                                                        std::string_view text, std::size_t offset);

}  // namespace dutoan
