#include "input/yaml_tree.hpp"

#include "input_fixture.hpp"

namespace dutoan::yaml_tree_test {

namespace {

std::unique_ptr<YamlTree> parsed(std::string text, Diagnostics& diagnostics) {
  return YamlTree::parse(std::make_unique<SourceFile>("f", "f", std::move(text)), diagnostics);
}

std::string fault(std::string text) {
  Diagnostics diagnostics;
  const bool readable = parsed(std::move(text), diagnostics) != nullptr;
  CHECK(readable == diagnostics.empty());
  return said(diagnostics);
}

std::string marked(const Yaml& node) {
  const auto place = node.place();
  return std::string(place.file->text().substr(place.offset, place.length));
}

}  // namespace

TEST_CASE("a file that says nothing is said") {
  for (const char* text : {"", "# only a comment\n", "~\n"}) {
    CAPTURE(text);
    CHECK(fault(text) == "file-empty f");
  }
  CHECK(fault("a: {\n") == "yaml-open-brace f:1:4");
}

TEST_CASE("a doubled key is shown at both places however deep it stands") {
  CHECK(fault("a: 1\nb: 2\na: 3\n") == "key-twice f:3:1 (note-first-here f:1:1)");
  CHECK(fault("x:\n  - {b: 1, b: 2}\n") == "key-twice f:2:12 (note-first-here f:2:6)");
  CHECK(fault("x: {b: 1}\ny: {b: 1}\n").empty());
  Diagnostics diagnostics;
  (void)parsed("a: 1\n\"a\": 3\n", diagnostics);
  CHECK(printed(diagnostics) ==
        "f:2:1: error: the key a stands here twice [key-twice]\n"
        "    2 | \"a\": 3\n"
        "      | ^^^\n"
        " note: f:1:1: the first one is here\n");
}

TEST_CASE("scalars are text and nothing of them is interpreted") {
  YamlText text("a: 0x10\nb: yes\nc: \"tab\\tend\"\nd: 'it''s'\ne: 1\n  2\nf: |\n  x\n  y\n");
  const auto is = [&](const char* key, std::string_view words, bool quoted) {
    CAPTURE(key);
    CHECK(text.at(key).is_scalar());
    CHECK(text.at(key).text() == words);
    CHECK(text.at(key).is_quoted() == quoted);
  };
  is("a", "0x10", false);
  is("b", "yes", false);
  is("c", "tab\tend", true);
  is("d", "it's", true);
  is("e", "1 2", false);
  is("f", "x\ny\n", true);
}

TEST_CASE("absent and empty and quoted empty are three things") {
  YamlText text("a:\nb: \"\"\nc: ~\nd: []\n");
  CHECK_FALSE(text.at("x"));
  CHECK(text.at("x").is_empty());
  CHECK(text.at("a"));
  CHECK(text.at("a").is_empty());
  CHECK(text.at("c").is_empty());
  CHECK_FALSE(text.at("b").is_empty());
  CHECK(text.at("b").text().empty());
  CHECK_FALSE(text.at("d").is_empty());
  CHECK(text.at("d").is_list());
  CHECK(text.at("d").elements().empty());
}

TEST_CASE("lists and maps give what is in them however deep the neighbours are") {
  YamlText text("a: {x: [1, {y: 2}], z: 3}\nb: [[1, 2], {c: 4}, 5]\n");
  const auto entries = text.root().entries();
  REQUIRE(entries.size() == 2);
  CHECK(entries[1].key.text() == "b");
  CHECK(text.at("a").at("z").text() == "3");
  const auto elements = text.at("b").elements();
  REQUIRE(elements.size() == 3);
  CHECK(elements[0].elements()[1].text() == "2");
  CHECK(elements[1].at("c").text() == "4");
  CHECK(elements[2].text() == "5");
  CHECK(elements[2].entries().empty());
  CHECK_FALSE(elements[2].at("c"));
  CHECK(text.at("a").is_flow());
  CHECK_FALSE(text.root().is_flow());
}

TEST_CASE("a place holds the scalar with its quotes") {
  YamlText text("tên: Đề án\nb: \"04.0110\"\nc:\nd: [1, ~]\n");
  CHECK(marked(text.at("tên")) == "Đề án");
  CHECK(marked(text.at("b")) == "\"04.0110\"");
  CHECK(marked(text.root().entries()[1].key) == "b");
  // What is not there stands at its key.
  CHECK(marked(text.at("c")) == "c");
  CHECK(text.at("d").place().offset == text.at("c").place().offset + 6);
}

TEST_CASE("a stretch of a text is found in the file behind quotes and escapes") {
  YamlText text("a: x + nosuch\nb: \"x\\\"y\\\" + nosuch\"\nc: x +\n  nosuch\nd: 'x + nosuch'\n");
  struct Row {
    const char* key;
    std::size_t offset;
    const char* place;
  };
  for (const Row& row : {Row{"a", 4, "f:1:8"}, {"b", 7, "f:2:14"}, {"d", 4, "f:5:9"}}) {
    CAPTURE(row.key);
    const auto place = text.at(row.key).place_of(row.offset, 6);
    CHECK(location_text(locate(place)) == row.place);
    CHECK(place.file->text().substr(place.offset, place.length) == "nosuch");
  }
}

}  // namespace dutoan::yaml_tree_test
