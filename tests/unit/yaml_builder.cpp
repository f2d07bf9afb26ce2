#include "input/yaml_builder.hpp"

#include "input_fixture.hpp"

namespace dutoan::yaml_builder_test {

namespace {

std::string fault(std::string text) {
  Diagnostics diagnostics;
  (void)yaml_nodes(SourceFile("f", "f", std::move(text)), diagnostics);
  return said(diagnostics);
}

/// "[0-5 {1-5 a 'b' ~}]": lists and maps with the nodes they are and end before, quoted texts in
/// quotes.
std::string shown(const YamlNodes& nodes, std::uint32_t& at) {
  const std::uint32_t index = at++;
  const YamlNode& node = nodes.all[index];
  if (node.empty) return "~";
  const std::string text(node.text);
  if (node.kind == YamlNodeKind::scalar) return node.quoted ? "'" + text + "'" : text;
  const bool list = node.kind == YamlNodeKind::list;
  std::string inside = std::to_string(index) + "-" + std::to_string(node.end);
  while (at < node.end)
    inside += " " + shown(nodes, at);
  return (list ? "[" : "{") + inside + (list ? "]" : "}");
}

std::string shown(const std::string& text) {
  Diagnostics diagnostics;
  const SourceFile file("f", "f", text);
  const YamlNodes nodes = yaml_nodes(file, diagnostics);
  CHECK(said(diagnostics).empty());
  std::uint32_t at = 0;
  return shown(nodes, at);
}

}  // namespace

TEST_CASE("a node stands before those below it, and knows where they end") {
  CHECK(shown("a: [1, {b: \"2\"}]\nc:\nd: 'x'\n") == "{0-11 a [2-7 1 {4-7 b '2'}] c ~ d 'x'}");
}

TEST_CASE("a text stands in the file wherever it does so word for word") {
  Diagnostics diagnostics;
  const SourceFile file("f", "f", "a: Đề án\nb: \"x\\ty\"\nc: 'it''s'\n");
  const YamlNodes nodes = yaml_nodes(file, diagnostics);
  CHECK(nodes.texts == std::deque<std::string>{"x\ty", "it's"});
  CHECK(nodes.all[2].text.data() == file.text().data() + nodes.all[2].offset);
}

TEST_CASE("a syntax fault is said where the trouble began") {
  struct Row {
    const char *text, *fault;
  };
  const Row rows[] = {
      {"a: \"x\nb: 1\n", "yaml-open-quote f:1:4"},
      {"a: 'x\n", "yaml-open-quote f:1:4"},
      {"a: \"it's\"\nb: 'x\n", "yaml-open-quote f:2:4"},
      {"a: {b: 1\nc: 2\n", "yaml-open-brace f:1:4"},
      {"a: [1, 2\nb: 3\n", "yaml-open-bracket f:1:4"},
      {"a: [b, c]]\n", "yaml-stray-close f:1:10"},
      {"a: }\n", "yaml-stray-close f:1:4"},
      {"a: b: c\n", "yaml-colon f:1:5"},
      {"a: 1\n  b: 2\n", "yaml-colon f:2:4"},
      {"a: 1\n- b\n", "yaml-indentation f:2:1"},
      {"a:\n  b: 1\n c: 2\n", "yaml-indentation f:3:2"},
      {"a: \"\\q\"\n", "yaml-escape f:1:7"},
      {"a:\n\tb: 1\n", "yaml-tab f:2:1"},
      {"a:\n  b: 1\n \t c: 2\n", "yaml-tab f:3:2"},
      {"a: @x\n", "yaml-syntax f:1:4"},
      {"a: &x 1\nb: *x\n", "yaml-alias f:1:4; yaml-alias f:2:4"},
      {"a: 1\n---\nb: 2\n", "yaml-second-document f:2:1"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(fault(row.text) == row.fault);
  }
}

TEST_CASE("a quote left open is shown at the quote and not at the end of the file") {
  Diagnostics diagnostics;
  (void)yaml_nodes(SourceFile("f", "f", "name: Đề án\nnote: \"mở\n\nlast: 1\n"), diagnostics);
  CHECK(printed(diagnostics) ==
        "f:2:7: error: the quote opened here is not closed [yaml-open-quote]\n"
        "    2 | note: \"mở\n"
        "      |       ^\n");
}

TEST_CASE("what may stand around a document does no harm") {
  for (const char* text :
       {"---\na: 1\n", "a: 1\n...\n", "%YAML 1.2\n---\na: 1\n", "a: 1", "a: 1\r\n"}) {
    CAPTURE(text);
    CHECK(shown(text) == "{0-3 a 1}");
  }
}

TEST_CASE("nesting has a limit whatever is beyond it") {
  const auto nested = [](std::size_t depth) {
    return std::string(depth, '[') + std::string(depth, ']');
  };
  CHECK(fault(nested(64)).empty());
  CHECK(fault(nested(65)) == "yaml-too-deep f:1:65");
  CHECK(fault(nested(100'000)) == "yaml-too-deep f:1:65");
}

TEST_CASE("letters typed as a base and marks are composed") {
  CHECK(shown("a: e\xCC\x82\xCC\x81\n") == "{0-3 a ế}");
}

TEST_CASE("every escape stands for a whole character") {
  CHECK(shown("a: \"x\\_\\N\\L\\P\\e\"\n") == "{0-3 a 'x\u00A0\xC2\x85\u2028\u2029\x1B'}");
}

}  // namespace dutoan::yaml_builder_test
