#include "estimate/funding.hpp"

#include "base/apportion.hpp"

#include <algorithm>

namespace dutoan {

namespace {

/// An amount shared as `parts` are; all of it to `nobody` where they come to nothing.
template <class Part>
std::vector<Part> in_proportion_to(std::vector<Part> parts, Part nobody, Money amount) {
  Number sum;
  std::vector<Number> weights;
  for (const Part& part : parts) {
    weights.push_back(to_number(part.amount));
    sum += weights.back();
  }
  if (sum.is_zero()) {
    nobody.amount = amount;
    return {nobody};
  }
  const std::vector<Money> amounts = share_out(amount, weights);
  for (std::size_t i = 0; i < parts.size(); ++i)
    parts[i].amount = amounts[i];
  return parts;
}

}  // namespace

std::vector<FundingPart> fund(const std::vector<Funding>& funding, Money known) {
  // Shares are of the whole; what they leave goes to stated amounts, then to the rest.
  std::vector<Number> shares;
  Number sum;
  for (const Funding& one : funding) {
    shares.push_back(one.share.value_or(0));
    sum += shares.back();
  }
  shares.push_back(Number(1) - sum);
  const std::vector<Money> by_share = apportion(known, shares);

  std::vector<FundingPart> parts;
  Money left = by_share.back();
  std::optional<std::size_t> rest;
  for (std::size_t i = 0; i < funding.size(); ++i) {
    parts.push_back({funding[i].source, by_share[i]});
    if (funding[i].rest) rest = i;
    if (!funding[i].amount) continue;
    parts.back().amount = to_money(*funding[i].amount);
    left -= parts.back().amount;
  }
  if (rest) {
    parts[*rest].amount = left;
  } else if (!left.is_zero() || funding.empty()) {
    parts.push_back({"", left});
  }
  return parts;
}

std::vector<FundingPart> fund_unknown(const std::vector<Funding>& funding) {
  std::vector<FundingPart> parts;
  for (const Funding& one : funding)
    parts.push_back({one.source, {}});
  if (parts.empty()) parts.emplace_back();
  return parts;
}

std::vector<YearPart> over_years(const std::vector<std::pair<int, Number>>& shares,
                                 std::optional<int> plan_year, Money known) {
  if (shares.empty()) return {{plan_year.value_or(0), known}};
  std::vector<Number> weights;
  for (const auto& [year, share] : shares)
    weights.push_back(share);
  const std::vector<Money> amounts = apportion(known, weights);
  std::vector<YearPart> parts;
  for (std::size_t i = 0; i < amounts.size(); ++i) {
    parts.push_back({shares[i].first, amounts[i]});
  }
  return parts;
}

std::vector<FundingPart> fund_stated(const TaskResult& task, Money stated) {
  const std::vector<FundingPart> parts = fund(task.funding_terms, stated);
  const bool fits = std::none_of(parts.begin(), parts.end(),
                                 [](const FundingPart& part) { return part.amount.is_negative(); });
  const bool as_named = !task.funding_terms.empty() && (fits || stated.is_negative());
  return as_named ? parts : in_proportion_to(task.funding, FundingPart{"", {}}, stated);
}

std::vector<YearPart> stated_over_years(const TaskResult& task, std::optional<int> plan_year,
                                        Money stated) {
  if (!task.year_shares.empty()) return over_years(task.year_shares, plan_year, stated);
  return in_proportion_to(task.years, YearPart{plan_year.value_or(0), {}}, stated);
}

}  // namespace dutoan
