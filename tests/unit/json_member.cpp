#include "output/json_member.hpp"

#include <doctest/doctest.h>

namespace dutoan::json_member_test {

namespace {

const Json object = {{"name", "Sở"},  {"whole", 7U},        {"yes", true}, {"day", "2024-02-29"},
                     {"part", "7/3"}, {"list", {"a", "b"}}, {"year", 2024}};

}  // namespace

TEST_CASE("a member is read as what it was written from") {
  CHECK(json_text(object, "name") == "Sở");
  CHECK(json_texts(object, "list") == std::vector<std::string>{"a", "b"});
  CHECK(json_flag(object, "yes"));
  CHECK(json_count(object, "whole") == 7);
  CHECK(json_date(object, "day") == Date::from_ymd(2024, 2, 29));
  CHECK(json_year(object) == 2024);
  CHECK(json_number(object, "part") == Number(7, 3));
  CHECK(json_member(object, "whole") == 7);
}

TEST_CASE("a member that is not there is empty, where it may be left out") {
  CHECK(json_text(object, "none") == "");
  CHECK(json_texts(object, "none").empty());
  CHECK_FALSE(json_flag(object, "none"));
  CHECK(json_count(object, "none") == 0);
  CHECK_FALSE(json_date(object, "none"));
  CHECK_FALSE(json_year(Json::object()));
  CHECK_THROWS_AS((void)json_number(object, "none"), NotAResult);
  CHECK_THROWS_AS((void)json_member(object, "none"), NotAResult);
}

TEST_CASE("a member that is something else is refused") {
  CHECK_THROWS_AS((void)json_text(object, "whole"), NotAResult);
  CHECK_THROWS_AS((void)json_flag(object, "name"), NotAResult);
  CHECK_THROWS_AS((void)json_count(object, "name"), NotAResult);
  CHECK_THROWS_AS((void)json_date(object, "name"), NotAResult);
  CHECK_THROWS_AS((void)json_number(object, "name"), NotAResult);
  CHECK_THROWS_AS((void)json_money(object), NotAResult);
}

TEST_CASE("what json_value writes is read back") {
  const Amount amount{.known = Money(std::int64_t{-5}), .complete = false, .lower_bound = false};
  Json written;
  put_amount(written, amount);
  CHECK(json_amount(written) == amount);
  const MissingItem missing{{"missing-input", {"q", Number(7, 3), LocalText{"một", "one"}}},
                            Message{"supply-input", {*Date::from_ymd(2024, 2, 29)}},
                            "f:1:2"};
  written["missing"] = to_json(std::vector{missing, missing});
  CHECK(to_json(json_missing(written)) == written["missing"]);
  written["evidence"] = {{"user", "7"}};
  CHECK(to_json(json_evidence(written)) == written["evidence"]);
}

}  // namespace dutoan::json_member_test
