#include "norms/input_source.hpp"

namespace dutoan {

namespace {

/// Of any unit: a number whose method does not say what it counts.
bool takes_money(const InputSpec& input) {
  return input.in_dong() || (input.kind == InputKind::number && input.unit.empty());
}

}  // namespace

std::optional<Message> source_fault(const InputSpec& input, const RowSpec& row) {
  const Type wanted = type_of(input, {});
  if (!fits(row.type, wanted)) {
    return Message{"input-from-type",
                   {input.name, std::string(kind_word(wanted.kind)), row.id,
                    std::string(kind_word(row.type.kind))}};
  }
  if (wanted.kind != Kind::number) return std::nullopt;
  const bool is_money = counts_dong(row.unit);
  if (is_money && !takes_money(input)) return Message{"input-from-money", {input.name, row.id}};
  if (!is_money && input.in_dong()) return Message{"input-from-no-money", {input.name, row.id}};
  return std::nullopt;
}

}  // namespace dutoan
