#include "formula/fold_element.hpp"

#include "formula/lookup.hpp"

namespace dutoan {

std::optional<std::vector<FoldElement>> fold_elements(const Value& list, bool plain,
                                                      const Frame& frame) {
  std::vector<FoldElement> elements;
  if (const auto* table = std::get_if<const Table*>(&list.content)) {
    elements.reserve((*table)->rows.size());
    for (const TableRow& row : (*table)->rows)
      elements.push_back({.record = row_record(**table, row, frame)});
  } else if (std::holds_alternative<EstimateLines>(list.content)) {
    for (std::size_t i = 0; i < frame.lines.size(); ++i)
      elements.push_back({.lines = &frame.lines[i], .line_index = i});
  } else if (std::holds_alternative<Value::Elements>(list.content)) {
    elements.reserve(list.elements().size());
    for (const Value& element : list.elements()) {
      if (plain) {
        const Value position(Number(elements.size() + 1), Evidence::primary);
        elements.push_back({.record = elements_value({element, position})});
      } else {
        elements.push_back({.record = element});
      }
    }
  } else {
    return std::nullopt;
  }
  return elements;
}

Value field_of(const FoldElement& element, std::uint32_t index, const Frame& frame) {
  if (element.lines == nullptr) {
    return element.record.is_missing() ? element.record : element.record.field(index);
  }
  const LineGroup& lines = *element.lines;
  if (index == 0) return {lines.group, Evidence::primary};
  if (index == 1 && lines.category.empty()) {
    if (lines.kind.empty()) return missing_value({.what = {"missing-kind-of", {lines.group}}});
    return missing_value({.what = {"missing-category", {lines.kind, lines.group}}});
  }
  if (index == 1) return {lines.category, Evidence::primary};
  if (index == 2) return {lines.kind, Evidence::primary};
  return frame.line_amount(element.line_index);
}

}  // namespace dutoan
