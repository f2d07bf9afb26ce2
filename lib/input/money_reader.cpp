#include "input/money_reader.hpp"

#include "input/amount_reader.hpp"
#include "input/plan_reference.hpp"

namespace dutoan {

void check_whole_dong(const std::optional<Number>& amount, Yaml node, Diagnostics& diagnostics) {
  if (!amount || amount->is_integer()) return;
  diagnostics.error({"amount-not-whole", {"amount", std::string(node.text())}},
                    locate(node.place()));
}

MoneyRow read_money_row(const MapReader& map, const std::vector<Named>& sources,
                        Diagnostics& diagnostics) {
  MoneyRow row{.what = map.text("what"),
               .source = map.text("source"),
               .phase = map.text("phase"),
               .ref = map.text("ref"),
               .date = map.date("date"),
               .by = map.text("by"),
               .reason = map.text("reason"),
               .note = map.text("note")};
  check_reference(map.at("source"), sources, "source", diagnostics);
  row.year = read_year(map.at("year"), "year", diagnostics);
  if (const auto amount = read_written_amount(map.at("amount"), "amount", diagnostics)) {
    row.amount = *amount;
    check_whole_dong(amount->dong, map.at("amount"), diagnostics);
  }
  row.amount.marks.at_least = map.yes("at_least");
  return row;
}

}  // namespace dutoan
