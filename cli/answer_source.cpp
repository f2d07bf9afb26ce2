#include "answer_source.hpp"

#include "input/answer_reader.hpp"

namespace dutoan {

AnswerSource read_answer_source(const std::vector<FileName>& files, Diagnostics& diagnostics) {
  AnswerSource source;
  for (const FileName& name : files) {
    auto text = read_text(name, diagnostics);
    if (text == nullptr) continue;
    auto tree = YamlTree::parse(std::move(text), diagnostics);
    if (tree == nullptr) continue;
    for (Answer& answer : read_answers(tree->root(), diagnostics))
      source.answers.push_back(std::move(answer));
    source.files.push_back(std::move(tree));
  }
  return source;
}

}  // namespace dutoan
