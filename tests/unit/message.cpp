#include "base/message.hpp"

#include <doctest/doctest.h>

namespace dutoan::message_test {

TEST_CASE("a text in one language serves for both") {
  const LocalText both{.vi = "bảng", .en = "table"};
  CHECK(both.in(Language::vietnamese) == "bảng");
  CHECK(both.in(Language::english) == "table");
  const LocalText one{.vi = "bảng"};
  CHECK(one.in(Language::english) == "bảng");
  const LocalText other{.en = "table"};
  CHECK(other.in(Language::vietnamese) == "table");
}

TEST_CASE("a text is empty when it has neither language") {
  CHECK(LocalText{}.empty());
  CHECK_FALSE(LocalText{.en = "table"}.empty());
}

TEST_CASE("the key of a message holds its id and everything that fills its blanks") {
  const Message message{"id",
                        {std::string("a"), LocalText{.vi = "b", .en = "c"}, Number(1, 3),
                         Date::from_ymd(2023, 3, 6).value()}};
  CHECK(sort_key(message) ==
        "id\x1f"
        "a\x1f"
        "b|c\x1f"
        "1/3\x1f"
        "2023-03-06");
}

TEST_CASE("two messages with the same words differently parted have different keys") {
  CHECK(sort_key({"id", {std::string("a"), std::string("b")}}) !=
        sort_key({"id", {std::string("ab")}}));
}

TEST_CASE("names are joined by commas") {
  CHECK(joined({}).empty());
  CHECK(joined({"a"}) == "a");
  CHECK(joined({"a", "b", "c"}) == "a, b, c");
  CHECK(joined({"a", "b, c"}, "; ") == "a; b, c");
}

}  // namespace dutoan::message_test
