#include "input/norm_item_values.hpp"

#include "base/number_text.hpp"

#include <array>

namespace dutoan {

namespace {

void add_values(Yaml node, const std::string& path, std::vector<NormEntry>& entries) {
  if (node.is_map()) {
    for (const auto& [key, value] : node.entries())
      add_values(value, path + "." + std::string(key.text()), entries);
    return;
  }
  if (node.is_list()) {
    std::size_t position = 0;
    for (const Yaml& element : node.elements())
      add_values(element, path + "." + std::to_string(++position), entries);
    return;
  }
  if (!node || node.is_empty()) return;
  const auto number = parse_fraction(node.text());
  const auto* read = node.is_quoted() ? nullptr : std::get_if<NumberText>(&number);
  NormEntry entry{path, path, std::string(node.text()), node.place()};
  if (read != nullptr) entry.content = read->value;
  entries.push_back(std::move(entry));
}

}  // namespace

std::vector<NormEntry> norm_item_values(Yaml item) {
  std::vector<NormEntry> entries;
  for (const std::string_view key : {"unit", "method", "inputs"})
    add_values(item.at(key), std::string(key), entries);
  return entries;
}

}  // namespace dutoan
