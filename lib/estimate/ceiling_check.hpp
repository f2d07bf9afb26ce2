// Ceilings against what the plan needs, and against each other.
#pragma once

#include "estimate/summary.hpp"
#include "plan/ceiling.hpp"

#include <vector>

namespace dutoan {

enum class CeilingVerdict : std::uint8_t {
  within,
  exceeded,
  inconclusive,  ///< what is missing may be more than what is left
};

struct CeilingRow {
  Ceiling ceiling;
  std::string source_name;
  std::string agency_name;
  Amount need;
  /// What names no source, or no year, where the ceiling does: nobody can say whether it belongs
  /// here, and the need is open.
  Amount unassigned;
  CeilingVerdict verdict = CeilingVerdict::inconclusive;
  Money shown;                    ///< the ceiling in units
  Money shown_need;               ///< in units
  Money shown_left;               ///< ceiling less need, as printed
  std::optional<Money> left;      ///< in đồng; of a need that is a bound at most so much
  std::optional<Number> percent;  ///< the need of the ceiling, to one decimal
};

/// A ceiling over everything beside those of its parts.
struct CeilingSum {
  SummaryKey over;        ///< agency, source or year: what the parts differ in
  std::size_t whole = 0;  ///< of the rows
  std::size_t parts = 0;  ///< how many
  Money sum;
  Money difference;  ///< the whole less the sum
  Money shown;       ///< in units
  Money shown_sum;
  bool covers = false;  ///< every part has its ceiling, so that both must be equal
  bool holds = false;
};

struct CeilingCheck {
  std::vector<CeilingRow> rows;  ///< in the order of the file
  std::vector<CeilingSum> sums;  ///< only those that tell something
};

/// The need of an agency is that of its subordinates, too. Amounts are printed in units of so many
/// đồng; verdicts are of exact ones.
[[nodiscard]] CeilingCheck check_ceilings(const PlanResult& result,
                                          const std::vector<Ceiling>& ceilings, FigureKind figure,
                                          const Number& unit);

/// The years the plan has to do with: its own, and those its tasks are split over.
[[nodiscard]] std::vector<int> years_of(const PlanResult& result, FigureKind figure);

}  // namespace dutoan
