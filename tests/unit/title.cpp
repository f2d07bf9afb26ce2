#include "review/title.hpp"

#include "overlap_fixture.hpp"

#include <doctest/doctest.h>

namespace dutoan::title_test {

namespace {

const WordBook& book() {
  static const WordBook words = shipped_words();
  return words;
}

std::string listed(const std::vector<std::string>& texts) {
  std::string all;
  for (const std::string& text : texts)
    all += (all.empty() ? "" : " | ") + text;
  return all;
}

/// "words / actions / agencies / places / years".
std::string parts(std::string_view title, std::string_view agency = "") {
  const Title found = dissect(title, agency, book());
  std::vector<std::string> words;
  for (const TitleWord& word : found.words)
    words.push_back(word.text);
  std::vector<std::string> places;
  for (const TitlePlace& place : found.places)
    places.push_back(place.text);
  return listed(words) + " / " + listed(found.actions) + " / " + listed(found.agencies) + " / " +
         listed(places) + " / " + listed(found.years);
}

std::string keys(std::string_view title) {
  std::string all;
  for (const TitleWord& word : dissect(title, "", book()).words)
    all += (all.empty() ? "" : " ") + word.key;
  return all;
}

}  // namespace

TEST_CASE("verbs at the start, then what the task is about; what says nothing is left out") {
  CHECK(parts("Xây dựng, nâng cấp phần mềm và CSDL phục vụ công tác QLNN năm 2023") ==
        "phần mềm | CSDL | QLNN / xây dựng | nâng cấp /  /  / 2023");
  CHECK(parts("Dự án mua sắm thiết bị") == "thiết bị / mua sắm /  /  / ");
  CHECK(parts("Gói thầu số 03: Mua sắm máy chủ") == "máy chủ / mua sắm /  /  / ");
}

TEST_CASE("a verb amid a title is part of what it is about") {
  CHECK(parts("Hệ thống CSDL quản lý quy hoạch và cấp phép xây dựng") ==
        "Hệ thống | CSDL | quản lý | quy | hoạch | cấp | phép | xây dựng /  /  /  / ");
}

TEST_CASE("abbreviations and synonyms are one word") {
  CHECK(keys("Xây dựng CSDL") == keys("Thiết lập cơ sở dữ liệu"));
  CHECK(keys("website") == keys("trang thông tin điện tử"));
  CHECK(keys("quản lí hoá chất") == keys("Quản lý hóa chất"));
  CHECK(keys("phần mềm thuế") != keys("phần mềm thuê"));
}

TEST_CASE("agencies within a title are told from what it is about") {
  CHECK(parts("Nâng cấp phần mềm kế toán của Sở Thông tin và Truyền thông") ==
        "phần mềm | kế | toán / nâng cấp / Sở Thông tin và Truyền thông /  / ");
  CHECK(parts("Sở Y tế: Xây dựng cổng dữ liệu") == "cổng | dữ liệu / xây dựng / Sở Y tế /  / ");
  CHECK(parts("Camera cho Trung tâm Công nghệ thông tin và Truyền thông") ==
        "Camera /  / Trung tâm Công nghệ thông tin và Truyền thông /  / ");
  CHECK(parts("Thuê máy chủ cho Bệnh viện K thuê") == "máy chủ | thuê / thuê / Bệnh viện K /  / ");
  CHECK(parts("Thiết bị phòng họp") == "Thiết bị | phòng | họp /  /  /  / ");
  CHECK(parts("Phần mềm kế toán Viễn Đông", "Viễn Đông") == "Phần mềm | kế | toán /  /  /  / ");
}

TEST_CASE("places are told from what it is about; several names follow one word") {
  CHECK(parts("Truyền thanh xã Thiết Kế, huyện Bá Thước") ==
        "Truyền | thanh /  /  / xã Thiết Kế | huyện Bá Thước / ");
  CHECK(parts("Camera các phường Đồng Nguyên, Phù Chẩn và Tam Sơn thuộc thành phố Từ Sơn") ==
        "Camera /  /  / phường Đồng Nguyên | phường Phù Chẩn | phường Tam Sơn | thành phố Từ "
        "Sơn / ");
  CHECK(parts("Camera xã Pờ tó, Ia Broăi") == "Camera /  /  / xã Pờ tó | xã Ia Broăi / ");
  CHECK(parts("Mạng LAN cấp xã") == "Mạng | LAN | cấp | xã /  /  /  / ");
  CHECK(parts("Camera", "Ủy ban nhân dân xã Tam Thanh") == "Camera /  /  / xã Tam Thanh / ");
  CHECK(parts("Mạng quận 11") == "Mạng /  /  / quận 11 / ");
}

TEST_CASE("a title of verbs or of an agency alone keeps its words") {
  CHECK(parts("Xây dựng") == "Xây | dựng / xây dựng /  /  / ");
  CHECK(parts("Sở Y tế") == "Sở | Y | tế /  / Sở Y tế /  / ");
  CHECK(parts("") == " /  /  /  / ");
}

TEST_CASE("a keyword is met within a title, verbs and all") {
  const Title keyword = dissect_keyword("cấp phép xây dựng", book());
  CHECK(keyword.words.size() == 3);
  CHECK(keyword.actions.empty());
}

TEST_CASE("places differ where a level has none in common") {
  const auto differ = [](std::string_view a, std::string_view b) {
    return differ_in_place(dissect(a, "", book()), dissect(b, "", book()));
  };
  CHECK(differ("Camera xã An, huyện Hòa", "Camera xã Bình, huyện Hòa"));
  CHECK_FALSE(differ("Camera xã An, huyện Hòa", "Camera huyện Hòa"));
  CHECK_FALSE(differ("Camera xã An", "Camera"));
  CHECK_FALSE(differ("Camera xã An, Bình", "Camera xã Bình"));
  CHECK_FALSE(differ("Camera xã An", "Camera XA AN"));
  CHECK(differ("Camera xã An, huyện Hòa", "Camera xã An, huyện Bình"));
}

}  // namespace dutoan::title_test
