// Where a finding stands in what an agency handed in, in the words of its own form.
#pragma once

#include "review/finding.hpp"

#include <string>

namespace dutoan {

/// "Dự toán!F12" of a workbook or what was made of one, "dòng 12, cột Đơn giá" of a mailed form,
/// "so-a.yaml:12:70" else; where several may be the wrong one all of them;
/// empty where it stands nowhere.
[[nodiscard]] std::string form_position(const Finding& finding);

}  // namespace dutoan
