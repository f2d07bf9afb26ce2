#include "review/overlap.hpp"

#include "overlap_fixture.hpp"

#include <doctest/doctest.h>

namespace dutoan::overlap_test {

namespace {

/// "kind likeness" of two subjects held against each other.
std::string judged(const OverlapSubject& one, const OverlapSubject& other) {
  const std::vector<OverlapSubject> subjects = {one, other};
  const TitleCorpus corpus = corpus_of(subjects, shipped_words());
  const Alike pair = judge(subjects, corpus, 0, 1);
  return std::string(alike_kind_words[std::size_t(pair.kind)]) + " " +
         std::to_string(pair.likeness);
}

}  // namespace

TEST_CASE("the same words are a duplicate, whoever's they are") {
  CHECK(judged({"1", "Sở A", "Xây dựng CSDL đất đai"},
               {"2", "Sở B", "Xây dựng cơ sở dữ liệu đất đai"}) == "duplicate 100");
  CHECK(judged({"1", "Sở A", "Xây dựng CSDL đất đai"},
               {"2", "Sở B", "Nâng cấp cơ sở dữ liệu đất đai"}) == "alike 100");
  CHECK(judged({"1", "Sở A", "Xây dựng CSDL đất đai năm 2023"},
               {"2", "Sở B", "Xây dựng CSDL đất đai năm 2024"}) == "alike 100");
}

TEST_CASE("one sentence for two communes is a pattern, named in the title or by the agency") {
  CHECK(judged({"1", "A", "Truyền thanh xã An"}, {"2", "B", "Truyền thanh xã Bình"}) ==
        "other-place 100");
  CHECK(judged({"1", "UBND xã An", "Camera an ninh"}, {"2", "UBND xã Bình", "Camera an ninh"}) ==
        "other-place 100");
}

TEST_CASE("general words alone make two tasks of two agencies no overlap") {
  CHECK(judged({"1", "Sở A", "Mua sắm thiết bị CNTT"}, {"2", "Sở B", "Trang bị thiết bị CNTT"}) ==
        "general 100");
  CHECK(judged({"1", "Sở A", "Mua sắm thiết bị CNTT"}, {"2", "Sở A", "Trang bị thiết bị CNTT"}) ==
        "duplicate 100");
}

TEST_CASE("codes that a system gave are one task, and differ by their revision") {
  CHECK(judged({"IB2300245825-00", "Sở A", "Phần mềm địa chất"},
               {"IB2300245825-01", "Sở A", "Bảo trì"}) == "revision 0");
  CHECK(judged({"IB2300245825-00", "Sở A", "Phần mềm địa chất"},
               {"IB2300245825-00", "SỞ A", "Phần mềm địa chất"}) == "same-code 100");
  CHECK(judged({"IB2300245825-00", "Sở A", "Phần mềm địa chất"},
               {"IB2300245825-01", "Sở B", "Phần mềm địa chất"}) == "duplicate 100");
}

TEST_CASE("numbers that people gave are one task only where the titles say so") {
  CHECK(judged({"CNTT-01", "Sở A", "Phần mềm địa chất"},
               {"CNTT-02", "Sở A", "Phần mềm địa chất"}) == "duplicate 100");
  CHECK(judged({"1", "Sở A", "Phần mềm địa chất"}, {"1", "Sở A", "Máy chủ"}) == "alike 0");
  CHECK(judged({"1", "Sở A", "Phần mềm địa chất"}, {"1", "Sở A", "Nâng cấp phần mềm địa chất"}) ==
        "same-code 100");
}

TEST_CASE("pairs stand in the order of their tasks, none twice") {
  const std::vector<OverlapSubject> subjects = {
      {"1", "A", "Đất đai"}, {"2", "B", "Rừng"}, {"3", "C", "Đất đai"}, {"4", "D", "Đất đai"}};
  const auto pairs = find_alike(subjects, shipped_words(), 70);
  REQUIRE(pairs.size() == 3);
  CHECK(pairs[0] == Alike{0, 2, 100, AlikeKind::duplicate});
  CHECK(pairs[1] == Alike{0, 3, 100, AlikeKind::duplicate});
  CHECK(pairs[2] == Alike{2, 3, 100, AlikeKind::duplicate});
  CHECK(find_alike({}, shipped_words(), 70).empty());
}

}  // namespace dutoan::overlap_test
