// What the price references of lines give: a row of a price book, a norm item.
#pragma once

#include "estimate/result.hpp"
#include "estimate/task_estimate.hpp"
#include "plan/plan.hpp"
#include "review/reference.hpp"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace dutoan {

/// The norms a reference is looked up in.
struct ReferenceNorms {
  const Library& library;
  /// Of "BOOK", ready to be read; or null.
  std::function<const PriceBook*(const std::string& id)> price_book;
  /// Of "DOCUMENT/CODE" at a day, ready to price with; or null.
  std::function<std::shared_ptr<const NormUse>(const std::string& code, Date date)> norm_use;
};

/// Of every line of the result, in its order; blank where `price.ref` names nothing known, and of a
/// line without a unit price of its own.
[[nodiscard]] std::vector<std::vector<LineReference>> line_references(
    const Plan& plan, const PlanResult& result, const ReferenceNorms& norms,
    const EstimateOptions& options);

}  // namespace dutoan
