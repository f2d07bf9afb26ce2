#include "output/form_position.hpp"

#include "estimate/result.hpp"
#include "norms_fixture.hpp"

namespace dutoan::form_position_test {

namespace {

/// A place in a text of that many bytes: `x` on line 1, `y` on line 2.
Place in(const SourceFile& file, std::uint32_t offset) {
  return {.file = &file, .offset = offset, .length = 1};
}

}  // namespace

TEST_CASE("in a mailed form a finding stands in a row, under the headings of what may be wrong") {
  Rule rule;
  rule.of = RuleSubject::line;
  const LineFigure line{.form_row = 13};
  const auto at = [&](std::vector<std::string> fields) {
    return form_position({.rule = &rule, .of_line = &line, .fields = std::move(fields)});
  };
  CHECK(at({"unit_price"}) == "dòng 13, cột Đơn giá");
  CHECK(at({"vat", "stated", "vat"}) == "dòng 13, cột Thuế suất hoặc Thành tiền");
  CHECK(at({"a_fact"}) == "dòng 13");
  CHECK(at({}) == "dòng 13");
  rule.of = RuleSubject::task;
  const TaskResult task{.form_row = 12};
  CHECK(form_position({.rule = &rule, .of_task = &task, .fields = {"requested"}}) ==
        "dòng 12, cột Cộng nhiệm vụ");
}

TEST_CASE("elsewhere it stands at its place, or at any of several, each said once") {
  const Rule rule;
  const SourceFile file("so-a.yaml", "so-a.yaml", "x\ny\n");
  const TaskResult task;
  const Finding finding{
      .rule = &rule, .of_task = &task, .place = in(file, 0), .also = {in(file, 2), in(file, 0)}};
  CHECK(form_position(finding) == "so-a.yaml:1:1 hoặc so-a.yaml:2:1");
  CHECK(form_position({.rule = &rule}).empty());
}

}  // namespace dutoan::form_position_test
