#include "output/number_words.hpp"

#include <array>
#include <vector>

namespace dutoan {

namespace {

constexpr std::array<const char*, 10> digits = {"không", "một", "hai", "ba",  "bốn",
                                                "năm",   "sáu", "bảy", "tám", "chín"};

using Words = std::vector<std::string>;

/// The last digit of a group; `tens` stands before it.
std::string last_digit(unsigned ones, unsigned tens) {
  if (ones == 1 && tens > 1) return "mốt";
  if (ones == 5 && tens > 0) return "lăm";
  return digits[ones];
}

/// A number below 1000. `behind`: a larger group was read before it, so that its hundreds are said
/// even when they are none ("không trăm lẻ năm").
void read_group(unsigned value, bool behind, Words& words) {
  const unsigned hundreds = value / 100;
  const unsigned tens = value / 10 % 10;
  const unsigned ones = value % 10;
  const bool says_hundreds = hundreds > 0 || behind;
  if (says_hundreds) words.insert(words.end(), {digits[hundreds], "trăm"});
  if (tens > 1) words.insert(words.end(), {digits[tens], "mươi"});
  if (tens == 1) words.emplace_back("mười");
  if (tens == 0 && ones > 0 && says_hundreds) words.emplace_back("lẻ");
  if (ones > 0) words.push_back(last_digit(ones, tens));
}

/// Above a thousand million the number of tỷ is read like any other number.
void read(std::uint64_t value, bool behind, Words& words) {
  constexpr std::uint64_t ty = 1'000'000'000;
  if (value >= ty) {
    read(value / ty, behind, words);
    words.emplace_back("tỷ");
    behind = true;
  }
  const auto rest = unsigned(value % ty);
  constexpr std::array<std::pair<unsigned, const char*>, 3> groups = {
      {{1'000'000, "triệu"}, {1'000, "nghìn"}, {1, ""}}};
  for (const auto& [size, name] : groups) {
    const unsigned group = rest / size % 1000;
    if (group == 0) continue;
    read_group(group, behind, words);
    if (name[0] != '\0') words.emplace_back(name);
    behind = true;
  }
}

/// The first letter as a capital: of the words an amount can begin with, only đ… would not be
/// plain.
std::string capitalized(std::string text) {
  if (text[0] >= 'a' && text[0] <= 'z') text[0] = char(text[0] - 'a' + 'A');
  return text;
}

}  // namespace

std::string words_of(Money amount) {
  if (amount.is_zero()) return "Không đồng";
  Words words;
  if (amount.is_negative()) words.emplace_back("giảm");
  const auto value = std::uint64_t(amount.dong());
  read(amount.is_negative() ? std::uint64_t(0) - value : value, false, words);
  std::string text;
  for (const std::string& word : words)
    text += (text.empty() ? "" : " ") + word;
  return capitalized(text) + " đồng chẵn";
}

}  // namespace dutoan
