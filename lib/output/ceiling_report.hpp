// Ceilings beside what is needed: as a report, as a table for spreadsheets, and as JSON.
#pragma once

#include "estimate/ceiling_check.hpp"
#include "output/amount_text.hpp"
#include "output/json_value.hpp"
#include "output/report.hpp"

#include <string>

namespace dutoan {

/// The table, then the ceilings that do not add up.
void add_ceilings(Report& report, const CeilingCheck& check, const ReportStyle& style);
/// Which ceilings were added up and agree.
void add_ceiling_proof(Report& report, const CeilingCheck& check, const ReportStyle& style);

[[nodiscard]] std::string ceiling_csv(const CeilingCheck& check, const ReportStyle& style);
/// Puts `ceilings` and `ceiling_sums`.
void put_ceilings(Json& json, const CeilingCheck& check);

}  // namespace dutoan
