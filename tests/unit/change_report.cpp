#include "output/change_report.hpp"

#include "change_fixture.hpp"

namespace dutoan::change_report_test {

namespace {

std::string text_of(const ChangeContents& contents) {
  return to_text(change_report(contents, {}), 100);
}

/// From this text on.
std::string from(const std::string& text, const std::string& start) {
  const std::size_t at = text.find(start);
  return at == std::string::npos ? "" : text.substr(at);
}

/// Two plans of one task each, and this change of it.
std::string text_of_change(TaskChange change, const std::string& old_name = "Một",
                           const std::string& new_name = "Một") {
  const PlanResult before{.tasks = {{.id = "s/A", .name = old_name}}};
  const PlanResult after{.tasks = {{.id = "s/B", .name = new_name}}};
  change.pair.before = {0};
  change.pair.after = {0};
  return from(text_of({.revisions = {{"a", before}, {"b", after}},
                       .steps = {{.before = {}, .after = {}, .tasks = {std::move(change)}}}}),
              "s/A → s/B");
}

std::string numbered(int first, int last, const std::string& figures) {
  std::string lines;
  for (int i = first; i <= last; ++i)
    lines +=
        "{id: L" + std::to_string(i) + ", name: Máy " + std::to_string(i) + ", " + figures + "}, ";
  return lines;
}

}  // namespace

TEST_CASE("a task that cannot be compared says what it lacks, and no difference of it is told") {
  const ComparedPlans plans(listed_task("T", machines), listed_task("T", unpriced_machines));
  CHECK(text_of(plans.contents) ==
        "SO SÁNH ĐIỀU CHỈNH KẾ HOẠCH\n"
        "Bản trước: old.yaml\n"
        "Bản sau: new.yaml\n"
        "Số liệu: tính lại. Đơn vị tính: đồng.\n"
        "\n"
        "Nguyên nhân  Tăng/giảm\n"
        "──────────────────────\n"
        "Trước            2.800\n"
        "──────────────────────\n"
        "Sau            chưa có\n"
        "\n"
        "Tổng: 2.800 → chưa có; tăng/giảm chưa so sánh được.\n"
        "(*) Chưa kể 1 nhiệm vụ chưa đủ số liệu nên chưa so sánh được.\n"
        "\n"
        "Đơn vị  Trước      Sau  Tăng/giảm  Nguyên nhân\n"
        "──────────────────────────────────────────────\n"
        "Sở      2.800  chưa có        (*)\n"
        "\n"
        "s/T Việc T: 2.800 → chưa có (chưa so sánh được)\n"
        "  Bản sau chưa đủ số liệu: dòng \"Máy\" chưa có đơn giá.\n"
        "    - Máy: khối lượng 2 → 3; đơn giá 1.400 → chưa có; thành tiền 2.800 → chưa có\n"
        "\n"
        "  1 nhiệm vụ thay đổi, 0 nhiệm vụ giữ nguyên.\n");
}

TEST_CASE("beside a task that cannot be compared the others are, and every sum is marked") {
  const ComparedPlans plans(listed_task("T", machines) + listed_task("U", machines),
                            listed_task("T", more_machines) + listed_task("U", unpriced_machines));
  CHECK(from(text_of(plans.contents), "Tổng:") ==
        "Tổng: 5.600 → ≥ 4.500; tăng/giảm +1.700 (*) đồng.\n"
        "Các nhiệm vụ tăng: +1.700; các nhiệm vụ giảm: 0.\n"
        "(*) Chưa kể 1 nhiệm vụ chưa đủ số liệu nên chưa so sánh được.\n"
        "\n"
        "Đơn vị  Trước      Sau   Tăng/giảm  Nguyên nhân\n"
        "───────────────────────────────────────────────────────────────────\n"
        "Sở      5.600  ≥ 4.500  +1.700 (*)  khối lượng +1.450; đơn giá +250\n"
        "\n"
        "s/T Việc T: 2.800 → 4.500 (+1.700)\n"
        "  khối lượng +1.450; đơn giá +250\n"
        "    - Máy: khối lượng 2 → 3; đơn giá 1.400 → 1.500; thành tiền 2.800 → 4.500\n"
        "\n"
        "s/U Việc U: 2.800 → chưa có (chưa so sánh được)\n"
        "  Bản sau chưa đủ số liệu: dòng \"Máy\" chưa có đơn giá.\n"
        "    - Máy: khối lượng 2 → 3; đơn giá 1.400 → chưa có; thành tiền 2.800 → chưa có\n"
        "\n"
        "  2 nhiệm vụ thay đổi, 0 nhiệm vụ giữ nguyên.\n");
}

TEST_CASE("of what a revision lacks three are named, of lines twenty, and the rest is counted") {
  const ComparedPlans plans(listed_task("T", numbered(1, 22, "quantity: 1, unit_price: 5")),
                            listed_task("T", numbered(1, 5, "quantity: 2") +
                                                 numbered(6, 22, "quantity: 2, unit_price: 5")));
  const std::string text = from(text_of(plans.contents), "s/T");
  CHECK(holds(text,
              "dòng \"Máy 2\" chưa có đơn giá; dòng \"Máy 3\"\n  chưa có đơn giá; 2 mục khác.\n"));
  CHECK(holds(text, "    - Máy 20: khối lượng 1 → 2; thành tiền 5 → 10\n  … và 2 hạng mục khác"));
}

TEST_CASE("revisions that lack the same are compared by what is known of them") {
  const std::string tail = ", {name: Loa, quantity: 1}";
  const ComparedPlans plans(listed_task("T", machines + tail),
                            listed_task("T", more_machines + tail));
  CHECK(
      from(text_of(plans.contents), "Tổng:") ==
      "Tổng: ≥ 2.800 → ≥ 4.500; tăng/giảm +1.700 đồng.\n"
      "Các nhiệm vụ tăng: +1.700; các nhiệm vụ giảm: 0.\n"
      "Tổng chưa đầy đủ ở cả hai bản vì thiếu cùng những số liệu; tăng/giảm là của phần đã biết.\n"
      "\n"
      "Đơn vị    Trước      Sau  Tăng/giảm  Nguyên nhân\n"
      "────────────────────────────────────────────────────────────────────\n"
      "Sở      ≥ 2.800  ≥ 4.500     +1.700  khối lượng +1.450; đơn giá +250\n"
      "\n"
      "s/T Việc T: ≥ 2.800 → ≥ 4.500 (+1.700)\n"
      "  khối lượng +1.450; đơn giá +250\n"
      "    - Máy: khối lượng 2 → 3; đơn giá 1.400 → 1.500; thành tiền 2.800 → 4.500\n"
      "\n"
      "  1 nhiệm vụ thay đổi, 0 nhiệm vụ giữ nguyên.\n");
  const ComparedPlans same(listed_task("T", machines + tail), listed_task("T", machines + tail));
  CHECK(
      from(text_of(same.contents), "Tổng:") ==
      "Tổng: ≥ 2.800 → ≥ 2.800; tăng/giảm 0 đồng.\n"
      "Các nhiệm vụ tăng: 0; các nhiệm vụ giảm: 0.\n"
      "Tổng chưa đầy đủ ở cả hai bản vì thiếu cùng những số liệu; tăng/giảm là của phần đã biết.\n"
      "\n"
      "Không có gì thay đổi (1 nhiệm vụ).\n");
}

TEST_CASE("tasks that came or went have one figure and no cause of their own") {
  const ComparedPlans plans(listed_task("T", machines), listed_task("U", more_machines));
  CHECK(from(text_of(plans.contents), "Thêm") ==
        "Thêm s/U Việc U: 4.500\n"
        "\n"
        "Bỏ s/T Việc T: 2.800\n"
        "\n"
        "  2 nhiệm vụ thay đổi, 0 nhiệm vụ giữ nguyên.\n"
        "\n"
        "Có thể là cùng một nhiệm vụ, cần xác nhận:\n"
        "    - s/T → s/U: đổi mã, đổi tên?\n"
        "  s/T \"Việc T\", s/U \"Việc U\": 1/1 hạng mục chung\n"
        "  Xác nhận trong  (-o  ghi sẵn các đề xuất này): confirmed: yes.\n");
}

TEST_CASE("a change of source is said of the task, and sources only where one is named") {
  const std::string nst = "funding: [{source: NST, rest: yes}], ";
  const ComparedPlans named(listed_task("T", machines), listed_task("T", machines, nst));
  CHECK(from(text_of(named.contents), "Nguồn vốn") ==
        "Nguồn vốn         Trước    Sau  Tăng/giảm  Nguyên nhân\n"
        "───────────────────────────────────────────────────────────\n"
        "Tỉnh                  0  2.800     +2.800  nguồn vốn +2.800\n"
        "(chưa nêu nguồn)  2.800      0     -2.800  nguồn vốn -2.800\n"
        "\n"
        "s/T Việc T: 2.800 → 2.800 (0)\n"
        "  nguồn (chưa nêu nguồn): -2.800 do đổi nguồn vốn\n"
        "  nguồn NST: +2.800 do đổi nguồn vốn\n"
        "\n"
        "  1 nhiệm vụ thay đổi, 0 nhiệm vụ giữ nguyên.\n");
  const ComparedPlans unnamed(listed_task("T", machines), listed_task("T", more_machines));
  CHECK(text_of(unnamed.contents).find("Nguồn vốn") == std::string::npos);
}

TEST_CASE(
    "what belongs together says by whose word, and what could not be told apart stands alone") {
  const SameAs said{.reason = "đổi mã"};
  TaskChange change{.pair = {.relation = TaskRelation::renamed, .said = &said},
                    .details = {TaskDetail::name}};
  change.causes[std::size_t(ChangeCause::price)] = Money(std::int64_t{7});
  CHECK(text_of_change(change, "Một", "Hai") ==
        "s/A → s/B Hai: 0 → 0 (0)\n"
        "  đổi mã, đổi tên: đổi mã\n"
        "  tên: Một → Hai\n"
        "  đơn giá +7\n"
        "\n"
        "  1 nhiệm vụ thay đổi, 0 nhiệm vụ giữ nguyên.\n");
  change.together = only(ChangeCause::price);
  CHECK(holds(text_of_change(change, "Một", "Hai"), "\n  đơn giá +7\n"));
  change.together = only(ChangeCause::price) | only(ChangeCause::rate);
  change.pair.said = nullptr;
  change.details.clear();
  CHECK(text_of_change(change) ==
        "s/A → s/B Một: 0 → 0 (0)\n"
        "  đổi mã, đổi tên\n"
        "  Không tách riêng được tác động của: đơn giá, thuế, tỷ lệ.\n"
        "\n"
        "  1 nhiệm vụ thay đổi, 0 nhiệm vụ giữ nguyên.\n");
}

TEST_CASE("a line that follows from others says so, and made-up figures are marked") {
  const LineFigure line{.name = "Phí", .quantity = Number(1)};
  LineFigure more = line;
  more.quantity = Number(2);
  more.amounts[2].known = Money(std::int64_t{7});
  const TaskChange change{.before = {.marks = {.illustrative = true}},
                          .lines = {{.before = line, .after = more}, {.after = line}},
                          .inputs = {{.input = "rate"}}};
  CHECK(text_of_change(change) ==
        "s/A → s/B Một: 0 → 0 (0) [SỐ LIỆU MINH HỌA]\n"
        "    - Phí: khối lượng 1 → 2; thành tiền 0 → 7 (theo cơ sở tính)\n"
        "    - Thêm Phí: 0\n"
        "    - rate: không nêu → không nêu\n"
        "\n"
        "  1 nhiệm vụ thay đổi, 0 nhiệm vụ giữ nguyên.\n");
}

TEST_CASE("tasks that may be one are proposed below all changes, with what speaks for each") {
  const PlanResult before{.tasks = {{.id = "s/A", .name = "Một"}}};
  const PlanResult after{.tasks = {{.id = "s/B", .name = "Hai"}, {.id = "s/C", .name = "Ba"}}};
  const TaskProposal split{
      .relation = TaskRelation::split,
      .before = {0},
      .after = {0, 1},
      .evidence = {{.after = 0, .likeness = 80}, {.after = 1, .common_lines = 2, .lines = 3}}};
  const ChangeContents contents{
      .revisions = {{"a", before}, {"b", after}},
      .steps = {{.before = {}, .after = {}, .unchanged = 1, .proposals = {split}}},
      .proposals_file = "same-as.yaml"};
  CHECK(
      from(text_of(contents), "Tổng:") ==
      "Tổng: 0 → 0; tăng/giảm 0 đồng.\n"
      "Các nhiệm vụ tăng: 0; các nhiệm vụ giảm: 0.\n"
      "\n"
      "Không có gì thay đổi (1 nhiệm vụ).\n"
      "\n"
      "Có thể là cùng một nhiệm vụ, cần xác nhận:\n"
      "    - s/A → s/B + s/C: tách?\n"
      "  s/A \"Một\", s/B \"Hai\": tên giống 80%\n"
      "  s/A \"Một\", s/C \"Ba\": 2/3 hạng mục chung\n"
      "  Xác nhận trong same-as.yaml (-o same-as.yaml ghi sẵn các đề xuất này): confirmed: yes.\n");
}

TEST_CASE(
    "a what-if names its terms and the plan once; of three revisions each step has a heading") {
  const ComparedPlans plans(listed_task("T", machines), listed_task("T", more_machines));
  ChangeContents contents = {
      .what_if = "x=1", .revisions = plans.contents.revisions, .steps = plans.contents.steps};
  CHECK(
      text_of(contents).starts_with("TÁC ĐỘNG CỦA PHƯƠNG ÁN\n"
                                    "Phương án: x=1.\n"
                                    "Phương án gốc: old.yaml\n"
                                    "Số liệu: tính lại. Đơn vị tính: đồng.\n"));
  contents.what_if.clear();
  contents.revisions.push_back(contents.revisions.back());
  contents.steps.push_back(
      {.before = contents.steps[0].after, .after = contents.steps[0].after, .unchanged = 1});
  const Amount after = contents.steps[0].after;
  contents.chain = {
      {.tasks = {{0}, {0}, {0}}, .figures = {contents.steps[0].before, after, after}}};
  CHECK(from(text_of(contents), "Các nhiệm vụ qua") ==
        "Các nhiệm vụ qua từng lần điều chỉnh:\n"
        "  Nhiệm vụ    Bản gốc  Điều chỉnh lần 1  Điều chỉnh lần 2\n"
        "  ───────────────────────────────────────────────────────\n"
        "  s/T Việc T    2.800             4.500             4.500\n"
        "\n"
        "Bản gốc → Điều chỉnh lần 1\n"
        "  Đơn vị  Trước    Sau  Tăng/giảm  Nguyên nhân\n"
        "  ────────────────────────────────────────────────────────────────\n"
        "  Sở      2.800  4.500     +1.700  khối lượng +1.450; đơn giá +250\n"
        "\n"
        "s/T Việc T: 2.800 → 4.500 (+1.700)\n"
        "  khối lượng +1.450; đơn giá +250\n"
        "    - Máy: khối lượng 2 → 3; đơn giá 1.400 → 1.500; thành tiền 2.800 → 4.500\n"
        "\n"
        "  1 nhiệm vụ thay đổi, 0 nhiệm vụ giữ nguyên.\n"
        "\n"
        "Điều chỉnh lần 1 → Điều chỉnh lần 2\n"
        "  Không có gì thay đổi (1 nhiệm vụ).\n");
}

TEST_CASE("where some tasks cannot be compared nobody says that nothing changed") {
  const PlanResult plan;
  const auto text = [&](std::size_t open) {
    const Amount after{.complete = open == 0};
    return from(text_of({.revisions = {{"a", plan}, {"b", plan}},
                         .steps = {{.before = {}, .after = after, .open = open, .unchanged = 1}}}),
                "Tổng:");
  };
  CHECK(text(0) ==
        "Tổng: 0 → 0; tăng/giảm 0 đồng.\n"
        "Các nhiệm vụ tăng: 0; các nhiệm vụ giảm: 0.\n"
        "\n"
        "Không có gì thay đổi (1 nhiệm vụ).\n");
  CHECK(text(1) ==
        "Tổng: 0 → chưa có; tăng/giảm chưa so sánh được.\n"
        "(*) Chưa kể 1 nhiệm vụ chưa đủ số liệu nên chưa so sánh được.\n");
}

}  // namespace dutoan::change_report_test
