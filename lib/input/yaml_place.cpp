#include "input/yaml_place.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <cstdint>
#include <string>

namespace dutoan {

namespace {

/// How a scalar is written.
enum class Style : std::uint8_t { plain, single_quoted, double_quoted, literal, folded };

Style style_of(std::string_view raw, bool quoted) {
  if (!quoted || raw.empty()) return Style::plain;
  switch (raw[0]) {
    case '\'': return Style::single_quoted;
    case '"': return Style::double_quoted;
    case '|': return Style::literal;
    case '>': return Style::folded;
    default: return Style::plain;
  }
}

/// What a few bytes of the file stand for.
struct Unit {
  std::size_t length = 0;  ///< in the file
  std::string text;
};

/// `\u00E9` and the like: `digits` of them behind the two bytes of the escape.
Unit numbered(std::string_view raw, std::size_t digits) {
  char32_t character = 0;
  for (const char c : raw.substr(2, digits)) {
    const std::size_t digit = std::string_view("0123456789abcdef").find(char(c | 0x20));
    character = character * 16 + char32_t(digit);
  }
  Unit unit{.length = 2 + digits};
  append_utf8(unit.text, character);
  return unit;
}

/// What begins with a backslash.
Unit escaped(std::string_view raw) {
  const char letter = raw.size() > 1 ? raw[1] : '\\';
  switch (letter) {
    case 'x': return numbered(raw, 2);
    case 'u': return numbered(raw, 4);
    case 'U': return numbered(raw, 8);
    case '0': return {2, std::string(1, '\0')};
    case 'N': return {2, "\xC2\x85"};
    case '_': return {2, "\xC2\xA0"};
    case 'L': return {2, "\xE2\x80\xA8"};
    case 'P': return {2, "\xE2\x80\xA9"};
    default: break;
  }
  constexpr std::string_view letters = "abtnvfre";
  constexpr std::string_view meant = "\a\b\t\n\v\f\r\x1B";
  const std::size_t known = letters.find(letter);
  return {2, std::string(1, known == std::string_view::npos ? letter : meant[known])};
}

/// Goes through the file and the text side by side.
class Walk {
 public:
  Walk(std::string_view raw, Style style, std::string_view text)
      : raw_(raw), style_(style), text_(text) {}

  std::optional<std::size_t> to(std::size_t offset) {
    if (is_block()) {
      begin_block();
    } else {
      at_ = style_ == Style::plain ? 0 : 1;
    }
    while (passed_ < offset || is_continued_line()) {
      if (at_ >= raw_.size()) return std::nullopt;
      const bool moved = is_block() ? block_step() : flow_step();
      if (!moved) return std::nullopt;
    }
    return at_;
  }

 private:
  [[nodiscard]] bool is_block() const {
    return style_ == Style::literal || style_ == Style::folded;
  }

  /// A backslash at the end of a line stands for nothing.
  [[nodiscard]] bool is_continued_line() const {
    return style_ == Style::double_quoted && at_ < raw_.size() && raw_[at_] == '\\' &&
           is_line_end(at_ + 1);
  }

  [[nodiscard]] std::size_t behind_blanks(std::size_t at) const {
    return std::min(raw_.find_first_not_of(" \t", at), raw_.size());
  }

  [[nodiscard]] bool is_line_end(std::size_t at) const {
    const std::string_view rest = raw_.substr(std::min(at, raw_.size()));
    return rest.starts_with('\n') || rest.starts_with("\r\n");
  }

  [[nodiscard]] std::size_t behind_line(std::size_t at) const {
    return std::min(raw_.find('\n', at), raw_.size() - 1) + 1;
  }

  /// False where the text says something else.
  bool pass(const Unit& unit) {
    if (!text_.substr(std::min(passed_, text_.size())).starts_with(unit.text)) return false;
    at_ += unit.length;
    passed_ += unit.text.size();
    return true;
  }

  /// The line ends and indentation between two lines of text: a space, or a line end for every
  /// empty line.
  bool flow_fold(std::size_t line_end) {
    std::size_t lines = 0;
    std::size_t at = line_end;
    while (is_line_end(at)) {
      ++lines;
      at = behind_blanks(behind_line(at));
    }
    return pass({at - at_, lines == 1 ? " " : std::string(lines - 1, '\n')});
  }

  bool flow_step() {
    const std::size_t next = behind_blanks(at_);
    if (is_line_end(next)) return flow_fold(next);
    const std::string_view rest = raw_.substr(at_);
    if (style_ == Style::single_quoted && rest.starts_with("''")) return pass({2, "'"});
    if (style_ == Style::double_quoted && rest[0] == '\\') {
      if (is_continued_line()) return pass({behind_blanks(behind_line(at_)) - at_, ""});
      return pass(escaped(rest));
    }
    return pass({1, std::string(1, rest[0])});
  }

  /// The lines of a block stand as far in as the first with letters; what that one begins with
  /// in the text is its own.
  void begin_block() {
    at_ = behind_line(0);
    std::size_t first = at_;
    while (first < raw_.size() && is_line_end(raw_.find_first_not_of(' ', first)))
      first = behind_line(first);
    const std::size_t indented = std::min(raw_.find_first_not_of(' ', first), raw_.size()) - first;
    const std::size_t own = text_.find_first_not_of('\n');
    const std::size_t letters = text_.find_first_not_of(" \n");
    const std::size_t spaces = letters == std::string_view::npos ? 0 : letters - own;
    indentation_ = indented - std::min(indented, spaces);
    skip_indentation();
  }

  void skip_indentation() {
    for (std::size_t i = 0; i < indentation_ && at_ < raw_.size() && raw_[at_] == ' '; ++i)
      ++at_;
  }

  bool block_step() {
    if (!is_line_end(at_)) return pass({1, std::string(1, raw_[at_])});
    const std::string_view rest = text_.substr(std::min(passed_, text_.size()));
    // Folded: one line end became a space, or of several the first was dropped.
    const bool space = style_ == Style::folded && rest.starts_with(' ');
    const bool dropped = style_ == Style::folded && !folding_ && is_followed_by_empty_line();
    const std::string stands_for = space ? " " : dropped ? "" : "\n";
    folding_ = style_ == Style::folded && is_followed_by_empty_line();
    if (!pass({behind_line(at_) - at_, stands_for})) return false;
    skip_indentation();
    return true;
  }

  [[nodiscard]] bool is_followed_by_empty_line() const {
    return is_line_end(raw_.find_first_not_of(' ', behind_line(at_)));
  }

  std::string_view raw_;
  Style style_;
  std::string_view text_;
  std::size_t at_ = 0;      ///< in the file
  std::size_t passed_ = 0;  ///< in the text
  std::size_t indentation_ = 0;
  bool folding_ = false;  ///< within line ends that follow each other
};

}  // namespace

std::optional<std::size_t> offset_in_file(std::string_view raw, bool quoted, std::string_view text,
                                          std::size_t offset) {
  return Walk(raw, style_of(raw, quoted), text).to(offset);
}

}  // namespace dutoan
