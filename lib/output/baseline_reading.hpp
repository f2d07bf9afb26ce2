// An earlier check from the JSON it wrote.
#pragma once

#include "base/diagnostic.hpp"
#include "review/baseline.hpp"

#include <istream>
#include <optional>
#include <string>

namespace dutoan {

/// Nothing, and an error at its place, where the text is no such JSON. `path` is for messages.
[[nodiscard]] std::optional<Baseline> read_baseline(std::istream& stream, const std::string& path,
                                                    Diagnostics& diagnostics);

}  // namespace dutoan
