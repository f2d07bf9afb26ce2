#include "input/yaml_text.hpp"

#include "input_fixture.hpp"

namespace dutoan::yaml_text_test {

namespace {

std::string written_again(const std::string& text) {
  Diagnostics diagnostics;
  const auto tree = YamlTree::parse(std::make_unique<SourceFile>("f", "f", text), diagnostics);
  REQUIRE(tree != nullptr);
  return yaml_text(tree->root());
}

}  // namespace

TEST_CASE("a tree is written as it is read") {
  const std::string text =
      "format: 1\ntasks:\n  - id: \"VD1\"\n    funding:\n      - source: \"a \\\"b\\\" \\\\ c\"\n"
      "        rest: yes\n      - source: \"x\"\n        share: 30%\n    names:\n      - \"a\"\n"
      "      - b\n    price:\n      date: 2023-03-06\n";
  CHECK(written_again(text) == text);
  CHECK(written_again("{a: [x, {b: 1}], c: }\n") == "a:\n  - x\n  - b: 1\nc: \n");
}

TEST_CASE("a text in quotes holds quotes and backslashes") {
  CHECK(yaml_quoted("") == "\"\"");
  CHECK(yaml_quoted("a\"b\\c") == "\"a\\\"b\\\\c\"");
  CHECK(written_again("a: '= 1 # no: comment'\n") == "a: \"= 1 # no: comment\"\n");
}

}  // namespace dutoan::yaml_text_test
