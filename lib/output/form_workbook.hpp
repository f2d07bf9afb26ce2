// The workbook an agency fills in (plan/agency_form.hpp says how it is laid out).
#pragma once

#include "base/date.hpp"
#include "base/number.hpp"
#include "plan/plan.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace dutoan {

/// What the form offers to choose from, and what is filled in before it is sent.
struct FormContents {
  PlanHeader plan;
  Agency agency;  ///< without an id the agency fills in its own
  std::vector<Named> task_groups;
  std::vector<Named> cost_groups;
  std::vector<Named> sources;
  std::vector<Named> methods;
  /// By kind of line, at the price date of the plan; 0 of what is not subject to it.
  std::map<std::string, Number> vat_rates;
};

/// False when the file could not be written.
[[nodiscard]] bool write_form_workbook(const FormContents& contents,
                                       const std::filesystem::path& file);

}  // namespace dutoan
