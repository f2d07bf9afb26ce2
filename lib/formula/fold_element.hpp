// What a fold goes over: the elements of a list, the rows of a table, the groups of lines.
#pragma once

#include "formula/frame.hpp"
#include "formula/value.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace dutoan {

/// One element as the names inside the fold see it.
struct FoldElement {
  Value record;  ///< its fields, or missing with all of them
  /// Instead, a group of lines with its group, category, kind and amount.
  const LineGroup* lines = nullptr;
  std::size_t line_index = 0;
};

/// The elements of a known value; nothing where it has none. `plain` elements are no records: their
/// fields are `value` and `position`.
[[nodiscard]] std::optional<std::vector<FoldElement>> fold_elements(const Value& list, bool plain,
                                                                    const Frame& frame);

/// A field of an element, counted as its type counts them.
[[nodiscard]] Value field_of(const FoldElement& element, std::uint32_t index, const Frame& frame);

}  // namespace dutoan
