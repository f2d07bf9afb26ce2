#include "output/number_words.hpp"

#include <limits>

#include <doctest/doctest.h>

namespace dutoan::number_words_test {

namespace {

struct Row {
  std::int64_t dong;
  const char* words;
};

template <std::size_t count>
void check(const Row (&rows)[count]) {
  for (const Row& row : rows) {
    CAPTURE(row.dong);
    CHECK(words_of(Money(row.dong)) == row.words);
  }
}

}  // namespace

TEST_CASE("a last one is mốt and a last five lăm behind a ten, and nowhere else") {
  check({
      {1, "Một đồng chẵn"},
      {5, "Năm đồng chẵn"},
      {11, "Mười một đồng chẵn"},
      {15, "Mười lăm đồng chẵn"},
      {21, "Hai mươi mốt đồng chẵn"},
      {24, "Hai mươi bốn đồng chẵn"},
      {55, "Năm mươi lăm đồng chẵn"},
      {101, "Một trăm lẻ một đồng chẵn"},
      {105, "Một trăm lẻ năm đồng chẵn"},
      {115, "Một trăm mười lăm đồng chẵn"},
      {191, "Một trăm chín mươi mốt đồng chẵn"},
      {21'000, "Hai mươi mốt nghìn đồng chẵn"},
      {105'000, "Một trăm lẻ năm nghìn đồng chẵn"},
  });
}

TEST_CASE("tens and hundreds that are none are said only behind a larger group") {
  check({
      {10, "Mười đồng chẵn"},
      {20, "Hai mươi đồng chẵn"},
      {100, "Một trăm đồng chẵn"},
      {1'001, "Một nghìn không trăm lẻ một đồng chẵn"},
      {1'010, "Một nghìn không trăm mười đồng chẵn"},
      {1'000'005, "Một triệu không trăm lẻ năm đồng chẵn"},
      {1'005'000, "Một triệu không trăm lẻ năm nghìn đồng chẵn"},
      {76'000'000, "Bảy mươi sáu triệu đồng chẵn"},
      {388'846'184,
       "Ba trăm tám mươi tám triệu tám trăm bốn mươi sáu nghìn một trăm tám mươi bốn đồng chẵn"},
  });
}

TEST_CASE("above a thousand million the number of tỷ is read like any other") {
  check({
      {1'000'000'000, "Một tỷ đồng chẵn"},
      {15'000'000'001, "Mười lăm tỷ không trăm lẻ một đồng chẵn"},
      {1'000'000'000'000, "Một nghìn tỷ đồng chẵn"},
      {1'050'000'000'000, "Một nghìn không trăm năm mươi tỷ đồng chẵn"},
      {1'000'000'000'000'000'000, "Một tỷ tỷ đồng chẵn"},
      {1'000'000'001'000'000'000, "Một tỷ không trăm lẻ một tỷ đồng chẵn"},
  });
}

TEST_CASE("nothing and what is taken off have words of their own") {
  check({
      {0, "Không đồng"},
      {-5, "Giảm năm đồng chẵn"},
      {-1'500'000, "Giảm một triệu năm trăm nghìn đồng chẵn"},
      {std::numeric_limits<std::int64_t>::min(),
       "Giảm chín tỷ hai trăm hai mươi ba triệu ba trăm bảy mươi hai nghìn không trăm ba mươi sáu "
       "tỷ tám trăm năm mươi bốn triệu bảy trăm bảy mươi lăm nghìn tám trăm lẻ tám đồng chẵn"},
  });
}

}  // namespace dutoan::number_words_test
