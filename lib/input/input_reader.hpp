// The inputs of a method as a plan or a norm item gives them, read by the types the method states.
#pragma once

#include "base/diagnostic.hpp"
#include "base/format.hpp"
#include "input/yaml_tree.hpp"
#include "norms/method.hpp"
#include "plan/task.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dutoan {

extern const ObjectFormat explained_format;  ///< {value, ref, note}

/// What reading inputs needs from around it.
struct InputContext {
  Diagnostics& diagnostics;
  /// The method of that name in force, or null and a diagnostic at `name`.
  std::function<const Method*(Yaml name)> find_method;
  /// The table a method's input refers to, in force; null where it is not at hand.
  std::function<const Table*(const Method& method, const std::string& name)> find_table;
  /// `use_cases_from: FILE`: the rows of a file as the records of an input.
  std::function<InputValue(Yaml file, const InputSpec& spec, const Method& method)> records_from;
  /// Keeps a file alive as long as the places in it are needed.
  std::function<void(InputFile)> keep;
  /// The method whose rows `{row: …}` refers to; null where it is known only when computing.
  const Method* enclosing = nullptr;
  Evidence evidence = Evidence::user;  ///< of what is written here
  bool illustrative = false;
  const YamlTree* set = nullptr;  ///< as of PlanOptions
};

/// One value of an input or of a record's field.
[[nodiscard]] InputValue read_input(Yaml node, const InputSpec& spec, const Method& method,
                                    const InputContext& context);

/// Gives the fields of a record that stand nowhere their defaults.
void fill_defaults(InputValue::Elements& record, const InputSpec& spec);

/// A key that is no input, or no field of a record, with the nearest known one.
void report_unknown_input(Yaml key, Yaml value, Yaml map, Message what,
                          const std::vector<InputSpec>& known, Diagnostics& diagnostics);

}  // namespace dutoan
