#include "input/yaml_text.hpp"

#include "input/tree_writer.hpp"
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

TEST_CASE("what a program writes into a tree has the places it gives") {
  TreeWriter writer(std::make_unique<SourceFile>("b.xlsx", "b.xlsx", "\"x\",2\n,\"y\"", "S"));
  writer.open_map();
  writer.key("a", 4);
  writer.plain("2", 4);
  writer.key("list", 7);
  writer.open_list(7);
  writer.text("y", 7);
  writer.close();
  writer.close();
  const auto tree = writer.take();
  CHECK(yaml_text(tree->root()) == "a: 2\nlist:\n  - \"y\"\n");
  CHECK(place_text(tree->root().at("a").place()) == "b.xlsx:S!B1");
  CHECK(place_text(tree->root().at("list").elements()[0].place()) == "b.xlsx:S!B2");
  CHECK_FALSE(tree->root().at("a").is_quoted());
  CHECK(tree->root().at("list").elements()[0].is_quoted());
}

}  // namespace dutoan::yaml_text_test
