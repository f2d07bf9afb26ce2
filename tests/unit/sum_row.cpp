#include "input/sum_row.hpp"

#include <string>

#include <doctest/doctest.h>

namespace dutoan::sum_row_test {

TEST_CASE("a row is the sum of all by its name or its number") {
  for (const char* name : {"Tổng", "TỔNG CỘNG", "Tổng cộng:", "Tổng số", "tổng cộng (1+2)",
                           "Tổng:", "Tổng chi phí trước thuế", "Tổng dự toán", "Tổng (I+II)"}) {
    CAPTURE(std::string(name));
    CHECK(sum_row_of(name) == SumRow::whole);
    CHECK(may_be_sum(name));
  }
}

TEST_CASE("a row is the sum of a part") {
  for (const char* name : {"Cộng", "CỘNG", "Cộng:", "Cộng nhóm I", "Cộng (A)", "cộng mục 1"}) {
    CAPTURE(std::string(name));
    CHECK(sum_row_of(name) == SumRow::part);
    CHECK(may_be_sum(name));
  }
}

TEST_CASE("what only begins with the word is a thing to buy") {
  for (const char* name : {"Tổng đài điện thoại", "Tổng hợp dữ liệu", "Cộng đồng số", "Tổngg",
                           "Cộng tác viên", "Máy chủ", "Công nghệ", "Thiết bị", ""}) {
    CAPTURE(std::string(name));
    CHECK(sum_row_of(name) == SumRow::none);
  }
  CHECK_FALSE(may_be_sum("Máy chủ"));
  CHECK_FALSE(may_be_sum("Thiết bị"));
}

TEST_CASE("letters that are not composed may be such a name, too") {
  CHECK(may_be_sum("To\u0302\u0309ng"));
}

}  // namespace dutoan::sum_row_test
