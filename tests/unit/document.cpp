#include "norms/document.hpp"

#include <doctest/doctest.h>

namespace dutoan::document_test {

TEST_CASE("a document is named by what is known of it") {
  Document document{.id = "qd-671-2024"};
  CHECK(document.full_number() == "qd-671-2024");
  document.type = "Quyết định";
  CHECK(document.full_number() == "qd-671-2024");
  document.number = "671/QĐ-BTTTT";
  CHECK(document.full_number() == "Quyết định 671/QĐ-BTTTT");
  document.type.clear();
  CHECK(document.full_number() == "671/QĐ-BTTTT");
}

}  // namespace dutoan::document_test
