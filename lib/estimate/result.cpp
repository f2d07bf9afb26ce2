#include "estimate/result.hpp"

#include <algorithm>

namespace dutoan {

std::string plain_text(const RowCell& cell) {
  if (const auto* text = std::get_if<std::string>(&cell.content)) return *text;
  if (const auto* yes = std::get_if<bool>(&cell.content)) return *yes ? "yes" : "no";
  if (const auto* date = std::get_if<Date>(&cell.content)) return iso_text(*date);
  return "";
}

Money rounding_in(const TaskResult& task, const RowFigure& row, std::size_t column,
                  const Number& unit) {
  const auto& whole = row.cells[column].amount;
  if (row.summands.empty() || !whole || !whole->complete) return {};
  Money parts;
  for (const std::string& id : row.summands) {
    const auto part = std::find_if(task.rows.begin(), task.rows.end(),
                                   [&](const RowFigure& figure) { return figure.id == id; });
    if (part == task.rows.end()) return {};
    const auto& amount = part->cells[column].amount;
    if (!amount || !amount->complete) return {};
    parts += known_in(*amount, unit);
  }
  return known_in(*whole, unit) - parts;
}

Money rounding_in(const PlanResult& result, const Number& unit) {
  if (!result.total.complete) return {};
  Money parts;
  for (const TaskResult& task : result.tasks)
    parts += known_in(task.total, unit);
  return known_in(result.total, unit) - parts;
}

bool PlanResult::has_errors() const {
  const bool outside = std::any_of(missing.begin(), missing.end(), [](const MissingItem& item) {
    return item.what.id == fault_outside_tasks;
  });
  return outside || !unread_files.empty() ||
         std::any_of(tasks.begin(), tasks.end(),
                     [](const TaskResult& task) { return task.broken; });
}

}  // namespace dutoan
