#include "output/finding_sentence.hpp"

#include <doctest/doctest.h>

namespace dutoan::finding_sentence_test {

TEST_CASE("values in a message are written in the reader's language, shares as a percentage") {
  const Finding finding{
      .line = "L1",
      .message_vi = {{.text = "hơn "},
                     {.value = Value(Number(1'234'567), Evidence::primary)},
                     {.text = " là "},
                     {.value = Value(Number(1, 8), Evidence::primary), .percent = true}},
      .message_en = {{.text = "over "}, {.value = Value(Number(3, 2), Evidence::primary)}}};
  CHECK(finding_text(finding, Language::vietnamese) == "hơn 1.234.567 là 12,5%");
  CHECK(finding_summary(finding, Language::english) == "L1: over 1.5");
}

TEST_CASE("of a heavier finding both effects are told, of none nothing") {
  Finding finding{.line = "L1", .line_name = "Máy", .effect = Money(std::int64_t{1'500})};
  CHECK(line_label(finding) == "Máy");
  CHECK(effect_note(finding, Language::vietnamese) == " (vượt 1.500 đồng)");
  finding.novelty = Novelty::heavier;
  CHECK(effect_note(finding, Language::vietnamese) == " (vượt 1.500 đồng)");
  finding.effect_before = Money(std::int64_t{200});
  CHECK(effect_note(finding, Language::vietnamese) == " (nặng hơn: vượt 200 đồng, nay 1.500 đồng)");
  finding.effect = Money();
  CHECK(effect_note(finding, Language::vietnamese).empty());
}

TEST_CASE("an answer says who gave it, and when where that is known") {
  Answer answer{.agency = "so-a", .text = "Sẽ sửa"};
  CHECK(answer_sentence(answer, Language::english) == "Answer (so-a): Sẽ sửa");
  answer.by = "B";
  answer.received = Date::parse("2024-03-01");
  CHECK(answer_sentence(answer, Language::english) == "Answer (so-a, B, 2024-03-01): Sẽ sửa");
}

TEST_CASE("what is lacking stands in lines of their own") {
  const Finding finding{.lacking = {{.what = {"fact-unstated", {LocalText{"Ai?", "Who?"}}}},
                                    {.what = {"fact-unstated", {LocalText{"Gì?", "What?"}}}}}};
  CHECK(lacking_text(finding, Language::vietnamese) == "Ai?\nGì?");
}

}  // namespace dutoan::finding_sentence_test
