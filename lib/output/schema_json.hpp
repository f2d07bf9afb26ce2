// JSON Schemas, for editors that complete and check what people write.
//
// They are made from the same descriptions the readers use, so they cannot say anything else. What
// only a method or a date decides (the names of inputs, codes in force) is left to the program.
#pragma once

#include "base/format.hpp"

#include <string>
#include <string_view>

namespace dutoan {

/// The schema (draft 2020-12) of a file that is one such object, with a newline at its end.
[[nodiscard]] std::string schema_json(const ObjectFormat& file, std::string_view title);

}  // namespace dutoan
