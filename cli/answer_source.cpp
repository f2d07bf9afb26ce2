#include "answer_source.hpp"

#include "input/answer_reader.hpp"
#include "plan_side_files.hpp"

namespace dutoan {

AnswerSource read_answer_source(const std::vector<FileName>& files, Diagnostics& diagnostics) {
  AnswerSource source;
  source.files = read_trees(files, diagnostics);
  for (const auto& tree : source.files) {
    for (Answer& answer : read_answers(tree->root(), diagnostics))
      source.answers.push_back(std::move(answer));
  }
  return source;
}

}  // namespace dutoan
