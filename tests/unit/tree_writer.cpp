#include "input/tree_writer.hpp"

#include "input/yaml_text.hpp"
#include "input_fixture.hpp"

namespace dutoan::tree_writer_test {

namespace {

std::unique_ptr<SourceFile> sheet() {
  return std::make_unique<SourceFile>("b.xlsx", "b.xlsx", "\"x\",2\n,\"y\"", "S");
}

}  // namespace

TEST_CASE("what a program writes into a tree has the places it gives") {
  TreeWriter writer(sheet());
  writer.open_map();
  writer.key("a", 4);
  writer.plain("2", 4);
  writer.key("list", 7);
  writer.open_list(7);
  writer.text("y", 7);
  writer.close();
  writer.close();
  CHECK(writer.file().path() == "b.xlsx");
  const auto tree = writer.take();
  CHECK(yaml_text(tree->root()) == "a: 2\nlist:\n  - \"y\"\n");
  CHECK(place_text(tree->root().at("a").place()) == "b.xlsx:S!B1");
  CHECK(place_text(tree->root().at("list").elements()[0].place()) == "b.xlsx:S!B2");
  CHECK_FALSE(tree->root().at("a").is_quoted());
  CHECK(tree->root().at("list").elements()[0].is_quoted());
}

TEST_CASE("maps and lists stand in each other as deep as they were opened") {
  TreeWriter writer(sheet());
  writer.open_map();
  writer.key("tasks");
  writer.open_list();
  for (const char* id : {"A", "B"}) {
    writer.open_map();
    writer.key("id");
    writer.text(id);
    writer.key("funding");
    writer.open_list();
    writer.open_map();
    writer.key("rest");
    writer.plain("yes");
    writer.close();
    writer.close();
    writer.close();
  }
  writer.close();
  writer.key("format");
  writer.plain("1");
  writer.close();
  const auto tree = writer.take();
  CHECK(yaml_text(tree->root()) ==
        "tasks:\n  - id: \"A\"\n    funding:\n      - rest: yes\n"
        "  - id: \"B\"\n    funding:\n      - rest: yes\nformat: 1\n");
  const Yaml tasks = tree->root().at("tasks");
  REQUIRE(tasks.elements().size() == 2);
  CHECK(tasks.elements()[1].at("id").text() == "B");
  CHECK_FALSE(bool(tasks.elements()[0].at("format")));
}

TEST_CASE("what is opened and closed at once is an empty map or list") {
  TreeWriter writer(sheet());
  writer.open_map();
  writer.key("map");
  writer.open_map();
  writer.close();
  writer.key("list");
  writer.open_list();
  writer.close();
  writer.close();
  const auto tree = writer.take();
  CHECK(tree->root().at("map").is_map());
  CHECK(tree->root().at("map").entries().empty());
  CHECK(tree->root().at("list").is_list());
  CHECK(tree->root().at("list").elements().empty());
  CHECK(tree->root().entries().size() == 2);
}

TEST_CASE("the texts it was given may be gone") {
  TreeWriter writer(sheet());
  writer.open_map();
  for (int i = 0; i < 100; ++i) {
    std::string key = "a key that is longer than short texts are " + std::to_string(i);
    writer.key(key);
    key.assign(key.size(), '#');
    writer.plain(std::to_string(i));
  }
  writer.close();
  const auto tree = writer.take();
  CHECK(tree->root().at("a key that is longer than short texts are 0").text() == "0");
  CHECK(tree->root().at("a key that is longer than short texts are 99").text() == "99");
}

}  // namespace dutoan::tree_writer_test
