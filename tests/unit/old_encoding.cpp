#include "base/old_encoding.hpp"

#include <doctest/doctest.h>

namespace dutoan::old_encoding_test {

TEST_CASE("Vietnamese drawn by the fonts of old is known by what it looks like without them") {
  for (const char* text : {"Së X©y dùng", "Së Tµi nguyªn vµ M«i tr\u00ADêng", "Dù to¸n chi tiÕt",
                           "§¬n gi¸, thµnh tiÒn", "M¸y chñ"}) {
    CAPTURE(text);
    CHECK(old_encoding_of(text) == OldEncoding::tcvn3);
  }
  CHECK(old_encoding_of("Sôû Xaây döïng tænh Quaûng Nam") == OldEncoding::vni);
}

TEST_CASE("Unicode, English and foreign names are no old encoding") {
  for (const char* text :
       {"", "Sở Xây dựng", "Dự toán chi tiết", "Server rack 42U", "Windows® Server © 2022",
        "Máy in màu 25 µm", "Công nghệ Größe", "Café Citroën", "RAM 2 × 16 GB ± 5 %", "so-xay-dung",
        "1.234.567,89", "a b c d e ñ", "Intel® Xeon®", "Dell R750 2×16GB 4×480GB",
        "OM2 62µm 50µm"}) {
    CAPTURE(text);
    CHECK(old_encoding_of(text) == OldEncoding::none);
  }
}

TEST_CASE("both have the names people know them by") {
  CHECK(old_encoding_name(OldEncoding::tcvn3) == "TCVN3 (.VnTime)");
  CHECK(old_encoding_name(OldEncoding::vni) == "VNI-Windows");
}

}  // namespace dutoan::old_encoding_test
