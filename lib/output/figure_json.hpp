// Rows and lines of an estimate as JSON.
#pragma once

#include "estimate/bulk_figure.hpp"
#include "estimate/result.hpp"
#include "output/json_value.hpp"

#include <string>
#include <vector>

namespace dutoan {

/// `columns`: those of the method, under whose names the amounts stand.
[[nodiscard]] Json to_json(const RowFigure& row, const std::vector<std::string>& columns);

/// `taxed`: the method parts before tax, tax and amount.
[[nodiscard]] Json to_json(const LineFigure& line, bool taxed);

/// Appends what `to_json` would make of such a line, without a tree: they come by the million.
void append_json(std::string& text, const BulkFigure& line, bool taxed);

}  // namespace dutoan
