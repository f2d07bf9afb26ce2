// One value of an input, read by the type and within the bounds its method states.
#pragma once

#include "input/input_reader.hpp"

#include <optional>
#include <string_view>

namespace dutoan {

/// A number, a text, a word, a date, yes or no, or the key of a table; nothing after a diagnostic.
[[nodiscard]] std::optional<Value::Content> read_scalar(Yaml node, const InputSpec& spec,
                                                        const Method& method,
                                                        const InputContext& context);

/// A number of the input, or of an element of it called `name`.
[[nodiscard]] std::optional<Number> read_input_number(Yaml node, const InputSpec& spec,
                                                      std::string_view name,
                                                      Diagnostics& diagnostics);

/// Whether the value lies between the least and the most the input allows.
[[nodiscard]] bool is_within(const Number& value, const InputSpec& spec);
/// What to say of a value that is not.
[[nodiscard]] Message range_fault(const Number& value, const InputSpec& spec,
                                  std::string_view name);

}  // namespace dutoan
