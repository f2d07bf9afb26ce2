#include "review/record_field.hpp"

#include "value_fixture.hpp"

#include <doctest/doctest.h>

namespace dutoan::record_field_test {

namespace {

Amount amount(std::int64_t dong) {
  return {.known = Money(dong)};
}

}  // namespace

TEST_CASE("what is known of an amount in part stays beside, as a bound or not") {
  CHECK(shown(amount_value(amount(5), "total")) == "5");
  Amount part = amount(5);
  part.complete = false;
  part.lower_bound = true;
  CHECK(shown(amount_value(part, "total")) == "at least 5, missing rule-lacks total");
  part.lower_bound = false;
  CHECK(shown(amount_value(part, "total")) == "known part 5, missing rule-lacks total");
  part.known.reset();
  CHECK(shown(amount_value(part, "total")) == "missing rule-lacks total");
  CHECK(shown(amount_value(std::nullopt, "total")) == "missing rule-lacks total");
}

TEST_CASE("an amount keeps its marks") {
  Amount about = amount(5);
  about.marks.about = true;
  CHECK(amount_value(about, "total").marks.about);
}

TEST_CASE("an empty text may be a value or a lack of one") {
  CHECK(shown(plain_text_value("")) == R"("")");
  CHECK(shown(text_or_lacking("", "scope")) == "missing rule-lacks scope");
  CHECK(shown(texts_value({"a", ""})) == R"(["a", ""])");
}

}  // namespace dutoan::record_field_test
