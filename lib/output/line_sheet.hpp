// The lines of an estimate as a sheet: quantity times price, live, group by group.
#pragma once

#include "estimate/result.hpp"
#include "estimate/table_listing.hpp"
#include "output/printed_form.hpp"

#include <functional>

namespace dutoan {

/// `form` has its title; `table_lines` gives the lines that stand in tables, which follow the
/// others. With more than one of `jobs` rows are made while earlier ones are written.
void write_line_sheet(const TaskResult& task, PrintedForm form, XlsxBook& book,
                      const std::function<void(const LineWriter&, const Sink&)>& table_lines,
                      unsigned jobs);

}  // namespace dutoan
