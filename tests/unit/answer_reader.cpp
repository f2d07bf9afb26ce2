#include "input/answer_reader.hpp"

#include "input_fixture.hpp"

namespace dutoan::answer_reader_test {

namespace {

struct Answers {
  std::vector<Answer> read(const std::string& text) {
    diagnostics = {};
    tree = YamlTree::parse(std::make_unique<SourceFile>("answers.yaml", "answers.yaml", text),
                           diagnostics);
    return read_answers(tree->root(), diagnostics);
  }

  std::unique_ptr<YamlTree> tree;
  Diagnostics diagnostics;
};

}  // namespace

TEST_CASE("what is written is read as the same") {
  Answers f;
  const std::string text =
      "format: 1\nanswers:\n  - finding: \"f1\"\n    agency: \"so-a\"\n    about: \"A01: "
      "\\\"x\\\"\"\n"
      "    answer: \"Sẽ sửa: # ngay\"\n    by: \"B\"\n    received: 2023-03-20\n    file: "
      "\"a.xlsx\"\n    cell: \"Ý kiến!M16\"\n  - finding: \"f2\"\n    agency: \"so-b\"\n    "
      "answer: \"không\"\n";
  const auto answers = f.read(text);
  REQUIRE(answers.size() == 2);
  CHECK(said(f.diagnostics).empty());
  CHECK(answers[0].about == "A01: \"x\"");
  CHECK(answers[0].text == "Sẽ sửa: # ngay");
  CHECK(answers[1].text == "không");
  CHECK(answers_text(answers) == text);
}

TEST_CASE("answers with errors are left out, and the second one to a finding") {
  Answers f;
  const auto answers = f.read(
      "format: 1\nanswers:\n  - {finding: f1, agency: a, answer: x}\n"
      "  - {finding: f1, agency: a, answer: y}\n  - {finding: f2, answer: x}\n"
      "  - {finding: f3, agency: a, answer: x, day: 1}\n");
  CHECK(answers.size() == 1);
  CHECK(said(f.diagnostics) ==
        "answer-twice answers.yaml:4:5 (note-first-here answers.yaml:3:5); key-missing "
        "answers.yaml:5:5; key-unknown answers.yaml:6:41");
}

}  // namespace dutoan::answer_reader_test
