#include "review/source_shift.hpp"

#include <algorithm>

namespace dutoan {

namespace {

constexpr std::size_t funding = std::size_t(ChangeCause::funding);

/// Twice the change of every source by every cause, so that halves are whole.
class Shift {
 public:
  Shift(Money before, const CauseAmounts& causes, const PartsOf& parts_before,
        const PartsOf& parts_after)
      : before_(before), causes_(causes), parts_before_(parts_before), parts_after_(parts_after) {}

  std::map<std::string, CauseAmounts> run() {
    std::array<std::size_t, change_causes> order{};
    for (std::size_t i = 0; i < change_causes; ++i)
      order[i] = i;
    walk(order);
    std::reverse(order.begin(), order.end());
    walk(order);
    // In an order that does not depend on which revision is the earlier one.
    std::sort(shifts_.begin(), shifts_.end(),
              [](const SourceCauses& a, const SourceCauses& b) { return a.first < b.first; });
    settle_halves();
    return {shifts_.begin(), shifts_.end()};
  }

 private:
  using SourceCauses = std::pair<std::string, CauseAmounts>;

  CauseAmounts& causes_of(const std::string& source) {
    const auto found = std::find_if(shifts_.begin(), shifts_.end(),
                                    [&](const SourceCauses& one) { return one.first == source; });
    if (found != shifts_.end()) return found->second;
    return shifts_.emplace_back(source, CauseAmounts{}).second;
  }

  void add(const std::vector<FundingPart>& parts, std::size_t cause, bool is_before) {
    for (const FundingPart& part : parts) {
      Money& sum = causes_of(part.source)[cause];
      if (is_before) {
        sum -= part.amount;
      } else {
        sum += part.amount;
      }
    }
  }

  void walk(const std::array<std::size_t, change_causes>& order) {
    Money total = before_;
    const PartsOf* parts = &parts_before_;
    for (const std::size_t cause : order) {
      add((*parts)(total), cause, true);
      if (cause == funding) {
        parts = &parts_after_;
      } else {
        total += causes_[cause];
      }
      add((*parts)(total), cause, false);
    }
  }

  [[nodiscard]] bool is_half(std::size_t source, std::size_t cause) const {
    return shifts_[source].second[cause].dong() % 2 != 0;
  }

  /// In every row and column halves are even in number, so that they lie on closed ways that turn
  /// at each; going round one, every other is rounded up. The first is rounded toward zero.
  void settle_halves() {
    for (std::size_t source = 0; source < shifts_.size(); ++source) {
      for (std::size_t cause = 0; cause < change_causes; ++cause) {
        if (is_half(source, cause)) go_round(source, cause);
      }
    }
    for (auto& [source, causes] : shifts_) {
      for (Money& amount : causes)
        amount = Money(amount.dong() / 2);
    }
  }

  void go_round(std::size_t source, std::size_t cause) {
    const std::size_t home = source;
    bool toward_zero = true;
    const bool is_negative = shifts_[source].second[cause].is_negative();
    for (bool along_source = false;; along_source = !along_source) {
      const Money one(std::int64_t{toward_zero == is_negative ? 1 : -1});
      shifts_[source].second[cause] += one;
      toward_zero = !toward_zero;
      if (!along_source) {
        source = next_source(cause);
      } else if (source != home) {
        cause = next_cause(source);
      } else {
        return;  // where the way began
      }
    }
  }

  [[nodiscard]] std::size_t next_source(std::size_t cause) const {
    std::size_t source = 0;
    while (!is_half(source, cause))
      ++source;
    return source;
  }

  [[nodiscard]] std::size_t next_cause(std::size_t source) const {
    std::size_t cause = 0;
    while (!is_half(source, cause))
      ++cause;
    return cause;
  }

  Money before_;
  const CauseAmounts& causes_;
  const PartsOf& parts_before_;
  const PartsOf& parts_after_;
  std::vector<SourceCauses> shifts_;
};

}  // namespace

std::map<std::string, CauseAmounts> shift_sources(Money before, const CauseAmounts& causes,
                                                  const PartsOf& parts_before,
                                                  const PartsOf& parts_after) {
  return Shift(before, causes, parts_before, parts_after).run();
}

}  // namespace dutoan
