#include "output/xml_text.hpp"

namespace dutoan {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// U+FFFE and U+FFFF are valid UTF-8, but no characters of XML.
bool is_noncharacter(std::string_view text) {
  return text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF");
}

std::string_view reference_of(char c) {
  switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\n': return "&#10;";
    case '\r': return "&#13;";
    case '\t': return "&#9;";
    default: return static_cast<unsigned char>(c) < ' ' ? replacement : "";
  }
}

}  // namespace

std::string xml_escaped(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view reference = reference_of(text[i]);
    if (!reference.empty()) {
      result += reference;
    } else if (is_noncharacter(text.substr(i))) {
      result += replacement;
      i += 2;
    } else {
      result += text[i];
    }
  }
  return result;
}

}  // namespace dutoan
