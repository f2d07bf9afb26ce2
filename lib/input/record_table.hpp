// `use_cases_from: FILE` — the records of an input in a delimited file.
#pragma once

#include "base/diagnostic.hpp"
#include "input/file_reader.hpp"
#include "input/input_reader.hpp"
#include "norms/method.hpp"

namespace dutoan {

/// The heading row names the fields of the input, by their names or their labels.
[[nodiscard]] InputValue read_record_table(const FileName& file, const InputSpec& spec,
                                           const Method& method, const InputContext& context);

}  // namespace dutoan
