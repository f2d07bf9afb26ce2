#include "base/format.hpp"

#include <array>

#include <doctest/doctest.h>

namespace dutoan::format_test {

TEST_CASE("a format finds the field of a key and nothing for another key") {
  const std::array fields = {FieldFormat{.key = "value", .type = FieldType::number},
                             FieldFormat{.key = "note"}};
  const ObjectFormat format{.name = "cell", .fields = fields};
  CHECK(format.find("value") == &fields[0]);
  CHECK(format.find("note") == &fields[1]);
  CHECK(format.find("Note") == nullptr);
  CHECK(format.find("") == nullptr);
}

}  // namespace dutoan::format_test
