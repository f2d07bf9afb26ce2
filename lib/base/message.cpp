#include "base/message.hpp"

namespace dutoan {

namespace {

std::string plain_text(const MessageArgument& argument) {
  if (const auto* text = std::get_if<std::string>(&argument)) return *text;
  if (const auto* text = std::get_if<LocalText>(&argument)) return text->vi + "|" + text->en;
  if (const auto* number = std::get_if<Number>(&argument)) return exact_text(*number);
  return iso_text(std::get<Date>(argument));
}

}  // namespace

const std::string& LocalText::in(Language language) const {
  if (language == Language::vietnamese) return vi.empty() ? en : vi;
  return en.empty() ? vi : en;
}

std::string sort_key(const Message& message) {
  std::string key = message.id;
  for (const MessageArgument& argument : message.arguments)
    key += "\x1f" + plain_text(argument);
  return key;
}

std::string joined(const std::vector<std::string>& names, std::string_view separator) {
  std::string text;
  for (const std::string& name : names)
    text += (text.empty() ? "" : std::string(separator)) + name;
  return text;
}

}  // namespace dutoan
