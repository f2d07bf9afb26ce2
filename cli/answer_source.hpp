// What agencies answered, from the files beside a plan.
#pragma once

#include "input/plan_reader.hpp"
#include "plan/answer.hpp"

#include <memory>
#include <vector>

namespace dutoan {

struct AnswerSource {
  std::vector<Answer> answers;
  std::vector<std::unique_ptr<YamlTree>> files;  ///< places point into them
};

[[nodiscard]] AnswerSource read_answer_source(const std::vector<FileName>& files,
                                              Diagnostics& diagnostics);

}  // namespace dutoan
