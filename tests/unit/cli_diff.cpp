#include "command_fixture.hpp"

namespace dutoan::cli_diff_test {

namespace {

std::string plan(const std::string& tasks) {
  return "format: 1\nplan: {title: Thử, year: 2024, price_date: 2024-03-01}\n"
         "agencies: [{id: s, name: Sở}]\ntasks:\n" +
         tasks;
}

std::string task(const std::string& id, const std::string& name) {
  return "  - {id: " + id + ", agency: s, name: \"" + name +
         "\", estimate: {method: line-sum, lines: [{name: Máy chủ xử lý, quantity: 2, "
         "unit_price: 150}]}}\n";
}

/// A task that may have been renamed, and what was said of others.
struct Revisions : CommandFixture {
  explicit Revisions(const std::string& said) {
    folder.write("old.yaml", plan(task("A", "Nâng cấp cổng dữ liệu mở của tỉnh")));
    folder.write("new.yaml", plan(task("B", "Nâng cấp cổng dữ liệu mở của tỉnh")));
    folder.write("same-as.yaml", "format: 1\nsame_as:\n" + said);
  }

  [[nodiscard]] Written diff(const std::vector<std::string>& flags) const {
    std::vector<std::string> words = {"diff", path("old.yaml"), path("new.yaml")};
    words.insert(words.end(), flags.begin(), flags.end());
    return run(words);
  }
};

const std::string of_others =
    "  - {old: [\"s/X\"], new: [\"s/Y\"], confirmed: yes, reason: lần trước}\n";

}  // namespace

TEST_CASE("proposals are written below what was said, of these revisions or of others") {
  const Revisions f(of_others);
  CHECK(f.diff({"-o", f.path("same-as.yaml")}).code == 0);
  const std::string text = f.text("same-as.yaml");
  CHECK(holds(
      text, "- old: [\"s/X\"]\n    new: [\"s/Y\"]\n    confirmed: yes\n    reason: \"lần trước\""));
  CHECK(holds(text, "- old: [\"s/A\"]\n    new: [\"s/B\"]\n    confirmed: no\n"));
  // Once more nothing is added.
  CHECK(f.diff({"-o", f.path("same-as.yaml")}).code == 0);
  CHECK(f.text("same-as.yaml") == text);
}

TEST_CASE("what was refused with a reason is not proposed again, and stays") {
  const Revisions f("  - {old: [\"s/A\"], new: [\"s/B\"], confirmed: no, reason: hai việc khác}\n");
  CHECK_FALSE(holds(f.diff({}).out, "cần xác nhận"));
  CHECK(f.diff({"-o", f.path("same-as.yaml")}).code == 0);
  CHECK(holds(f.text("same-as.yaml"), "reason: \"hai việc khác\""));
  CHECK(holds(Revisions(of_others).diff({}).out, "cần xác nhận"));
}

TEST_CASE("the report says where proposals are confirmed") {
  const Revisions f(of_others);
  CHECK(holds(f.diff({}).out, "(-o same-as.yaml"));
}

TEST_CASE("an entry of these revisions with a slip in it is said, one of others is not") {
  const Revisions slip("  - {old: [\"s/A9\"], new: [\"s/B\"], confirmed: yes}\n");
  const auto written = slip.diff({});
  CHECK(written.code == 0);
  CHECK(holds(written.err, "không có nhiệm vụ s/A9"));
  CHECK(Revisions(of_others).diff({}).err.empty());
}

TEST_CASE("a result held against itself has not changed, though it is not complete") {
  const CommandFixture f;
  f.folder.write("plan.yaml",
                 plan("  - {id: A, agency: s, name: A, estimate: {method: line-sum, lines: [{kind: "
                      "other, name: x, quantity: 1}]}}\n"));
  REQUIRE(f.run({"estimate", f.path("plan.yaml"), "-o", f.path("plan.json")}).code == 5);
  const auto written = f.run({"diff", f.path("plan.json"), f.path("plan.json"), "--exit-code"});
  CHECK(written.code == 5);
  CHECK(holds(written.out, "Không có gì thay đổi (1 nhiệm vụ)."));
}

TEST_CASE("where nobody states a figure no change of 0 is told") {
  const Revisions f(of_others);
  f.folder.write("new.yaml", plan(task("A", "Nâng cấp cổng dữ liệu mở của tỉnh")));
  const auto written = f.diff({"--figure", "appraised"});
  CHECK(written.code == 5);
  CHECK(holds(written.out, "tăng/giảm chưa so sánh được"));
  CHECK_FALSE(holds(written.out, "(*)"));
  CHECK(holds(f.diff({}).out, "Không có gì thay đổi"));
}

}  // namespace dutoan::cli_diff_test
