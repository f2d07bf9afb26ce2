#include "base/nearest.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <numeric>

namespace dutoan {

namespace {

constexpr std::size_t most_suggestions = 3;
constexpr std::size_t shortest_beginning = 4;  ///< letters that tell what name was begun

/// The characters of a text, each with all its bytes, so that "ế" counts as one letter.
std::vector<std::string_view> characters(std::string_view text) {
  std::vector<std::string_view> result;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at + 1;
    while (end < text.size() && character_start(text, end) != end)
      ++end;
    result.push_back(text.substr(at, end - at));
    at = end;
  }
  return result;
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b) {
  const auto x = characters(a);
  const auto y = characters(b);
  // Rows of the usual table; `before` is the row above `last`, needed for swapped neighbours.
  std::vector<std::size_t> before(y.size() + 1);
  std::vector<std::size_t> last(y.size() + 1);
  std::vector<std::size_t> row(y.size() + 1);
  std::iota(last.begin(), last.end(), std::size_t{0});
  for (std::size_t i = 1; i <= x.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= y.size(); ++j) {
      const std::size_t change = last[j - 1] + (x[i - 1] == y[j - 1] ? 0 : 1);
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, change});
      const bool swapped = i > 1 && j > 1 && x[i - 1] == y[j - 2] && x[i - 2] == y[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    before.swap(last);
    last.swap(row);
  }
  return last[y.size()];
}

std::vector<std::string> nearest(std::string_view name, std::span<const std::string> known) {
  struct Candidate {
    std::size_t distance;
    const std::string* name;
  };
  const std::string wanted = folded(name);
  // Of a single letter every other would be near.
  const std::size_t length = characters(wanted).size();
  const std::size_t limit = length < 2 ? 0 : std::max<std::size_t>(1, length / 3);
  std::vector<Candidate> candidates;
  for (const std::string& other : known) {
    const std::string name_of_other = folded(other);
    std::size_t distance = edit_distance(wanted, name_of_other);
    if (length >= shortest_beginning && name_of_other.starts_with(wanted))
      distance = std::min(distance, limit);
    if (distance <= limit) candidates.push_back({distance, &other});
  }
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const Candidate& a, const Candidate& b) { return a.distance < b.distance; });
  std::vector<std::string> names;
  for (const Candidate& candidate : candidates) {
    if (names.size() == most_suggestions) break;
    names.push_back(*candidate.name);
  }
  return names;
}

std::vector<Message> choice_hints(std::string_view word, std::span<const std::string> known) {
  const std::vector<std::string> close = nearest(word, known);
  std::vector<Message> hints;
  const bool has_comma = std::any_of(known.begin(), known.end(), [](const std::string& name) {
    return name.find(',') != std::string::npos;
  });
  const char* separator = has_comma ? "; " : ", ";
  if (!close.empty()) hints.push_back({"hint-nearest", {joined(close, separator)}});
  hints.push_back({"hint-allowed", {joined({known.begin(), known.end()}, separator)}});
  return hints;
}

}  // namespace dutoan
