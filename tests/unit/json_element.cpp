#include "output/json_element.hpp"

#include <string>

#include <doctest/doctest.h>

namespace dutoan::json_element_test {

namespace {

bool plain(const std::string& line) {
  return is_plain_element(line + "\n");
}

}  // namespace

TEST_CASE("a value with a comma behind it is an element") {
  for (const char* line :
       {"{\"no\":\"1\",\"name\":\"Máy chủ\",\"price\":{\"ref\":\"BG 1\"},\"complete\":true},",
        "    {\"rows\":[{\"a\":\"1\"},{}],\"x\":[],\"y\":[null,false]},", "\"\",", "true,", "[],",
        " { \"a\" : \"b\" , \"c\" : [ \"d\" , \"e\" ] } ,\r", "\"\\\" \\\\ \\n \\/\","}) {
    CAPTURE(line);
    CHECK(plain(line));
  }
}

TEST_CASE("what is no element, or not the whole of one, is not") {
  for (const char* line : {"",
                           ",",
                           "{}",
                           "{}]",
                           "{},{},",
                           "{}, {",
                           "}",
                           "{\"a\"},",
                           "{\"a\":},",
                           "{\"a\":\"b\",},",
                           "{\"a\":\"b\"\"c\":\"d\"},",
                           "{\"a\"\"b\"},",
                           "{a:\"b\"},",
                           "{\"a\":\"b\"],",
                           "[\"a\"},",
                           "[,],",
                           "[\"a\",],",
                           "\"a,",
                           "\"a\\\",",
                           "\"a\tb\",",
                           "\"a\\x\",",
                           "tru,",
                           "truee,",
                           "nul,",
                           "{\"a\":\"b\"",
                           "{\"a\":[\"b\"},",
                           "{\"a\"",
                           "\"\xff\",",
                           "\"\xed\xa0\x80\",",
                           "\"\xc0\x80\","}) {
    CAPTURE(line);
    CHECK_FALSE(plain(line));
  }
  CHECK_FALSE(plain(std::string("\"a\0b\",", 6)));
  CHECK_FALSE(is_plain_element("{},"));
  CHECK_FALSE(is_plain_element(""));
}

TEST_CASE("what result files do not hold is left to the parser") {
  for (const char* line : {"7,", "{\"a\":-1.5e3},", "\"\\u0041\","}) {
    CAPTURE(line);
    CHECK_FALSE(plain(line));
  }
  const auto nested = [](std::size_t depth) {
    return std::string(depth, '[') + std::string(depth, ']') + ",";
  };
  CHECK(plain(nested(16)));
  CHECK_FALSE(plain(nested(17)));
  CHECK_FALSE(plain(nested(1'000'000)));
}

}  // namespace dutoan::json_element_test
