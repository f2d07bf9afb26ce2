#include "input/yaml_text.hpp"

namespace dutoan {

namespace {

std::string scalar_text(Yaml node) {
  return node.is_quoted() ? yaml_quoted(node.text()) : std::string(node.text());
}

void append(std::string& text, Yaml node, std::size_t indent);

/// What stands behind a key or a dash: on the same line, or in lines of its own below.
void append_value(std::string& text, Yaml value, std::size_t indent) {
  const bool flat = value.is_scalar();
  text += flat ? " " + scalar_text(value) + "\n" : "\n";
  if (!flat) append(text, value, indent);
}

void append_map(std::string& text, Yaml node, std::size_t indent, bool first_in_place) {
  for (const auto& [key, value] : node.entries()) {
    if (!first_in_place) text.append(indent, ' ');
    first_in_place = false;
    text += std::string(key.text()) + ":";
    append_value(text, value, indent + 2);
  }
}

void append(std::string& text, Yaml node, std::size_t indent) {
  if (node.is_map()) append_map(text, node, indent, false);
  for (const Yaml& element : node.elements()) {
    text.append(indent, ' ');
    text += "-";
    if (element.is_map()) {
      text += " ";
      append_map(text, element, indent + 2, true);
    } else {
      append_value(text, element, indent + 2);
    }
  }
}

}  // namespace

std::string yaml_text(Yaml node) {
  std::string text;
  append(text, node, 0);
  return text;
}

std::string yaml_quoted(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte == 0x7F) {
      result += std::string("\\x") + digits[byte / 16] + digits[byte % 16];
      continue;
    }
    if (c == '"' || c == '\\') result += '\\';
    result += c;
  }
  return result + "\"";
}

}  // namespace dutoan
