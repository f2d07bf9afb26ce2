// Diagnostics as an editor and a person read them.
//
//   plans/2023.yaml:41:12: lỗi: không có định mức 04.0110 [norm-unknown]
//      41 |     norm: "04.0110"
//         |           ^^^^^^^^^
//    gợi ý: có phải là: 04.0101?
#pragma once

#include "base/diagnostic.hpp"

#include <string>
#include <vector>

namespace dutoan {

enum class Colour : std::uint8_t { off, on };

/// The line of the file, and the mark below it; empty where there is none.
[[nodiscard]] std::string excerpt_text(const Location& location);

[[nodiscard]] std::string to_text(const Diagnostic& diagnostic, Language language, Colour colour);

/// Of those of one kind in one file the first 20, and how many more there are; at the end how many
/// all of them are.
[[nodiscard]] std::string to_text(const std::vector<Diagnostic>& diagnostics, Language language,
                                  Colour colour);

}  // namespace dutoan
