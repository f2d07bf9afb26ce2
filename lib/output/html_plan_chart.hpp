// The charts of a plan: where its money goes, and how far it has come.
#pragma once

#include "estimate/result.hpp"
#include "output/amount_text.hpp"

#include <string>

namespace dutoan {

/// By agency, source, group and evidence; and what was carried out, where tasks state it.
void append_plan_charts(std::string& html, const PlanResult& result, const ReportStyle& style);

}  // namespace dutoan
