#include "output/agency_workbook.hpp"

#include "input_fixture.hpp"
#include "norms_fixture.hpp"
#include "output/check_result.hpp"
#include "plan/finding_form.hpp"
#include "review/fingerprint.hpp"
#include "sheet_fixture.hpp"

namespace dutoan::agency_workbook_test {

namespace {

Rule rule_of(const std::string& id) {
  Rule rule;
  rule.id = id;
  rule.title = {"Tên " + id, ""};
  rule.basis = "Điều " + id;
  rule.fix = {.vi = "Sửa " + id};
  return rule;
}

/// The sheet of the agency "a".
TypedSheet sheet_of(const CheckResult& check) {
  const TestFolder folder;
  REQUIRE(write_agency_workbook(check, "a", folder.path / "a.xlsx"));
  return TypedSheet(folder.file("a.xlsx"));
}

/// The rows of findings and questions, which begin below the headings.
std::string rows_of(const TypedSheet& sheet, std::size_t count) {
  std::size_t row = 1;
  while (sheet.value("A" + std::to_string(row)) != "STT")
    ++row;
  std::string text;
  for (std::size_t i = 1; i <= count; ++i)
    text += row + i > sheet.rows() ? "" : sheet.row(row + i) + "\n";
  return text;
}

const Amount known = {.known = Money(std::int64_t{230})};

}  // namespace

TEST_CASE("an agency that nothing was found about gets a sheet that says so, without its figures") {
  const PlanResult plan{
      .header = {.number = "1/KH"},
      .agencies = {{.id = "a", .name = "Sở A"}},
      .submissions = {{.agency = "b", .file = "b.xlsx"}, {.agency = "a", .file = "a.xlsx"}}};
  const Rule rule = rule_of("R1");
  const std::vector<Finding> findings = {{.rule = &rule, .task = "b/1"},
                                         {.rule = &rule, .verdict = Verdict::passed, .task = "a/1"},
                                         {.rule = &rule}};
  CHECK(sheet_of({.plan = plan, .findings = findings}).text() ==
        "\"ĐƠN VỊ: ………………………\",,,,,,,\"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\"\n"
        ",,,,,,,\"Độc lập - Tự do - Hạnh phúc\"\n"
        "\n"
        "\"PHIẾU Ý KIẾN THẨM ĐỊNH\"\n"
        "\"Sở A\"\n"
        ",\"Mẫu biểu\",\"dutoan-y-kien/1\"\n"
        ",\"Kế hoạch số\",\"1/KH\"\n"
        ",\"Mã đơn vị\",\"a\"\n"
        ",\"Tệp đã gửi\",\"a.xlsx\"\n"
        ",\"Ngày kiểm tra\"\n"
        ",\"Đơn vị tính\",\"đồng\"\n"
        ",\"Người trả lời\"\n"
        "\"STT\",\"Nhiệm vụ\",\"Hạng mục\",\"Vị trí\",\"Mức\",\"Nội dung\",\"Đề nghị\",\"Tính "
        "lại\",\"Chênh lệch\",\"Căn cứ\",\"Việc cần làm\",\"Ai làm\",\"Trả lời\",\"Mã\"\n"
        "\"Không có ý kiến nào về đề nghị của đơn vị.\"");
}

TEST_CASE("what the agency came to is the figure the finding is about") {
  const Rule rule = rule_of("R1");
  const LineFigure line{.no = "2",
                        .id = "L2",
                        .amounts = {Amount{}, Amount{}, known},
                        .stated = WrittenAmount{.dong = 231}};
  const TaskResult task{.id = "a/1",
                        .no = "I",
                        .name = "Mua máy",
                        .total = {.known = Money(std::int64_t{300})},
                        .money = {{.what = "requested", .amount = {.dong = 301}}}};
  TaskResult open = task;
  open.total.complete = false;
  const PlanResult plan;
  const auto about = [&](const TaskResult* of_task, const LineFigure* of_line, const char* field) {
    Finding finding{.rule = &rule,
                    .task = "a/1",
                    .line = "L2",
                    .of_task = of_task,
                    .of_line = of_line,
                    .effect = Money(std::int64_t{-5}),
                    .message_vi = {{.text = "sai"}},
                    .fingerprint = "f"};
    if (*field != '\0') finding.fields = {field};
    return finding;
  };
  const std::vector<Finding> findings = {
      about(&task, &line, "stated"), about(&task, &line, "vat"), about(&task, nullptr, "requested"),
      about(&task, nullptr, ""),     about(&open, nullptr, ""),  about(nullptr, nullptr, "")};
  const TypedSheet sheet = sheet_of({.plan = plan, .findings = findings});
  CHECK(rows_of(sheet, 6) ==
        "1 | I. Mua máy (a/1) | 2. L2 |  | LỖI | R1: sai | =231 | =236 | =-5 | Điều R1 | Sửa R1 | "
        "cơ quan lập dự toán |  | f\n"
        "2 | I. Mua máy (a/1) | 2. L2 |  | LỖI | R1: sai | =230 | =235 | =-5 | Điều R1 | Sửa R1 | "
        "cơ quan lập dự toán |  | f\n"
        "3 | I. Mua máy (a/1) |  |  | LỖI | R1: sai | =301 | =306 | =-5 | Điều R1 | Sửa R1 | cơ "
        "quan lập dự toán |  | f\n"
        "4 | I. Mua máy (a/1) |  |  | LỖI | R1: sai | =300 | =305 | =-5 | Điều R1 | Sửa R1 | cơ "
        "quan lập dự toán |  | f\n"
        "5 | I. Mua máy (a/1) |  |  | LỖI | R1: sai |  |  |  | Điều R1 | Sửa R1 | cơ quan lập dự "
        "toán |  | f\n"
        "6 |  |  |  | LỖI | R1: sai |  |  |  | Điều R1 | Sửa R1 | cơ quan lập dự toán |  | f\n");
}

TEST_CASE("questions come below the findings, each with ten of its tasks and its answer") {
  const Rule rule = rule_of("R1");
  const Cause who{.what = {"fact-unstated", {LocalText{"Ai?", "Who?"}}}};
  const Cause norms{.what = {"missing-table", {std::string("x")}}};
  std::vector<Finding> findings;
  for (int i = 1; i <= 11; ++i)
    findings.push_back({.rule = &rule,
                        .verdict = Verdict::undecided,
                        .task = "a/" + std::to_string(i),
                        .lacking = {who, norms}});
  findings.push_back(
      {.rule = &rule, .verdict = Verdict::undecided, .task = "b/1", .lacking = {who}});
  const Answer answer{.text = "Tôi"};
  const PlanResult plan;
  const TypedSheet sheet =
      sheet_of({.plan = plan,
                .findings = findings,
                .answers = {.to_questions = {{question_fingerprint("a", who.what), &answer}}}});
  CHECK(rows_of(sheet, 5) ==
        "Chưa kết luận được vì thiếu thông tin\n"
        "1 | a/1, a/2, a/3, a/4, a/5, a/6, a/7, a/8, a/9, a/10, … (11) |  |  | Chưa kết luận được "
        "| Ai? |  |  |  | R1 | Bổ sung thông tin này. | cơ quan lập dự toán | Tôi | "
        "1a0d8c61049ab8ddd5d07fc44544410f\n"
        "Điền cột Trả lời và ô Người trả lời rồi gửi lại tệp này; giữ nguyên cột Mã.\n"
        "Chênh lệch của nhiều dòng có thể nằm trong cùng một khoản tiền: không cộng chúng với "
        "nhau.\n");
}

}  // namespace dutoan::agency_workbook_test
