#include "input/workbook_part.hpp"

#include "base/text.hpp"

#include <charconv>

namespace dutoan {

PartFault read_part(const ZipArchive& archive, const std::string& part, const XmlHandler& handler) {
  XmlReader reader(handler);
  bool sound = true;
  const PartFault fault = archive.read(part, [&](std::string_view bytes) {
    sound = reader.take(bytes);
    return sound;
  });
  if (fault != PartFault::none) return fault;
  return sound && reader.finish() ? PartFault::none : PartFault::damaged;
}

void SharedText::start(std::string_view name, std::string_view whole) {
  if (name == whole) content.clear();
  if (name == "rPh") within_phonetic = true;
  if (name == "t") within_text = true;
}

void SharedText::end(std::string_view name) {
  if (name == "rPh") within_phonetic = false;
  if (name == "t") within_text = false;
}

void SharedText::take(std::string_view piece) {
  if (within_text && !within_phonetic) content += piece;
}

namespace {

std::string unescaped(std::string_view text) {
  constexpr std::size_t length = 7;
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string_view code = text.substr(at, length);
    unsigned character = 0;
    const bool escape =
        code.size() == length && code.starts_with("_x") && code.ends_with('_') &&
        std::from_chars(code.data() + 2, code.data() + 6, character, 16).ptr == code.data() + 6;
    if (!escape) {
      result += text[at];
      continue;
    }
    append_utf8(result, character == 0 ? U' ' : char32_t(character));
    at += length - 1;
  }
  return result;
}

}  // namespace

std::string quoted_cell(std::string_view text) {
  if (text.empty()) return "";
  const bool escaped = text.find("_x") != std::string_view::npos;
  std::string cell = "\"";
  for (const char c : one_line(escaped ? unescaped(text) : text)) {
    if (c == '"') cell += '"';
    cell += c;
  }
  return cell + "\"";
}

}  // namespace dutoan
