// `answers.yaml` in the folder of a plan: what agencies answered to findings.
#pragma once

#include "base/diagnostic.hpp"
#include "base/format.hpp"
#include "input/yaml_tree.hpp"
#include "plan/answer.hpp"

#include <string>
#include <vector>

namespace dutoan {

inline constexpr std::string_view answers_file = "answers.yaml";

extern const ObjectFormat answers_file_format;

/// Answers with errors are left out; two to one finding are an error. Places point into the tree.
[[nodiscard]] std::vector<Answer> read_answers(Yaml root, Diagnostics& diagnostics);

/// The file that is read as these answers, by agency, in their order.
[[nodiscard]] std::string answers_text(const std::vector<Answer>& answers);

}  // namespace dutoan
