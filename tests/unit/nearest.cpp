#include "base/nearest.hpp"

#include <doctest/doctest.h>

namespace dutoan::nearest_test {

using Names = std::vector<std::string>;

TEST_CASE("letters are added and dropped and changed and swapped with their neighbour") {
  CHECK(edit_distance("", "") == 0);
  CHECK(edit_distance("", "abc") == 3);
  CHECK(edit_distance("abc", "abc") == 0);
  CHECK(edit_distance("abc", "ab") == 1);
  CHECK(edit_distance("abc", "xabc") == 1);
  CHECK(edit_distance("abc", "axc") == 1);
  CHECK(edit_distance("abc", "acb") == 1);
  CHECK(edit_distance("kitten", "sitting") == 3);
}

TEST_CASE("a Vietnamese letter with its marks counts as one") {
  CHECK(edit_distance("đơn giá", "đon giá") == 1);
  CHECK(edit_distance("ế", "e") == 1);
}

TEST_CASE("the nearest name comes first and then the order of the list decides") {
  CHECK(nearest("quantiy", Names{"quantum", "quantity"}) == Names{"quantity", "quantum"});
  CHECK(nearest("cat", Names{"bat", "rat", "cab"}) == Names{"bat", "rat", "cab"});
}

TEST_CASE("upper and lower case count as the same letter") {
  CHECK(nearest("GMS", Names{"gms"}) == Names{"gms"});
  CHECK(nearest("đơn GIÁ", Names{"Đơn giá"}) == Names{"Đơn giá"});
}

TEST_CASE("at most three names are offered") {
  CHECK(nearest("a1", Names{"a2", "a3", "a4", "a5"}) == Names{"a2", "a3", "a4"});
}

TEST_CASE("a name too far off to have been meant is not offered") {
  CHECK(nearest("software", Names{"hardware", "telecom"}).empty());
  CHECK(nearest("ab", Names{"ax", "xyz"}) == Names{"ax"});
  CHECK(nearest("ab", Names{}).empty());
}

TEST_CASE("what begins with the name may have been meant") {
  CHECK(nearest("lắp đặt", Names{"Đào tạo", "Lắp đặt, cài đặt"}) == Names{"Lắp đặt, cài đặt"});
  CHECK(nearest("lắp", Names{"Lắp đặt, cài đặt"}).empty());
}

TEST_CASE("of a single letter no other is near") {
  CHECK(nearest("x", Names{"y"}).empty());
  CHECK(nearest("x", Names{"X"}) == Names{"X"});
}

}  // namespace dutoan::nearest_test
