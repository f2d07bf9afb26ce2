#include "plan/report_form.hpp"

#include <algorithm>

namespace dutoan {

bool is_of_adjustment(std::string_view money) {
  return std::find(adjustment_money.begin(), adjustment_money.end(), money) !=
         adjustment_money.end();
}

bool ReportForm::is_adjustment() const {
  return std::any_of(columns.begin(), columns.end(),
                     [](const ReportColumn& column) { return is_of_adjustment(column.money); });
}

}  // namespace dutoan
