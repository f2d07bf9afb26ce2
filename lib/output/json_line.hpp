// A line of a result file back into a figure.
#pragma once

#include "estimate/result.hpp"
#include "output/json_value.hpp"

namespace dutoan {

/// What `to_json` or `append_json` (figure_json.hpp) wrote, but for the rows of the method that
/// priced it. `taxed`: of a method that parts tax from what stands before it. Throws `NotAResult`.
[[nodiscard]] LineFigure json_line_figure(const Json& value, bool taxed);

}  // namespace dutoan
