#include "output/estimate_report.hpp"

#include "result_fixture.hpp"

namespace dutoan::estimate_report_test {

namespace {

const ReportStyle vietnamese;
const ReportStyle english{.language = Language::english};

constexpr std::string_view thirds = R"yaml(
methods:
  - id: thirds
    title: {vi: "Phần ba", en: "Thirds"}
    basis: "Mục 1"
    evidence: primary
    inputs: {a: {type: number}}
    total: total
    rows:
      - {id: p, label: {vi: "Phần p"}, formula: "a / 3", unit: đồng}
      - {id: q, formula: "a / 3", unit: đồng}
      - {id: r, formula: "a / 3", unit: đồng}
      - {id: rate, formula: "a / 1000", unit: "%", print: no}
      - {id: total, label: {vi: "Tổng", en: "Sum"}, formula: "p + q + r", unit: đồng}
  - id: facts
    basis: "Mục 2"
    evidence: primary
    inputs: {a: {type: number}}
    total: total
    rows:
      - {id: large, formula: "a > 5"}
      - {id: when, formula: "date(2024, 5, 6)"}
      - {id: total, formula: "if large and when > date(2020, 1, 1) then a else 0", unit: đồng}
)yaml";

}  // namespace

TEST_CASE("a rounding difference makes the printed column add up") {
  PlanFixture f(thirds);
  f.task("name: \"Việc\", estimate: {method: thirds, inputs: {a: 100}}");
  CHECK(to_text(estimate_report(f.estimate(), "s/T", vietnamese), 100) ==
        "Số liệu: tính lại. Đơn vị tính: đồng.\n"
        "\n"
        "s/T  Việc\n"
        "  Phương pháp: Phần ba (e); định mức tại ngày 01/03/2024\n"
        "\n"
        "  Ký hiệu  Nội dung                ĐVT   Giá trị\n"
        "  ──────────────────────────────────────────────\n"
        "  p        Phần p                  đồng       33\n"
        "  q                                đồng       33\n"
        "  r                                đồng       33\n"
        "  ──────────────────────────────────────────────\n"
        "  total    Tổng                    đồng      100\n"
        "           Chênh lệch do làm tròn  đồng        1\n"
        "\n"
        "  Tổng: 100 đồng\n"
        "  Bằng chữ: Một trăm đồng chẵn\n"
        "  Nguồn vốn: (chưa nêu nguồn) 100\n"
        "  Mức xác minh: đơn vị tự ghi 100\n");
}

TEST_CASE("words are of whole đồng and Vietnamese only, rounding differences of any unit") {
  PlanFixture f(thirds);
  f.task("estimate: {method: thirds, inputs: {a: 1_000_000}}");
  const std::string thousand = to_text(estimate_report(f.estimate(), "", {.unit = "nghin"}), 100);
  CHECK(holds(thousand, "Chênh lệch do làm tròn  nghìn đồng        1\n"));
  CHECK_FALSE(holds(thousand, "Bằng chữ"));
  const std::string in_english = to_text(estimate_report(f.estimate(), "", english), 100);
  CHECK(holds(in_english, "Total: 1,000,000 đồng\n"));
  CHECK(holds(in_english, "Rounding difference"));
  CHECK_FALSE(holds(in_english, "words"));
}

TEST_CASE("lines stand under their groups with tax, and those of tables are only counted") {
  RichPlan f;
  const std::string text = to_text(estimate_report(f.result(), "x/1", vietnamese), 100);
  CHECK(holds(text,
              "I  x/1  Máy, chủ\n"
              "  Phương pháp: Dự toán thử (d); định mức tại ngày 01/03/2024\n"));
  CHECK(holds(text,
              "  STT  Nội dung      ĐVT  Khối lượng    Đơn giá  Trước thuế  Thuế suất  Thành tiền\n"
              "  ────────────────────────────────────────────────────────────────────────────────\n"
              "  A  Nhóm A\n"
              "  1    Máy           bộ          1,5  1.000.001   1.500.002        10%   1.650.002\n"
              "  ────────────────────────────────────────────────────────────────────────────────\n"
              "  B  Nhóm B\n"
              "  2    Chưa rõ thuế                1         70          70    chưa có        ≥ 70\n"
              "  3    Khoảng                                         ≈ 500        KCT       ≈ 500\n"
              "  4    Riêng                                              3         8%           3\n"
              "  và 1 dòng trong tệp riêng;"));
  CHECK_FALSE(holds(text, "TỔNG CỘNG"));
}

TEST_CASE("parts of an incomplete total are incomplete and what is missing is listed") {
  RichPlan f;
  const std::string text = to_text(estimate_report(f.result(), "x/1", vietnamese), 200);
  CHECK(holds(text, "Nguồn vốn: Ngân sách tỉnh ≥ 550.213; NSTW ≥ 1.100.427\n"));
  CHECK(holds(text,
              "  Còn thiếu:\n    - norms/d.yaml:12:21: chưa có d/vat_rate[other]: tùy nội dung"));
  CHECK_FALSE(holds(text, "Bằng chữ"));
}

TEST_CASE("a row that was given names its paper") {
  RichPlan f;
  const std::string text = to_text(estimate_report(f.result(), "y/3", vietnamese), 100);
  CHECK(holds(text, "  b        cho trước: QĐ 1  đồng       -7\n"));
}

TEST_CASE("a plan lists its tasks and its total, and says what could not be read") {
  RichPlan f;
  PlanResult result = f.result();
  result.unread_files = {"so-y-te.yaml", "so-xd.yaml"};
  result.tasks[3].broken = true;
  const std::string text = to_text(estimate_report(result, "", vietnamese), 100);
  CHECK(text.starts_with("Kế hoạch 12/KH-UBND ngày 30/12/2023\nKế hoạch \"số\"\n"));
  CHECK(holds(text, "y/4  Chưa lập\n  có lỗi dữ liệu nên chưa tính"));
  CHECK(holds(text,
              "TỔNG CỘNG\n"
              "STT  Nhiệm vụ   Nội dung                            Dự toán\n"
              "───────────────────────────────────────────────────────────\n"
              "I    x/1        Máy, chủ                        ≥ 1.650.640\n"
              "2    y/2        [SỐ LIỆU MINH HỌA]          phần đã biết -5\n"
              "3    y/3                                                  7\n"
              "4    y/4        Chưa lập                            chưa có\n"
              "───────────────────────────────────────────────────────────\n"
              "     TỔNG CỘNG                       phần đã biết 1.650.642\n"));
  CHECK(text.ends_with("Tệp không đọc được: so-y-te.yaml, so-xd.yaml\n"));
}

TEST_CASE("the only task of a plan is not listed once more") {
  PlanFixture f(thirds);
  f.task("estimate: {method: thirds, inputs: {a: 3}}");
  CHECK_FALSE(holds(to_text(estimate_report(f.estimate(), "", vietnamese), 100), "STT"));
}

TEST_CASE("an answer or a day among the rows is written in the reader's language") {
  PlanFixture f(thirds);
  f.task("estimate: {method: facts, inputs: {a: 9}}");
  const std::string text = to_text(estimate_report(f.estimate(), "", vietnamese), 100);
  CHECK(holds(text, " có\n"));
  CHECK(holds(text, " 06/05/2024\n"));
}

}  // namespace dutoan::estimate_report_test
