// Ceilings beside what is needed: as a report, as a table for spreadsheets, and as JSON.
#pragma once

#include "estimate/ceiling_check.hpp"
#include "output/amount_text.hpp"
#include "output/json_value.hpp"
#include "output/report.hpp"

#include <string>

namespace dutoan {

/// Whether what is left is only known to be no more than that.
[[nodiscard]] bool is_left_bound(const CeilingRow& row);
/// "12", "≤ 12", "chưa có".
[[nodiscard]] std::string ceiling_left(const CeilingRow& row, const ReportStyle& style);
/// The verdict; with what the printed figures hide, and with what stands against a conclusion.
[[nodiscard]] std::string ceiling_verdict(const CeilingRow& row, const ReportStyle& style);
/// "12/QĐ, 05/01/2024".
[[nodiscard]] std::string ceiling_paper(const Ceiling& ceiling, Language language);

/// The table, then the ceilings that do not add up.
void add_ceilings(Report& report, const CeilingCheck& check, const ReportStyle& style);
/// The ceilings that do not add up.
void add_ceiling_faults(Report& report, const CeilingCheck& check, const ReportStyle& style);
/// Which ceilings were added up and agree.
void add_ceiling_proof(Report& report, const CeilingCheck& check, const ReportStyle& style);

[[nodiscard]] std::string ceiling_csv(const CeilingCheck& check, const ReportStyle& style);
/// Puts `ceilings` and `ceiling_sums`.
void put_ceilings(Json& json, const CeilingCheck& check);

}  // namespace dutoan
