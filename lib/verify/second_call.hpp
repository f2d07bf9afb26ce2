// The functions of the language once more, of known values.
#pragma once

#include "verify/second_value.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace dutoan {

/// Nothing of a function whose value is not to be had from its operands: whether a document was in
/// force, or a table at another date.
[[nodiscard]] std::optional<SecondValue> call_again(std::string_view function,
                                                    const std::vector<SecondValue>& operands);

/// The smaller, or the larger, of two.
[[nodiscard]] SecondValue smaller_again(const SecondValue& a, const SecondValue& b, bool smaller);

}  // namespace dutoan
