// Text as Vietnamese needs it: checked UTF-8, composed letters, display columns.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dutoan {

/// Offset of the first byte that is not valid UTF-8, or nothing.
[[nodiscard]] std::optional<std::size_t> find_invalid_utf8(std::string_view text);

/// How many line ends stand in it.
[[nodiscard]] std::size_t line_ends(std::string_view text);

/// Appends a character; one that is none becomes U+FFFD.
void append_utf8(std::string& text, char32_t character);

/// UTF-16 with its byte order mark as UTF-8; what is no character becomes U+FFFD, which no file
/// holds by chance.
[[nodiscard]] std::string utf8_of_utf16(std::string_view bytes);

/// The start of the character that holds the byte at `offset`.
[[nodiscard]] std::size_t character_start(std::string_view text, std::size_t offset);

/// How many characters (code points) it has.
[[nodiscard]] std::size_t character_count(std::string_view text);

/// Columns the text takes on a terminal: combining marks take none, wide characters two.
[[nodiscard]] std::size_t display_width(std::string_view text);

/// The text with letters and their marks composed (NFC): "e" + U+0302 + U+0301 becomes "ế".
[[nodiscard]] std::string composed(std::string_view text);

/// True when `text` surely is valid UTF-8 and `composed` would change nothing: Latin letters only.
[[nodiscard]] bool is_composed(std::string_view text);

/// For comparing what people type: composed, lower case, single spaces, none at the ends.
[[nodiscard]] std::string folded(std::string_view text);

/// Folded, and without the marks of Vietnamese letters: "Đô thị" becomes "do thi".
[[nodiscard]] std::string without_marks(std::string_view text);

/// With a space for every control character: line ends, tabs, the escapes of terminals.
[[nodiscard]] std::string one_line(std::string_view text);

/// Without the spaces, tabs and line ends at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

}  // namespace dutoan
