#include "verify/second_table.hpp"

namespace dutoan {

namespace {

std::string text_of(const PrintedJson& line, const char* key) {
  return line.value(key, "");
}

FixedPoint number_of(const PrintedJson& line, const char* key) {
  return read_fixed_point(text_of(line, key)).value_or(FixedPoint{});
}

/// Whether the printed amounts of a line are those of a price without tax, or of one with it.
bool is_priced_right(const PrintedJson& line, const FixedPoint& priced) {
  const auto is = [&](const char* key, const FixedPoint& value) {
    return compare(number_of(line, key), whole(value)) == 0;
  };
  if (!line.contains("before_tax")) return is("amount", priced);
  const FixedPoint rate = number_of(line, "vat");  // not_subject is 0
  const FixedPoint factor = fixed_point(1) + rate;
  const bool without =
      is("before_tax", priced) && is("tax", priced * rate) && is("amount", priced * factor);
  if (without) return true;
  const FixedPoint before = priced / factor;
  return is("before_tax", before) && is("tax", before * rate) && is("amount", priced);
}

void follow_line(const PrintedJson& line, std::map<LineGroupName, SecondTable>& sums,
                 SecondPath& path) {
  SecondTable& sum =
      sums[{text_of(line, "group"), text_of(line, "category"), text_of(line, "kind")}];
  ++sum.count;
  const bool priced = line.contains("quantity") && line.contains("unit_price");
  // What is no quantity times a price, or is not known, is only counted.
  if (!priced || !line.contains("amount")) {
    sum.whole = sum.whole && !line.contains("amount");
    return;
  }
  const FixedPoint amount = number_of(line, "quantity") * number_of(line, "unit_price");
  sum.priced = sum.priced + amount;
  ++path.steps;
  if (is_priced_right(line, amount) || line.contains("approximate")) return;
  path.disagreements.push_back(
      {text_of(line, "place"), text_of(line, "amount"), fixed_point_text(amount)});
}

}  // namespace

void follow_table_lines(std::string_view text, std::map<LineGroupName, SecondTable>& sums,
                        SecondPath& path) {
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    if (!line.empty()) follow_line(PrintedJson::parse(line), sums, path);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
}

void compare_tables(const std::map<LineGroupName, SecondTable>& sums, SecondPath& path) {
  for (const auto& [group, printed] : path.tables) {
    const auto found = sums.find(group);
    const SecondTable computed = found == sums.end() ? SecondTable{} : found->second;
    path.steps += 2;
    if (printed.count != computed.count) {
      path.disagreements.push_back({group[0] + " " + group[2], std::to_string(printed.count),
                                    std::to_string(computed.count)});
    }
    if (!computed.whole || compare(printed.priced, computed.priced) == 0) continue;
    path.disagreements.push_back({group[0] + " " + group[2], fixed_point_text(printed.priced),
                                  fixed_point_text(computed.priced)});
  }
}

}  // namespace dutoan
