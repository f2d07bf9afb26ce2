#include "output/sheet_name.hpp"

#include <doctest/doctest.h>

namespace dutoan::sheet_name_test {

TEST_CASE("a name has only signs a sheet may have, and its own") {
  std::vector<std::string> taken;
  CHECK(sheet_name("TH so-xay-dung/VD1", taken) == "TH so-xay-dung VD1");
  CHECK(sheet_name("th SO-XAY-DUNG VD1", taken) == "th SO-XAY-DUNG VD1 (2)");
  CHECK(sheet_name("a[b]:c*d?e\\f'g\n", taken) == "a b  c d e f g");
  CHECK(sheet_name("", taken) == "Trang");
  CHECK(sheet_name("[]", taken) == "Trang (2)");
  CHECK(taken.size() == 5);
}

TEST_CASE("a name is no longer than a sheet's, letters whole") {
  std::vector<std::string> taken;
  const std::string name = sheet_name("Ứng dụng công nghệ thông tin của tỉnh", taken);
  CHECK(name == "Ứng dụng công nghệ thông tin củ");
  CHECK(sheet_name("Ứng dụng công nghệ thông tin của tỉnh", taken) ==
        "Ứng dụng công nghệ thông ti (2)");
}

}  // namespace dutoan::sheet_name_test
