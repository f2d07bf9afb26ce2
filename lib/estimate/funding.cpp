#include "estimate/funding.hpp"

#include "base/apportion.hpp"

namespace dutoan {

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

std::vector<YearPart> over_years(const Task& task, std::optional<int> plan_year, Money known) {
  if (task.years.empty()) return {{plan_year.value_or(0), known}};
  std::vector<Number> shares;
  for (const auto& [year, share] : task.years)
    shares.push_back(share);
  const std::vector<Money> amounts = apportion(known, shares);
  std::vector<YearPart> parts;
  for (std::size_t i = 0; i < amounts.size(); ++i) {
    parts.push_back({task.years[i].first, amounts[i]});
  }
  return parts;
}

}  // namespace dutoan
