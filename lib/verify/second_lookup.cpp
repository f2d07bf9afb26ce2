#include "verify/second_lookup.hpp"

#include <algorithm>

namespace dutoan {

namespace {

/// The cell of the second key, or of one column, or the whole row with its key.
SecondValue cell_of(const PrintedJson& node, const PrintedJson& row, const SecondValue* column) {
  const PrintedJson& cells = row.at("cells");
  if (!node.contains("columns")) return read_printed(cells.at(0));
  const PrintedJson& columns = node.at("columns");
  if (column == nullptr) {
    SecondValue record = read_printed(cells);
    auto& fields = std::get<SecondValue::List>(record.content);
    fields.push_back({row.value("key", "")});
    return record;
  }
  const auto name = std::find(columns.begin(), columns.end(), column->text());
  if (name == columns.end()) return second_missing();
  return read_printed(cells.at(std::size_t(name - columns.begin())));
}

/// The number from which, or above which, a row holds; nothing of a first row without one.
std::optional<FixedPoint> bound_of(const PrintedJson& row) {
  for (const char* word : {"from", "above"}) {
    if (row.contains(word)) return read_printed(row.at(word)).number();
  }
  return std::nullopt;
}

bool is_reached(const PrintedJson& row, const FixedPoint& key) {
  const auto bound = bound_of(row);
  if (!bound) return true;
  const int side = compare(*bound, key);
  return row.contains("above") ? side < 0 : side <= 0;
}

/// A ladder (bậc): the last row that is reached.
bool is_step(const PrintedJson& node, const FixedPoint& key) {
  const PrintedJson& row = node.at("lower");
  const bool last = row.at("row") == node.at("rows");
  if (last == node.contains("next")) return false;
  return is_reached(row, key) && (last || !is_reached(node.at("next"), key));
}

/// One row of brackets: at its very bound, or beyond an end whose value holds.
bool is_end_or_bound(const PrintedJson& node, const FixedPoint& key) {
  const PrintedJson& row = node.at("lower");
  const int side = compare(key, *bound_of(row));
  if (side < 0) return row.at("row") == 1;
  return side == 0 || row.at("row") == node.at("rows");
}

/// N = Na + (Nb − Na) · (G − Ga) / (Gb − Ga), between two rows that follow each other.
SecondValue between(const PrintedJson& node, const FixedPoint& key, const SecondValue* column) {
  const PrintedJson& low = node.at("lower");
  const PrintedJson& high = node.at("upper");
  const FixedPoint from = *bound_of(low);
  const FixedPoint to = *bound_of(high);
  const bool neighbours = low.at("row").get<int>() + 1 == high.at("row").get<int>();
  if (!neighbours || compare(from, key) >= 0 || compare(key, to) >= 0) return second_missing();
  const auto first = cell_of(node, low, column).number();
  const auto second = cell_of(node, high, column).number();
  if (!first || !second) return second_missing();
  return second_number(*first + (*second - *first) * (key - from) / (to - from));
}

}  // namespace

std::optional<SecondValue> look_up_again(const PrintedJson& node,
                                         const std::vector<SecondValue>& keys) {
  const bool unknown = std::any_of(keys.begin(), keys.end(),
                                   [](const SecondValue& key) { return key.is_missing(); });
  // A cell from memory counts as missing, whatever it says.
  if (unknown || node.contains("unverified")) return second_missing();
  if (!node.contains("lower")) return std::nullopt;
  const PrintedJson& row = node.at("lower");
  const SecondValue* column = keys.size() > 1 ? &keys[1] : nullptr;
  const std::string kind = node.value("kind", "");
  if (kind != "ladder" && kind != "brackets") {
    const bool same = compare(SecondValue{row.value("key", "")}, keys[0]) == 0;
    return same ? cell_of(node, row, column) : second_missing();
  }
  const auto key = keys[0].number();
  if (!key) return second_missing();
  if (node.contains("upper")) return between(node, *key, column);
  const bool holds = kind == "ladder" ? is_step(node, *key) : is_end_or_bound(node, *key);
  return holds ? cell_of(node, row, column) : second_missing();
}

}  // namespace dutoan
