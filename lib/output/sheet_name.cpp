#include "output/sheet_name.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace dutoan {

namespace {

constexpr std::size_t longest_name = 31;

std::string shortened(std::string text, std::size_t width) {
  while (display_width(text) > width)
    text.resize(character_start(text, text.size() - 1));
  return text;
}

}  // namespace

std::string sheet_name(std::string_view wanted, std::vector<std::string>& taken) {
  std::string name;
  for (const char c : one_line(wanted))
    name += std::string_view("[]:*?/\\'").find(c) == std::string_view::npos ? c : ' ';
  name = std::string(trimmed(name));
  if (name.empty()) name = "Trang";
  std::string free = shortened(name, longest_name);
  const auto is_taken = [&](const std::string& text) {
    return std::any_of(taken.begin(), taken.end(),
                       [&](const std::string& one) { return folded(one) == folded(text); });
  };
  for (unsigned i = 2; is_taken(free); ++i) {
    const std::string number = " (" + std::to_string(i) + ")";
    free = shortened(name, longest_name - number.size()) + number;
  }
  taken.push_back(free);
  return free;
}

}  // namespace dutoan
