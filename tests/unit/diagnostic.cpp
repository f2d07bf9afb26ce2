#include "base/diagnostic.hpp"

#include <doctest/doctest.h>

namespace dutoan::diagnostic_test {

namespace {

Location at(std::string file, std::size_t line, std::size_t column) {
  return {.file = std::move(file), .line = line, .column = column};
}

std::string listed(const Diagnostics& diagnostics) {
  std::string text;
  for (const Diagnostic& diagnostic : diagnostics.sorted()) {
    text += diagnostic.message.id + "@" + location_text(diagnostic.location) + " ";
  }
  return text;
}

}  // namespace

TEST_CASE("a warning is no error") {
  Diagnostics diagnostics;
  CHECK(diagnostics.empty());
  diagnostics.warning({"odd", {}});
  CHECK_FALSE(diagnostics.has_errors());
  CHECK(diagnostics.items()[0].severity == Severity::warning);
  diagnostics.error({"wrong", {}});
  CHECK(diagnostics.has_errors());
  CHECK(diagnostics.size() == 2);
}

TEST_CASE("hints and notes are added to what was just said") {
  Diagnostics diagnostics;
  diagnostics.error({"wrong", {}}).hints.push_back({"hint", {}});
  diagnostics.warning({"odd", {}}).notes.push_back({{"note", {}}, at("f", 1, 1)});
  CHECK(diagnostics.items()[0].hints[0].id == "hint");
  CHECK(diagnostics.items()[1].notes[0].message.id == "note");
}

TEST_CASE("diagnostics are sorted by file and line and column") {
  Diagnostics diagnostics;
  diagnostics.error({"e", {}}, at("b", 1, 1));
  diagnostics.error({"d", {}}, at("a", 10, 2));
  diagnostics.error({"c", {}}, at("a", 10, 1));
  diagnostics.error({"b", {}}, at("a", 9, 5));
  diagnostics.error({"a", {}}, at("a", 0, 0));
  CHECK(listed(diagnostics) == "a@a b@a:9:5 c@a:10:1 d@a:10:2 e@b:1:1 ");
}

TEST_CASE("the same thing said twice of one place is kept once") {
  Diagnostics diagnostics;
  diagnostics.error({"x", {std::string("1")}}, at("f", 1, 1));
  diagnostics.error({"y", {}}, at("f", 1, 1));
  diagnostics.error({"x", {std::string("1")}}, at("f", 1, 1));
  diagnostics.error({"x", {std::string("2")}}, at("f", 1, 1));
  diagnostics.error({"x", {std::string("1")}}, at("f", 2, 1));
  CHECK(listed(diagnostics) == "x@f:1:1 x@f:1:1 y@f:1:1 x@f:2:1 ");
}

TEST_CASE("what one reader found is added to what others found") {
  Diagnostics first;
  first.error({"a", {}});
  Diagnostics second;
  second.warning({"b", {}});
  first.add_all(std::move(second));
  first.add({.message = {"c", {}}});
  CHECK(first.size() == 3);
  CHECK(first.items()[1].severity == Severity::warning);
}

}  // namespace dutoan::diagnostic_test
