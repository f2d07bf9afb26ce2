#include "output/xml_text.hpp"

#include <doctest/doctest.h>

using namespace dutoan;

TEST_CASE("marks and line ends become references") {
  CHECK(xml_escaped("a<b> & \"c\"\n\td\r") == "a&lt;b&gt; &amp; &quot;c&quot;&#10;&#9;d&#13;");
  CHECK(xml_escaped("Đề án số 1") == "Đề án số 1");
}

TEST_CASE("what XML cannot hold is replaced") {
  CHECK(xml_escaped(std::string_view("a\0b", 3)) ==
        "a\xEF\xBF\xBD"
        "b");
  CHECK(xml_escaped("\x1b[1m") == "\xEF\xBF\xBD[1m");
  CHECK(xml_escaped("\xEF\xBF\xBE.\xEF\xBF\xBF") == "\xEF\xBF\xBD.\xEF\xBF\xBD");
}
