#include "command_fixture.hpp"
#include "sheet_fixture.hpp"

namespace dutoan::appraise_test {

namespace {

/// A folder of two agencies: a/T1 of 300 đồng for which 400 were asked, a/T2 without a price,
/// b/T1 of 7.
class Office {
 public:
  Office() {
    f.folder.write("plan/plan.yaml",
                   "format: 1\nplan: {number: 1/KH, title: Thử, year: 2024, price_date: "
                   "2024-03-01}\nagencies: [{id: a, name: Sở A}, {id: b, name: Sở B}]\n");
    f.folder.write("plan/a.yaml",
                   "format: 1\ntasks:\n  - {id: T1, agency: a, name: Máy, money: [{what: "
                   "requested, amount: 400}], estimate: {method: line-sum, lines: [{name: x, "
                   "quantity: 2, unit_price: 150}]}}\n  - {id: T2, agency: a, name: Loa, "
                   "estimate: {method: line-sum, lines: [{name: Loa, quantity: 1}]}}\n");
    f.folder.write("plan/b.yaml",
                   "format: 1\ntasks:\n  - {id: T1, agency: b, name: Mạng, estimate: {method: "
                   "line-sum, lines: [{name: x, quantity: 1, unit_price: 7}]}}\n");
  }

  CommandFixture::Written run(const std::string& command, std::vector<std::string> more,
                              const std::string& plan = "plan") const {
    std::vector<std::string> words = {command, f.path(plan), "--lang", "en"};
    words.insert(words.end(), more.begin(), more.end());
    return f.run(words);
  }

  CommandFixture::Written accept(const std::string& task,
                                 std::vector<std::string> more = {}) const {
    std::vector<std::string> words = {"--accept", task, "--by", "An", "--date", "2024-04-01"};
    words.insert(words.end(), more.begin(), more.end());
    return run("appraise", words);
  }

  /// The sheet as the command writes it now.
  TypedSheet sheet() const {
    CHECK(run("appraise", {"-o", f.path("p.xlsx")}).code == 0);
    TypedSheet sheet(f.folder.file("p.xlsx"));
    sheet.type("C9", "Nguyễn Văn An");
    sheet.type("C10", "01/04/2024");
    return sheet;
  }

  CommandFixture::Written send(const TypedSheet& sheet, std::vector<std::string> more = {}) const {
    sheet.write(f.folder.path / "p.xlsx");
    more.insert(more.begin(), {"--from", f.path("p.xlsx")});
    return run("appraise", more);
  }

  std::string decisions() const { return f.text("plan/decisions.yaml"); }
  std::string appraised(const std::string& plan = "plan") const {
    return run("summary", {"--figure", "appraised", "--by", "task", "--unit", "dong"}, plan).out;
  }

