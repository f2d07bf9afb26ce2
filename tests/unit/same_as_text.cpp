#include "input/same_as_text.hpp"

#include "input/same_as_reader.hpp"
#include "input_fixture.hpp"

namespace dutoan::same_as_text_test {

TEST_CASE("what is written is read back") {
  const std::vector<SameAsProposal> proposals = {
      {.entry = {.before = {"a/X"}, .after = {"a/Y", "b/\"Z\""}, .reason = "Tách: hai"},
       .evidence = {"tên giống 90%"}},
      {.entry = {.before = {"a/V", "a/W"}, .after = {"a/U"}, .confirmed = true}, .evidence = {}}};
  const std::string text = same_as_text("Xem rồi xác nhận", proposals);
  CHECK(text ==
        "# Xem rồi xác nhận\n"
        "format: 1\n"
        "\n"
        "same_as:\n"
        "  # tên giống 90%\n"
        "  - old: [\"a/X\"]\n"
        "    new: [\"a/Y\", \"b/\\\"Z\\\"\"]\n"
        "    confirmed: no\n"
        "    reason: \"Tách: hai\"\n"
        "  - old: [\"a/V\", \"a/W\"]\n"
        "    new: [\"a/U\"]\n"
        "    confirmed: yes\n"
        "    reason: \"\"\n");
  Diagnostics diagnostics;
  const auto tree = YamlTree::parse(std::make_unique<SourceFile>("f", "f", text), diagnostics);
  REQUIRE(tree != nullptr);
  const std::vector<SameAs> read = read_same_as(tree->root(), diagnostics);
  CHECK(diagnostics.empty());
  REQUIRE(read.size() == 2);
  CHECK(read[0].before == proposals[0].entry.before);
  CHECK(read[0].after == proposals[0].entry.after);
  CHECK(read[0].reason == "Tách: hai");
  CHECK_FALSE(read[0].confirmed);
  CHECK(read[1].confirmed);
  CHECK(read[1].before == proposals[1].entry.before);
}

TEST_CASE("evidence that names a task of two lines stays a comment") {
  const std::string text =
      same_as_text("đầu", {{.entry = {.before = {"a/X"}, .after = {"a/Y"}},
                            .evidence = {"a/X \"Máy\nchủ\", a/Y \"Máy\r\nchủ\""}}});
  CHECK(text.find("\n  # a/X \"Máy chủ\", a/Y \"Máy  chủ\"\n  - old:") != std::string::npos);
}

}  // namespace dutoan::same_as_text_test
