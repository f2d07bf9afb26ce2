#include "input/norm_format.hpp"

#include "format_fixture.hpp"

#include <doctest/doctest.h>

namespace dutoan::norm_format_test {

TEST_CASE("what has to be said in a file of norms and nowhere else") {
  CHECK(required_keys(norm_file_format) ==
        "norm-file: format, document\n"
        "method: id, rows, total\n"
        "norm-item: code, unit, method, evidence\n"
        "price-book: id, evidence\n"
        "input: type\n"
        "row: id, formula\n"
        "rounding: step\n");
  CHECK(required_keys(index_format) ==
        "index: format, documents\n"
        "document: id, evidence\n"
        "claimed-name: name\n");
  CHECK(required_keys(sources_format) ==
        "sources: format, documents\n"
        "document-sources: id\n");
}

TEST_CASE("formats of norms are sound") {
  CHECK(format_faults(norm_file_format).empty());
  CHECK(format_faults(index_format).empty());
  CHECK(format_faults(sources_format).empty());
  CHECK(format_faults(table_row_format).empty());
  CHECK(format_faults(cell_format).empty());
}

TEST_CASE("whatever a file may hold may be overridden, and nothing else") {
  for (const FieldFormat& field : overrides_format.fields) {
    const FieldFormat* own = norm_file_format.find(field.key);
    REQUIRE(own != nullptr);
    CHECK(own->object == field.object);
    CHECK(own->list == field.list);
  }
  CHECK(keys_of(overrides_format) == "tables, method, methods, norm_items, price_books");
}

}  // namespace dutoan::norm_format_test
