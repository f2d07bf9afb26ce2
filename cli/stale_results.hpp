// Results whose inputs or norms have changed since they were written.
#pragma once

#include "arguments.hpp"
#include "base/diagnostic.hpp"
#include "estimate/result.hpp"
#include "input/norm_store.hpp"

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace dutoan {

/// The inputs of a result that are not what they were. They are looked for beside it; where none of
/// them is, the result was sent alone and nothing can be said.
[[nodiscard]] std::vector<std::string> changed_inputs(const PlanResult& result,
                                                      const std::string& path);

class StaleCheck {
 public:
  explicit StaleCheck(const Arguments& arguments) : arguments_(arguments) {}

  /// Marks the agencies of a stale result and warns, naming what has changed: its inputs, which
  /// `changed` says, and norms.
  void check(PlanResult& result, const std::string& path, std::vector<std::string> changed,
             Diagnostics& diagnostics);

 private:
  [[nodiscard]] bool is_current(const UsedDocument& used);

  const Arguments& arguments_;
  std::unique_ptr<NormStore> norms_;  ///< opened when the first document is asked for
  std::set<std::string> loaded_;
  std::set<std::string> known_;  ///< SHA-256 of what was loaded
};

}  // namespace dutoan
