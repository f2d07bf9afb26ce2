#include "review/register_match.hpp"

#include "overlap_fixture.hpp"

#include <doctest/doctest.h>

namespace dutoan::register_match_test {

namespace {

const std::vector<RegisterEntry> entries = {
    {.id = "land",
     .name = "CSDL đất đai quốc gia",
     .kind = RegisterKind::database,
     .keywords = {"đất đai", "thửa đất"}},
    {.id = "complaint",
     .name = "Hệ thống quản lý đơn thư khiếu nại, tố cáo",
     .owner = "Thanh tra tỉnh"},
    {.id = "commune", .name = "Camera giao thông xã Bình", .owner = "UBND xã Bình"}};

/// "entry likeness words", one after another.
std::string met(const std::string& title, int least = 70) {
  std::string all;
  for (const RegisterMatch& match :
       find_registered({{"1", "Sở A", title}}, entries, shipped_words(), least)) {
    all += (all.empty() ? "" : "; ") + entries[match.entry].id + " " +
           std::to_string(match.likeness) + (match.by_name ? " name" : " keywords");
    for (const std::string& word : match.words)
      all += " " + word;
  }
  return all;
}

}  // namespace

TEST_CASE("keywords of systems and data that a title speaks of") {
  CHECK(met("Xây dựng CSDL đất đai") == "land 100 keywords đất đai");
  CHECK(met("Xay dung CSDL dat dai") == "land 100 keywords đất đai");
  CHECK(met("Mua sắm máy in cho kho đất đai").empty());
  CHECK(met("Phần mềm quản lý đất đai, thửa đất") == "land 100 keywords đất đai thửa đất");
  CHECK(met("Phần mềm đất rừng đai").find("land") == std::string::npos);
}

TEST_CASE("keywords that are a small part of the title are no match") {
  CHECK(met("Phần mềm kế toán ngân hàng chứng khoán bảo hiểm đất đai").empty());
}

TEST_CASE("a name that is alike") {
  CHECK(met("Nâng cấp hệ thống đơn thư KNTC") ==
        "complaint 96 name hệ thống đơn thư KNTC");  // 200 · 256 / (256 + 272)
  CHECK(met("Nâng cấp hệ thống đơn thư KNTC", 97).empty());
}

TEST_CASE("an entry of another place is no match") {
  CHECK(met("Camera giao thông xã An").empty());
  CHECK(met("Camera giao thông xã Bình").starts_with("commune 100 name"));
  CHECK(met("Camera giao thông").starts_with("commune 100 name"));
}

}  // namespace dutoan::register_match_test
