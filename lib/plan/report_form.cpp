#include "plan/report_form.hpp"

#include <algorithm>

namespace dutoan {

bool ReportForm::is_adjustment() const {
  return std::any_of(columns.begin(), columns.end(), [](const ReportColumn& column) {
    return std::find(adjustment_money.begin(), adjustment_money.end(), column.money) !=
           adjustment_money.end();
  });
}

}  // namespace dutoan
