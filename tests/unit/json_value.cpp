#include "output/json_value.hpp"

#include <limits>

#include <doctest/doctest.h>

namespace dutoan::json_value_test {

namespace {

std::string shown(const Amount& amount) {
  Json json = Json::object();
  dutoan::put_amount(json, amount);
  return json_line(json);
}

Money money(std::int64_t dong) {
  return Money(dong);
}

}  // namespace

TEST_CASE("money and numbers are texts, so that no reader makes binary fractions of them") {
  CHECK(json_line(to_json(money(388'846'184))) == R"("388846184")");
  CHECK(json_line(to_json(money(std::numeric_limits<std::int64_t>::min()))) ==
        R"("-9223372036854775808")");
  CHECK(json_line(to_json(Number(8556625, 100000))) == R"("85.56625")");
  CHECK(json_line(to_json(Number(-68453, 480))) == R"("-68453/480")");
}

TEST_CASE("text is escaped where JSON asks for it and Vietnamese stays readable") {
  CHECK(json_line(Json("Đề án \"số\" \\ 1\n\t\x01")) == R"("Đề án \"số\" \\ 1\n\t\u0001")");
}

TEST_CASE("a total stands only where it is whole") {
  CHECK(shown({.known = money(7)}) == R"({"complete":true,"total":"7","illustrative":false})");
  CHECK(shown({.known = money(7), .complete = false}) ==
        R"({"complete":false,"at_least":"7","illustrative":false})");
  CHECK(shown({.known = money(-7), .complete = false, .lower_bound = false}) ==
        R"({"complete":false,"known_part":"-7","illustrative":false})");
  CHECK(shown({.known = std::nullopt, .complete = false}) ==
        R"({"complete":false,"illustrative":false})");
}

TEST_CASE("the marks of an amount go with it") {
  CHECK(shown({.known = money(7), .marks = {.about = true, .illustrative = true}}) ==
        R"({"complete":true,"total":"7","approximate":"about","illustrative":true})");
  CHECK(shown({.known = money(7), .marks = {.about = true, .at_least = true}}) ==
        R"({"complete":true,"total":"7","approximate":"at-least","illustrative":false})");
}

TEST_CASE("a message keeps its id and its arguments beside both sentences") {
  const Message message{"no-such-id",
                        {std::string("a"), LocalText{"số", "number"}, Number(1, 3),
                         Date::parse("2024-05-06").value()}};
  CHECK(json_line(to_json(message)["arguments"]) ==
        R"(["a",{"vi":"số","en":"number"},{"number":"1/3"},{"date":"2024-05-06"}])");
  const Json known = to_json(Message{"missing-price", {std::string("Máy")}});
  CHECK(known["id"] == "missing-price");
  CHECK(known["vi"] == "dòng \"Máy\" chưa có đơn giá");
  CHECK(known["en"] == "the line \"Máy\" has no price");
}

TEST_CASE("what is missing has its remedy and its place where there are any") {
  const MissingItem item{.what = {"missing-price", {std::string("Máy")}},
                         .remedy = Message{"supply-line", {}},
                         .place = "plan.yaml:3:5"};
  const Json json = to_json(std::vector{item, MissingItem{.what = {"missing-price", {}}}});
  REQUIRE(json.size() == 2);
  CHECK(json[0]["remedy"]["id"] == "supply-line");
  CHECK(json[0]["place"] == "plan.yaml:3:5");
  CHECK_FALSE(json[1].contains("remedy"));
  CHECK_FALSE(json[1].contains("place"));
}

TEST_CASE("evidence names only the classes some money rests on") {
  CHECK(json_line(to_json(EvidenceAmounts{money(0), money(5), money(0), money(-2)})) ==
        R"({"secondary":"5","primary":"-2"})");
}

}  // namespace dutoan::json_value_test
