// What one task says in a column of a printed form.
#pragma once

#include "estimate/result.hpp"
#include "plan/report_form.hpp"

#include <string>

namespace dutoan {

/// Its money of the column's kind, years, phase and sources; unknown where nobody says.
[[nodiscard]] Amount form_money(const ReportForm& form, const ReportColumn& column,
                                const TaskResult& task, const PlanResult& result);

/// "01/03/2023 - 31/12/2023".
[[nodiscard]] std::string form_period(const TaskResult& task);
/// "1407/QĐ-UBND ngày 25/05/2022, UBND tỉnh": of the first money row that was approved.
[[nodiscard]] std::string form_decision(const TaskResult& task);

}  // namespace dutoan
