// A method called: its inputs by name, and the rows that are given instead of computed.
#pragma once

#include "input/input_reader.hpp"

namespace dutoan {

extern const ObjectFormat call_format;  ///< {method, inputs, given, row}

/// The inputs in the order of the method; those not given are absent there.
[[nodiscard]] std::vector<InputValue> read_inputs(Yaml node, const Method& method,
                                                  const InputContext& context);

/// `{method: labour-price, inputs: {…}, given: {…}, row: gnc}`.
[[nodiscard]] MethodCall read_call(Yaml node, const InputContext& context);

/// `given: {P: 20, ref: "…"}`.
[[nodiscard]] std::vector<GivenRow> read_given(Yaml node, const Method& method,
                                               const InputContext& context);

}  // namespace dutoan
