#include "plan/same_as.hpp"

#include <doctest/doctest.h>

namespace dutoan::same_as_test {

TEST_CASE("entries speak of the same tasks in whatever order") {
  const SameAs one{.before = {"a/1"}, .after = {"a/2", "a/3"}};
  CHECK(speak_of_the_same(one, {.before = {"a/1"}, .after = {"a/3", "a/2"}}));
  CHECK_FALSE(speak_of_the_same(one, {.before = {"a/1"}, .after = {"a/2"}}));
  CHECK_FALSE(speak_of_the_same(one, {.before = {"a/2", "a/3"}, .after = {"a/1"}}));
}

TEST_CASE("an entry that is not confirmed is refused where it says why") {
  CHECK_FALSE(SameAs{}.is_refused());
  CHECK(SameAs{.reason = "hai việc khác nhau"}.is_refused());
  CHECK_FALSE(SameAs{.confirmed = true, .reason = "đổi tên"}.is_refused());
}

}  // namespace dutoan::same_as_test
