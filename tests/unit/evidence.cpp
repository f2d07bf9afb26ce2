#include "base/evidence.hpp"

#include <doctest/doctest.h>

namespace dutoan::evidence_test {

TEST_CASE("evidence has the words that files use") {
  CHECK(evidence_word(Evidence::memory) == "memory");
  CHECK(evidence_word(Evidence::secondary) == "secondary");
  CHECK(evidence_word(Evidence::user) == "user");
  CHECK(evidence_word(Evidence::primary) == "primary");
}

TEST_CASE("a word of no evidence class is nothing") {
  CHECK(evidence_from_word("secondary") == Evidence::secondary);
  CHECK_FALSE(evidence_from_word("Primary"));
  CHECK_FALSE(evidence_from_word(""));
}

TEST_CASE("memory is weakest and then secondary and user and primary") {
  CHECK(weakest(Evidence::memory, Evidence::secondary) == Evidence::memory);
  CHECK(weakest(Evidence::user, Evidence::secondary) == Evidence::secondary);
  CHECK(weakest(Evidence::user, Evidence::primary) == Evidence::user);
  CHECK(weakest(Evidence::primary, Evidence::primary) == Evidence::primary);
}

}  // namespace dutoan::evidence_test
