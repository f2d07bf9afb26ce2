#include "output/petition_words.hpp"

#include <doctest/doctest.h>

namespace dutoan::petition_words_test {

namespace {

constexpr Language vi = Language::vietnamese;
constexpr Language en = Language::english;

}  // namespace

TEST_CASE("agencies are named, and those without a name by their ids") {
  const PlanResult result{.agencies = {{.id = "a", .name = "Sở A"}, {.id = "b"}}};
  CHECK(agencies_text(result, {"b", "a", "c"}) == "b, Sở A, c");
}

TEST_CASE("a lack says how many of its lines have no price, where some have") {
  PetitionGroup group{.lack = PetitionLack::norm_and_price, .count = 3};
  CHECK(lack_text(group, vi) == "định mức và đơn giá");
  group.unpriced = 1;
  CHECK(lack_text(group, vi) == "định mức và đơn giá; 1 dòng chưa có giá");
  group.unpriced = 3;
  group.lack = PetitionLack::any_price;
  CHECK(lack_text(group, vi) == "định mức và mọi giá");
}

TEST_CASE("prices are told by the papers they rest on, as the form calls them") {
  const PetitionGroup group{.kind = "hardware",
                            .price_kinds = {{"", 1}, {"quotation", 3}, {"odd", 2}},
                            .papers = {"BG-1", "BG-2"},
                            .more_papers = true};
  CHECK(rests_on_text(group, vi) == "chưa nêu căn cứ 1, odd 2, Báo giá 3");
  CHECK(rests_on_text(group, en) == "no paper 1, odd 2, quotation 3");
  CHECK(papers_text(group) == "BG-1, BG-2, …");
  CHECK(kind_text(group.kind, vi) == "Phần cứng");
  CHECK(kind_text(group.kind, en) == "hardware");
  CHECK(group_name(group, vi) == "(không ghi tên)");
}

TEST_CASE("reasons of a trial name the lines that pay for it") {
  const TrialTask trial{.reasons = {TrialReason::procedure, TrialReason::line},
                        .lines = {"Thuê thử", "Đo"}};
  CHECK(reasons_text(trial, vi) == "quy trình thử nghiệm; có dòng chi thử nghiệm: Thuê thử; Đo");
}

TEST_CASE("an undecided finding asks the drafter, and tells others only that it is undecided") {
  Rule rule;
  rule.id = "P1";
  rule.title = {.vi = "Thử nghiệm"};
  rule.basis = "Điều 5";
  rule.evidence = Evidence::primary;
  Finding finding{.rule = &rule,
                  .verdict = Verdict::undecided,
                  .message_vi = {{.text = "vượt"}},
                  .lacking = {{.what = {"fact-unstated", {LocalText{"Ai?", "Who?"}}}}}};
  CHECK(trial_finding_text(finding, vi) ==
        "P1: CHƯA KẾT LUẬN: Thử nghiệm; Cần biết: Ai? Căn cứ: Điều 5; mức xác minh: đã đọc văn "
        "bản gốc.");
  CHECK(trial_finding_text(finding, vi, Asking::nobody) ==
        "P1: CHƯA KẾT LUẬN: Thử nghiệm. Căn cứ: Điều 5; mức xác minh: đã đọc văn bản gốc.");
  finding.verdict = Verdict::violated;
  CHECK(trial_finding_text(finding, vi) ==
        "P1: vượt. Căn cứ: Điều 5; mức xác minh: đã đọc văn bản gốc.");
}

TEST_CASE("a table on trials is told with its value, document, basis and how far it was read") {
  Table table;
  table.document = "d";
  table.name = "trial_pay";
  table.basis = "Điều 2";
  table.unit = "đồng";
  table.rows = {{.cells = {Cell{.content = CellContent(Number(5)), .evidence = Evidence::user}}}};
  TrialNorm norm{.table = &table, .document_title = "Nghị định 1"};
  CHECK(trial_norm_text(norm, vi) == "d/trial_pay: 5 đồng (Nghị định 1, Điều 2; đơn vị tự ghi).");
  table.rows[0].cells[0] = {.missing = "chưa đọc"};
  NormTable known;
  known.title = "Chi thử";
  known.note = "Ghi chú.";
  norm.norm = &known;
  norm.document_title.clear();
  CHECK(trial_norm_text(norm, vi) == "Chi thử: chưa đọc (Điều 2). Ghi chú.");
}

}  // namespace dutoan::petition_words_test
