#include "verify/second_lookup.hpp"

#include <doctest/doctest.h>

namespace dutoan::second_lookup_test {

namespace {

std::string found(const char* node, const std::vector<std::string>& keys) {
  std::vector<SecondValue> values;
  for (const std::string& key : keys)
    values.push_back({key});
  const auto value = look_up_again(PrintedJson::parse(node), values);
  return value ? second_text(*value) : "not printed";
}

constexpr const char* step = R"({"kind": "ladder", "rows": 3, "next": {"from": "3"},
  "lower": {"row": 2, "above": "1", "cells": ["32"]}})";
constexpr const char* last_step = R"({"kind": "ladder", "rows": 3,
  "lower": {"row": 3, "from": "3", "cells": ["20"]}})";
constexpr const char* two_rows = R"({"kind": "brackets", "rows": 3,
  "lower": {"row": 1, "from": "15", "cells": ["2.133"]},
  "upper": {"row": 2, "from": "20", "cells": ["1.964"]}})";

}  // namespace

TEST_CASE("a keyed row is that of the key, and the cell that of the column") {
  constexpr const char* node = R"({"kind": "keyed", "rows": 3, "columns": ["size", "weight"],
    "lower": {"row": 1, "key": "red", "cells": ["3", null]}})";
  CHECK(found(node, {"red", "size"}) == "3");
  CHECK(found(node, {"red", "weight"}) == "?");
  CHECK(found(node, {"red"}) == "[3, ?, red]");
  CHECK(found(node, {"green", "size"}) == "?");
  CHECK(found(R"({"kind": "keyed", "rows": 1, "lower": {"row": 1, "key": "7", "cells": ["49"]}})",
              {"7.0"}) == "49");
}

TEST_CASE("a step is the last one reached") {
  CHECK(found(step, {"2.9"}) == "32");
  CHECK(found(step, {"1"}) == "?");  // above 1, not from it
  CHECK(found(step, {"3"}) == "?");  // the next one is reached
  CHECK(found(last_step, {"3"}) == "20");
  CHECK(found(last_step, {"2"}) == "?");
  CHECK(found(R"({"kind": "ladder", "rows": 3, "lower": {"row": 2, "from": "1", "cells": ["32"]}})",
              {"2"}) == "?");  // what follows is not shown
}

TEST_CASE("between two rows of brackets a value is interpolated") {
  CHECK(found(two_rows, {"17.5"}) == "2.0485");
  CHECK(found(two_rows, {"15"}) == "?");
  CHECK(found(two_rows, {"21"}) == "?");
  CHECK(found(R"({"kind": "brackets", "rows": 3, "lower": {"row": 1, "from": "15", "cells": ["2"]},
    "upper": {"row": 3, "from": "50", "cells": ["1"]}})",
              {"17.5"}) == "?");  // a row lies between them
}

TEST_CASE("one row of brackets is at its bound, or at an end") {
  constexpr const char* first = R"({"kind": "brackets", "rows": 3,
    "lower": {"row": 1, "from": "15", "cells": ["2"]}})";
  constexpr const char* middle = R"({"kind": "brackets", "rows": 3,
    "lower": {"row": 2, "from": "20", "cells": ["2"]}})";
  constexpr const char* last = R"({"kind": "brackets", "rows": 3,
    "lower": {"row": 3, "from": "50", "cells": ["1"]}})";
  CHECK(found(first, {"15"}) == "2");
  CHECK(found(first, {"1"}) == "2");
  CHECK(found(middle, {"20"}) == "2");
  CHECK(found(middle, {"21"}) == "?");
  CHECK(found(middle, {"19"}) == "?");
  CHECK(found(last, {"99"}) == "1");
  CHECK(found(first, {"16"}) == "?");
}

TEST_CASE("a missing key gives nothing, no row its printed value, a cell from memory is missing") {
  const auto unknown = look_up_again(PrintedJson::parse(step), {second_missing()});
  REQUIRE(unknown);
  CHECK(unknown->is_missing());
  CHECK(found(R"({"kind": "keyed"})", {"x"}) == "not printed");
  CHECK(found(R"({"kind": "keyed", "unverified": true, "rows": 1,
    "lower": {"row": 1, "key": "x", "cells": ["4"]}})",
              {"x"}) == "?");
  CHECK(found(last_step, {"word"}) == "?");
}

}  // namespace dutoan::second_lookup_test
