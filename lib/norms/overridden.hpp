// What a folder laid over the shipped norms puts in place of their values.
//
// A submission that brings norms of its own may have changed any of them; each value that stands
// under `overrides:` is listed beside the one it replaces.
#pragma once

#include "norms/library.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

/// One value of a table, a norm item, a price book or a method.
struct NormEntry {
  std::string match;  ///< finds its counterpart in another version
  std::string path;   ///< for people: "simple", "labour.1.quantity"
  std::optional<CellContent> content;
  Place place;
};

enum class NormPart : std::uint8_t { table, norm_item, price_book, method };
inline constexpr std::array<std::string_view, 4> norm_part_words = {"table", "norm_item",
                                                                    "price_book", "method"};

struct OverriddenValue {
  NormPart part = NormPart::table;
  std::string document;
  std::string name;  ///< "document/table.key"; "@date" behind it where it replaces several versions
  std::optional<CellContent> value;      ///< nothing: the override leaves it out
  std::optional<CellContent> reference;  ///< nothing: what is replaced has none
  Place place;                           ///< of the value, else of what leaves it out
};

/// What a norm item states, which is read by those who know its file.
using ItemEntries = std::function<std::vector<NormEntry>(const NormItem&)>;

[[nodiscard]] bool has_overrides(const Library& library);

/// Every value under `overrides:`, and each that stands there no more, in the order of the files;
/// equal ones among them. What is replaced must be loaded.
[[nodiscard]] std::vector<OverriddenValue> overridden_values(const Library& library,
                                                             const ItemEntries& item_entries);

}  // namespace dutoan
