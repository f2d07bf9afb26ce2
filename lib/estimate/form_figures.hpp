// The figures of a printed form, from the money rows and results of a plan.
#pragma once

#include "estimate/result.hpp"
#include "plan/report_form.hpp"

#include <string>
#include <variant>
#include <vector>

namespace dutoan {

/// A column as it is printed: of one that stands for every agency, one of them.
struct FormColumnOf {
  const ReportColumn* column = nullptr;
  std::string agency;  ///< empty: of all
  std::string agency_name;
};

/// A text, an amount, or nothing: unknown.
using FormFigure = std::variant<std::monostate, std::string, Amount>;

enum class FormRowKind : std::uint8_t { agency, task, group, total };

struct FormFigureRow {
  FormRowKind kind = FormRowKind::task;
  std::vector<FormFigure> cells;
  std::vector<std::size_t> parts;  ///< rows it is the sum of
};

struct FormFigures {
  std::vector<FormColumnOf> columns;
  std::vector<FormFigureRow> rows;
};

/// Rows are the tasks under their agencies, or the groups of tasks; the last one is the total of
/// the leaves. Money a task says nothing of in any year is unknown; of a year it does not name,
/// where it names others, it is 0.
[[nodiscard]] FormFigures form_figures(const ReportForm& form, const PlanResult& result);

}  // namespace dutoan
