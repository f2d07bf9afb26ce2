// The text of `decisions.yaml` with more decisions behind those that stand there.
#pragma once

#include "base/diagnostic.hpp"
#include "input/file_reader.hpp"
#include "plan/decision.hpp"

#include <optional>
#include <string>
#include <vector>

namespace dutoan {

/// Every byte of `before` stays, so that nothing people wrote is lost; `heading` begins a file that
/// was empty. Nothing, and a diagnostic, where what comes out would not be read as the decisions of
/// `before` followed by these.
[[nodiscard]] std::optional<std::string> with_decisions(const FileName& file,
                                                        const std::string& before,
                                                        const std::vector<Decision>& decisions,
                                                        const std::string& heading,
                                                        Diagnostics& diagnostics);

}  // namespace dutoan
