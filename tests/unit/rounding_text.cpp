#include "output/rounding_text.hpp"

#include "norms_fixture.hpp"

namespace dutoan::rounding_text_test {

namespace {

/// A row whose formula gave `exact`.
class Rounded {
 public:
  Rounded(Number exact, const std::string& unit, std::optional<Rounding> round = {})
      : spec_(row("R", "1", unit)) {
    spec_.round = std::move(round);
    trace_.value = {std::move(exact), Evidence::primary};
    derived.row = &spec_;
    derived.trace = &trace_;
    derived.value = trace_.value;
  }

  std::string text(RoundingPolicy policy = RoundingPolicy::exact,
                   Language language = Language::vietnamese) const {
    return rounding_text(derived, policy, language);
  }

  DerivedRow derived;

 private:
  RowSpec spec_;
  Trace trace_;
};

}  // namespace

TEST_CASE("the rounding of a row names its direction and its step") {
  const std::pair<Direction, const char*> directions[] = {
      {Direction::half_away, "làm tròn đến 1.000"},
      {Direction::up, "làm tròn lên đến 1.000"},
      {Direction::down, "làm tròn xuống đến 1.000"},
      {Direction::truncate, "cắt đến 1.000"},
  };
  for (const auto& [direction, text] : directions) {
    const Rounded rounded(Number(1500), "đồng", Rounding{1000, direction});
    CHECK(rounded.text() == text);
  }
  const Rounded up(Number(1500), "đồng", Rounding{1000, Direction::up});
  CHECK(up.text(RoundingPolicy::exact, Language::english) == "rounded up to 1,000");
}

TEST_CASE("a row without a rounding of its own says nothing") {
  CHECK(Rounded(Number(1, 3), "đồng").text() == "");
}

TEST_CASE("the policy printed rounds money that has a fraction, behind the row's own rounding") {
  CHECK(Rounded(Number(7, 2), "đồng").text(RoundingPolicy::printed) == "làm tròn đến 1");
  CHECK(Rounded(Number(7), "đồng").text(RoundingPolicy::printed) == "");
  CHECK(Rounded(Number(7, 2), "điểm").text(RoundingPolicy::printed) == "");
  const Rounded whole(Number(7, 2), "đồng", Rounding{10, Direction::up});
  CHECK(whole.text(RoundingPolicy::printed) == "làm tròn lên đến 10");
}

TEST_CASE("what was given or is missing was not rounded") {
  const GivenRow stated;
  Rounded given(Number(7), "đồng", Rounding{10, Direction::up});
  given.derived.given = &stated;
  CHECK(given.text() == "");
  Rounded missing(Number(7), "đồng", Rounding{10, Direction::up});
  missing.derived.value = dutoan::missing_value({.what = {"m", {}}});
  CHECK(missing.text() == "");
}

}  // namespace dutoan::rounding_text_test
