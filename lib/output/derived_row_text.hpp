// What a derivation says of one row, sentence by sentence: its formula, what it sums over, where
// tables were read, the values put in, the result, and the paper it rests on.
//
// Values that are shown whole stand behind =, those that are cut behind ≈.
#pragma once

#include "estimate/derivation.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace dutoan {

enum class DerivedKind : std::uint8_t {
  formula,  ///< "= 1,4 × E × P"
  element,  ///< of what it sums over
  lookup,   ///< the row of a table, the price of a book
  price,    ///< the same of an element
  values,   ///< the formula with its values
  result,
  cause,  ///< what is missing
  basis,
  given,  ///< stated instead of computed
  place,  ///< where that was stated
};

struct DerivedSentence {
  DerivedKind kind = DerivedKind::formula;
  std::string text;
};

/// "GPM.before_tax".
[[nodiscard]] std::string derived_row_name(const DerivedRow& row);

/// In the order of computing it.
[[nodiscard]] std::vector<DerivedSentence> derived_row_text(const DerivedRow& row,
                                                            const Derivation& derivation,
                                                            Language language);

/// "quantity (Số lượng) = 3 bộ, giá trị mặc định; plan.yaml:4:5".
[[nodiscard]] std::string derived_input_text(const DerivedInput& input, Language language);

}  // namespace dutoan
