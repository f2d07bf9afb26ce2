// An estimate as one flat table: every row and every line of every task, plain numbers.
#pragma once

#include "estimate/result.hpp"
#include "output/result_json.hpp"

#include <string>

namespace dutoan {

void write_estimate_csv(const PlanResult& result, const std::string& only,
                        const TableLines& table_lines, const Sink& sink);

}  // namespace dutoan
