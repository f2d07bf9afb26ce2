// A look-up once more: from the rows of the table that the derivation prints, and the keys.
#pragma once

#include "verify/second_value.hpp"

#include <optional>
#include <vector>

namespace dutoan {

/// The value that stands at the keys in the printed rows; missing where these rows are not those of
/// the keys. Nothing where no row is printed: then the table had none, and the printed value is
/// that of its `otherwise`, or missing.
[[nodiscard]] std::optional<SecondValue> look_up_again(const PrintedJson& node,
                                                       const std::vector<SecondValue>& keys);

}  // namespace dutoan
