#include "input/sum_row.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace dutoan {

namespace {

constexpr std::array<std::string_view, 9> wholes = {
    "tổng",         "tổng cộng",    "tổng số",       "tổng tiền",      "tổng giá trị",
    "tổng chi phí", "tổng dự toán", "tổng kinh phí", "tổng mức đầu tư"};

/// Words that with "cộng" before them are no sum.
constexpr std::array<std::string_view, 4> things = {"đồng", "tác", "hưởng", "sinh"};

/// Whether the text begins with the words, and no letter follows them.
bool begins_with(std::string_view text, std::string_view words) {
  if (!text.starts_with(words)) return false;
  const std::string_view rest = text.substr(words.size());
  return rest.empty() || rest[0] == ' ' || rest[0] == ':' || rest[0] == '(' || rest[0] == '.';
}

bool is_whole(std::string_view text) {
  // "Tổng" alone, since many things begin with it; the others with anything behind them.
  if (!begins_with(text, wholes[0])) return false;
  const std::string_view rest = trimmed(text.substr(wholes[0].size()));
  if (rest.empty() || rest[0] == ':' || rest[0] == '(') return true;
  return std::any_of(wholes.begin() + 1, wholes.end(),
                     [&](std::string_view words) { return begins_with(text, words); });
}

}  // namespace

SumRow sum_row_of(std::string_view text) {
  const std::string plain = folded(text);
  if (is_whole(plain)) return SumRow::whole;
  constexpr std::string_view part = "cộng";
  if (!begins_with(plain, part)) return SumRow::none;
  const std::string_view rest = trimmed(std::string_view(plain).substr(part.size()));
  const bool thing = std::any_of(things.begin(), things.end(),
                                 [&](std::string_view word) { return begins_with(rest, word); });
  return thing ? SumRow::none : SumRow::part;
}

bool may_be_sum(std::string_view raw) {
  if (raw.size() < 2) return false;
  const char first = raw[0];
  if (first != 'T' && first != 't' && first != 'C' && first != 'c') return false;
  // What follows is ổ or ộ, composed or begun with its o.
  return raw[1] == '\xE1' || raw[1] == 'o' || raw[1] == 'O';
}

}  // namespace dutoan
