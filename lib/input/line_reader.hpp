// The lines of an estimate as a plan file writes them.
#pragma once

#include "base/diagnostic.hpp"
#include "input/call_reader.hpp"
#include "input/norm_store.hpp"
#include "input/yaml_tree.hpp"
#include "plan/task.hpp"

namespace dutoan {

/// What reading the lines of one estimate needs.
struct LineContext {
  NormStore& norms;
  TaskDate date;
  const Method& method;  ///< of the estimate: its input of type lines names the groups
  const InputContext& inputs;
  Diagnostics& diagnostics;
};

[[nodiscard]] WorkItem read_line(Yaml node, const LineContext& context);

/// `facts: {key: value}` of a line or a task.
[[nodiscard]] std::vector<Fact> read_facts(Yaml node, Diagnostics& diagnostics);

/// The input of the method that takes the lines, or null.
[[nodiscard]] const InputSpec* lines_input(const Method& method);

/// Says so where `category` is none of the method's, at `place`; none at all is no fault.
void check_category(const std::string& category, const Method& method, const Location& place,
                    Diagnostics& diagnostics);

/// Says so where `group` is none of the method's, at `place`.
void check_group(const std::string& group, const Method& method, const Location& place,
                 Diagnostics& diagnostics);

}  // namespace dutoan