  CommandFixture f;
};

/// The rows of the sheet's three tasks.
const std::string t1 = "F13";
const std::string t2 = "F14";
const std::string of_b = "F16";

}  // namespace

TEST_CASE("--accept takes recomputed figures, refuses what is not known, and counts") {
  const Office office;
  const auto all = office.accept("all");
  CHECK(all.code == 2);
  CHECK(holds(all.out, "Wrote 2 decisions to plan/decisions.yaml."));
  CHECK(holds(all.err, "plan/a.yaml:4:10: error: the task a/T2 is not complete"));
  CHECK(holds(office.decisions(),
              "  - task: \"a/T1\"\n    what: appraised\n    year: 2024\n    amount: 300\n"
              "    date: 2024-04-01\n    by: \"An\"\n    reason: \"chấp nhận số tính lại\"\n"));
  CHECK(holds(office.appraised(), "≥ 307"));
  const std::string before = office.decisions();
  const auto again = office.accept("a/T1");
  CHECK(again.code == 0);
  CHECK(holds(again.out, "stands there already"));
  CHECK(office.decisions() == before);
}

TEST_CASE("what people wrote in the file of decisions stays, and so do they when collected anew") {
  const Office office;
  const std::string before =
      "# của tôi\nformat: 1\nmoney:\n- {task: b/T1, what: appraised, amount: 6}  # tạm\n";
  office.f.folder.write("plan/decisions.yaml", before);
  CHECK(office.accept("a/T1", {"--reason", "theo biên bản"}).code == 0);
  CHECK(office.decisions().starts_with(before + "- task: \"a/T1\"\n"));
  CHECK(holds(office.decisions(), "reason: \"theo biên bản\""));
  CHECK(holds(office.appraised(), "306"));
}

TEST_CASE("decisions stand beside one agency's file") {
  const Office office;
  CHECK(office.accept("b/T1").code == 0);
  CHECK(
      office
          .run("appraise", {"--accept", "T1", "--by", "An", "--date", "2024-04-02"}, "plan/a.yaml")
          .code == 0);
  CHECK(holds(office.appraised("plan/a.yaml"), "a/T1"));
  CHECK_FALSE(holds(office.appraised("plan/a.yaml"), "b/T1"));
  CHECK(holds(office.appraised(), "307"));
}

TEST_CASE("a result from before the first decision is stale") {
  const Office office;
  CHECK(office.run("estimate", {"-o", office.f.path("plan/r.json")}).code == 5);
  CHECK(office.run("summary", {}, "plan/r.json").err.empty());
  CHECK(office.accept("b/T1").code == 0);
  CHECK(holds(office.run("summary", {}, "plan/r.json").err,
              "the result is stale: since it was computed, changed: decisions.yaml"));
}

TEST_CASE("the sheet goes out, figures are typed, and they count") {
  const Office office;
  TypedSheet sheet = office.sheet();
  CHECK(sheet.value("B13") == "a/T1");
  sheet.type(t1, "=250");
  sheet.type("H13", "bớt một máy");
  sheet.type(of_b, "=7");
  const auto sent = office.send(sheet);
  CHECK(sent.err.empty());
  CHECK(sent.code == 0);
  CHECK(holds(sent.out, "Wrote 2 decisions"));
  CHECK(holds(office.decisions(),
              "    amount: 250\n    date: 2024-04-01\n    by: \"Nguyễn Văn "
              "An\"\n    reason: \"bớt một máy\"\n"));
  CHECK(holds(office.appraised(), "257"));
  const std::string before = office.decisions();
  CHECK(holds(office.send(sheet).out, "Wrote 0 decisions"));
  CHECK(holds(office.send(office.sheet()).out, "Wrote 0 decisions"));
  CHECK(office.decisions() == before);
  // Appraised again: the later day counts, the earlier one is kept.
  TypedSheet second = office.sheet();
  second.type("C10", "15/04/2024");
  second.type(t1, "=200");
  second.type("H13", "bớt cả hai");
  CHECK(office.send(second).code == 0);
  CHECK(office.decisions().starts_with(before));
  CHECK(holds(office.appraised(), "207"));
}

TEST_CASE("what is wrong in the sheet is said at its cell, and the rest is written") {
  const Office office;
  TypedSheet sheet = office.sheet();
  sheet.type(t1, "=250");
  sheet.type(t2, "100.000");
  sheet.type(of_b, "=7");
  sheet.type("E16", "=8");
  sheet.type("B40", "a/T9");
  sheet.type("F40", "=1");
  const auto sent = office.send(sheet);
  CHECK(sent.code == 2);
  CHECK(holds(sent.err, "p.xlsx:Thẩm định!F13: error: the appraised figure of a/T1 is neither"));
  CHECK(holds(sent.err, "p.xlsx:Thẩm định!F14: error: Thẩm định: 100.000 was typed as text"));
  CHECK(holds(sent.err,
              "p.xlsx:Thẩm định!E16: warning: the recomputed figure of b/T1 is 8 in "
              "the sheet and 7 today"));
  CHECK(holds(sent.err, "p.xlsx:Thẩm định!B40: error: the plan has no task a/T9"));
  CHECK(holds(sent.out, "Wrote 1 decision "));
  CHECK(holds(office.decisions(), "- task: \"b/T1\""));
  CHECK_FALSE(holds(office.decisions(), "a/T1"));
}

TEST_CASE("who decides and when must be said; the command line goes before the sheet") {
  const Office office;
  TypedSheet sheet = office.sheet();
  sheet.type(of_b, "=7");
  sheet.type("C9", "");
  sheet.type("C10", "");
  const auto sent = office.send(sheet);
  CHECK(sent.code == 2);
  CHECK(holds(sent.err, "p.xlsx:Thẩm định!B9: error: the cell Người thẩm định is not filled in"));
  CHECK(holds(sent.err, "p.xlsx:Thẩm định!B10: error: the cell Ngày thẩm định is not filled in"));
  CHECK_FALSE(std::filesystem::exists(office.f.folder.path / "plan/decisions.yaml"));
  CHECK(office.send(sheet, {"--by", "Bình", "--date", "02/04/2024"}).code == 0);
  CHECK(holds(office.decisions(), "    date: 2024-04-02\n    by: \"Bình\"\n"));
}

TEST_CASE("another plan's sheet, another workbook and an empty sheet decide nothing") {
  const Office office;
  TypedSheet sheet = office.sheet();
  CHECK(holds(office.send(sheet).err, "warning: no figure is typed in the sheet"));
  sheet.type(of_b, "=7");
  sheet.type("C7", "2/KH");
  const auto other = office.send(sheet);
  CHECK(other.code == 2);
  CHECK(holds(other.err, "p.xlsx:Thẩm định!C7: error: the sheet is of the plan 2/KH, not of 1/KH"));
  sheet.type("C6", "dutoan/1");
  CHECK(holds(office.send(sheet).err, "this is not the appraisal sheet of dutoan"));
  CHECK_FALSE(std::filesystem::exists(office.f.folder.path / "plan/decisions.yaml"));
}

TEST_CASE("a file of decisions that cannot be added to is left as it is") {
  const Office office;
  const std::string before = "format: 1\nmoney: [{task: b/T1, what: appraised, amount: 6}]\n";
  office.f.folder.write("plan/decisions.yaml", before);
  const auto accepted = office.accept("a/T1");
  CHECK(accepted.code == 2);
  CHECK(holds(accepted.err, "no decision can be added at the end of this file"));
  CHECK(office.decisions() == before);
}

TEST_CASE("reports in every format; the sheet shows what was decided just now") {
  const Office office;
  const auto accepted = office.accept("T2", {"-o", office.f.path("r.json"), "-o",
                                             office.f.path("r.md"), "-o", office.f.path("r.xlsx")});
  CHECK(accepted.code == 2);
  CHECK(accepted.out.empty());
  CHECK(holds(office.f.text("r.json"), "\"outcome\": \"refused\""));
  CHECK(holds(office.f.text("r.md"), "| a/T2 |"));
  CHECK(office.accept("b/T1", {"-o", office.f.path("r.xlsx")}).code == 0);
  CHECK(TypedSheet(office.f.folder.file("r.xlsx")).value(of_b) == "=7");
}

TEST_CASE("what the command line lacks is a matter of usage") {
  const Office office;
  CHECK(office.run("appraise", {}).code == 3);
  CHECK(holds(office.run("appraise", {"--accept", "all", "--by", "An"}).err, "needs --date"));
  CHECK(
      holds(office.run("appraise", {"--accept", "all", "--date", "2024-04-01"}).err, "needs --by"));
  CHECK(office.accept("all", {"--from", "p.xlsx"}).code == 3);
  CHECK(office.accept("T9").code == 3);
  CHECK(office.accept("T1").code == 3);
  CHECK(office.run("appraise", {"--accept", "all", "--by", "An", "--date", "2024-04-01"}, "r.json")
            .code == 2);
  CHECK(office.f.run({"appraise", "-", "--from", "x.xlsx"}).code == 3);
}

}  // namespace dutoan::appraise_test
