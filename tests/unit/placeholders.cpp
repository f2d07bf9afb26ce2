#include "command.hpp"

#include <doctest/doctest.h>

namespace dutoan::placeholders_test {

TEST_CASE("what stands behind a flag is said in the user's language") {
  CHECK(local_placeholders("FILE.xlsx").vi == "TỆP.xlsx");
  CHECK(local_placeholders("TEXT").vi == "CHỮ");
  CHECK(local_placeholders("TEXT").en == "TEXT");
}

}  // namespace dutoan::placeholders_test
