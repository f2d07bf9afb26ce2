#include "output/finding_sarif.hpp"

#include <doctest/doctest.h>

using namespace dutoan;

TEST_CASE("paths as URIs") {
  CHECK(uri_of_path("kh/plan.yaml") == "kh/plan.yaml");
  CHECK(uri_of_path("kế hoạch/a#b?.yaml") == "k%E1%BA%BF%20ho%E1%BA%A1ch/a%23b%3F.yaml");
  CHECK(uri_of_path("50%:x") == "50%25%3Ax");
}
