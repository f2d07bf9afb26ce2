// A line of an estimate as cells of the table `line`, but for the first two.
#pragma once

#include "estimate/bulk_figure.hpp"
#include "estimate/result.hpp"

#include <string>

namespace dutoan {

/// `taxed`: the method parts before tax, tax and amount. `illustrative`: the task is.
void add_line_cells(std::string& cells, const LineFigure& line, bool taxed, bool illustrative);
/// The same of a line that has no fraction in it: they come by the million.
void add_line_cells(std::string& cells, const BulkFigure& line, bool taxed, bool illustrative);

/// before_tax, tax, amount, at_least, known_part, complete, approximate, illustrative. Of a figure
/// that is not parted the first two are nothing.
void add_taxed_cells(std::string& cells, const Amount* before_tax, const Amount* tax,
                     const Amount& amount, bool illustrative);

}  // namespace dutoan
