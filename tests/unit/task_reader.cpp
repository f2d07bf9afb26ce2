#include "input/task_reader.hpp"

#include "input_fixture.hpp"

namespace dutoan::task_reader_test {

namespace {

const std::string norms_text =
    "format: 1\ndocument: d\nin_force: {from: 2020-01-01}\nmethods:\n"
    "  - {id: fee, basis: x, evidence: user, total: A, in_force: {until: 2023-03-07},\n"
    "     rows: [{id: A, formula: 1, unit: đồng}]}\n"
    "price_books: [{id: gia, evidence: user, rows: {KS1: 5}}]\n";

/// Tasks of a plan of 2023 with lists; `T: {id: T, agency: s, …}` has what is tested on line 2.
struct Tasks {
  Tasks() : norms({{"a.yaml", norms_text}}) {
    plan.header.year = 2023;
    plan.header.price_date = day("2023-03-06");
    plan.agencies = {{.id = "s", .name = "Sở Xây dựng"}, {.id = "sgt", .name = "Sở Giao thông"}};
    plan.groups = {{"data", "Dữ liệu số"}};
    plan.sources = {{"NST", "Ngân sách tỉnh"}, {"NSTW", "Ngân sách trung ương"}};
  }

  Task read(const std::string& more, const std::string& first = "id: T, agency: s") {
    diagnostics = {};
    const TaskContext context{*norms.store, files, plan, as_of};
    const YamlText& text = texts.emplace_back("T: {" + first + ",\n" + more + "}\n");
    const Task task = read_task(text.at("T"), context, diagnostics);
    CHECK((task.broken || !diagnostics.has_errors()));
    return task;
  }

  std::string fault(const std::string& more) {
    (void)read(more);
    return said(diagnostics);
  }

  TestNorms norms;
  PlanFiles files;
  Plan plan;
  std::optional<Date> as_of;
  std::deque<YamlText> texts;
  Diagnostics diagnostics;
};

}  // namespace

TEST_CASE("a task is read as it is written") {
  Tasks f;
  const Task task = f.read(
      "no: 1, name: Đề án, illustrative: yes, group: data, scope: new, procedure: outline,\n"
      "budget: {chuong: \"418\", khoan: \"338\"}, legal_basis: [x, y], price_books: [gia],\n"
      "dates: {estimate: 10/3/2023, end: 31/12/2024}, price_date: 2023-03-01, facts: {a: b}");
  CHECK(said(f.diagnostics).empty());
  CHECK_FALSE(task.broken);
  CHECK(task.full_id() == "s/T");
  CHECK(task.illustrative);
  CHECK(task.scope == "new");
  CHECK(task.procedure == "outline");
  CHECK(task.budget.chuong == "418");
  CHECK(task.budget.muc.empty());
  CHECK_FALSE(task.budget.empty());
  CHECK(task.legal_basis.size() == 2);
  CHECK(task.dates[0] == day("2023-03-10"));
  CHECK(task.dates[6] == day("2024-12-31"));
  CHECK_FALSE(task.dates[1]);
  CHECK(task.price_date == day("2023-03-01"));
  CHECK(task.facts.at(0).text == "b");
  CHECK(location_text(locate(task.place)) == "f:1:9");
}

TEST_CASE("a task needs an id and an agency and codes in quotes") {
  Tasks f;
  (void)f.read("name: x", "agency: s");
  CHECK(said(f.diagnostics) == "key-missing f:1:4");
  (void)f.read("name: x", "id: 01, agency: s");
  CHECK(said(f.diagnostics) == "code-unquoted f:1:9");
  CHECK(f.fault("budget: {muc: 0850}") == "code-unquoted f:2:15");
  CHECK(f.fault("scope: newer") == "choice-unknown f:2:8");
}

TEST_CASE("what a plan lists is all that may be named") {
  Tasks f;
  struct Row {
    const char *more, *fault, *hints;
  };
  const Row rows[] = {
      {"group: data, funding: [{source: NST, rest: yes}]", "", ""},
      {"group: date", "reference-unknown f:2:8", "hint-nearest data; hint-allowed data"},
      {"group: \"dữ  liệu SỐ\"", "reference-unknown f:2:8", "hint-name-for-id data Dữ liệu số"},
      {"funding: [{source: NSH, rest: yes}]", "reference-unknown f:2:20",
       "hint-nearest NST; hint-allowed NST, NSTW"},
      {"programmes: [anything]", "", ""},
      {"price_books: [gia, gai]", "price-book-unknown f:2:20", "hint-nearest gia; hint-price-book"},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.more));
    CHECK(f.fault(row.more) == row.fault);
    CHECK(hints(f.diagnostics) == row.hints);
  }
  (void)f.read("name: x", "id: T, agency: Sở xây dựng");
  CHECK(hints(f.diagnostics) == "hint-name-for-id s Sở Xây dựng");
}

TEST_CASE("funding is parted by shares or amounts or one rest") {
  Tasks f;
  const Task task = f.read(
      "funding: [{source: NST, share: 1/3}, {source: NSTW, amount: 5}, {source: NST, rest: yes}]");
  CHECK(said(f.diagnostics).empty());
  REQUIRE(task.funding.size() == 3);
  CHECK(task.funding[0].share == Number(1, 3));
  CHECK(task.funding[1].amount == Number(5));
  CHECK(task.funding[2].rest);
  const auto broken = [&](const std::string& funding) {
    return f.read("funding: [" + funding + "]").broken;
  };
  CHECK_FALSE(broken("{source: NST, share: 1/3}, {source: NSTW, share: 2/3}"));
  CHECK_FALSE(broken("{source: NST, share: 99.9%}, {source: NSTW, rest: yes}"));
  CHECK(broken("{source: NST, share: 60%}, {source: NSTW, share: 39%}"));
  CHECK(broken("{source: NST, share: 60%}, {source: NSTW, share: 41%}"));
  CHECK(broken("{source: NST, share: 100%}, {source: NSTW, rest: yes}"));
  CHECK(broken("{source: NST, share: 101%}, {source: NSTW, amount: 5}"));
  CHECK(broken("{source: NST, rest: yes}, {source: NSTW, rest: yes}"));
  CHECK(broken("{source: NST, rest: yes, share: 5%}"));
  CHECK(broken("{source: NST}"));
  CHECK(broken("{source: NST, amount: 1.5}"));
}

TEST_CASE("years are whole and their shares come to all of it") {
  Tasks f;
  const Task task = f.read("years: {2023: 60%, 2024: 2/5}");
  CHECK(said(f.diagnostics).empty());
  CHECK(task.years ==
        std::vector<std::pair<int, Number>>{{2023, Number(3, 5)}, {2024, Number(2, 5)}});
  CHECK(f.fault("years: {2023: 60%}") == "years-shares f:2:8");
  CHECK(f.fault("years: {2023.5: 100%}") == "count-whole f:2:9");
  CHECK(f.fault("years: {2023: 100}") == "rate-percent f:2:15");
}

TEST_CASE("money rows keep how precisely they were written") {
  Tasks f;
  const Task task = f.read(
      "money: [{what: requested, year: 2023, amount: \"4.200 triệu\", ref: 12/TTr, date: "
      "14/3/2023},\n"
      "{what: approved, amount: 5, at_least: yes, by: UBND}]");
  CHECK(said(f.diagnostics).empty());
  REQUIRE(task.money.size() == 2);
  CHECK(task.money[0].year == 2023);
  CHECK(task.money[0].amount.dong == Number(4'200'000'000));
  CHECK(task.money[0].amount.precision == Number(1'000'000));
  CHECK(task.money[0].date == day("2023-03-14"));
  CHECK_FALSE(task.money[0].amount.marks.at_least);
  CHECK(task.money[1].amount.marks.at_least);
  CHECK(f.fault("money: [{what: wished, amount: 5}]") == "choice-unknown f:2:16");
  CHECK(f.fault("money: [{what: requested}]") == "key-missing f:2:9");
}

TEST_CASE("a date that chooses norms lies near the year of the plan") {
  Tasks f;
  const auto sound = [&](const std::string& more) { return f.fault(more).empty(); };
  CHECK(sound("price_date: 2020-01-01"));
  CHECK(sound("price_date: 2033-12-31"));
  CHECK_FALSE(sound("price_date: 2019-12-31"));
  CHECK_FALSE(sound("price_date: 2034-01-01"));
  CHECK_FALSE(sound("dates: {estimate: 22/3/3023}"));
  CHECK(sound("dates: {approved: 22/3/3023}"));
  f.plan.header.year.reset();
  CHECK(sound("price_date: 1999-01-01"));
}

TEST_CASE("an estimate is read at the day of the task") {
  Tasks f;
  const std::string estimate = "estimate: {method: fee}";
  CHECK(f.read(estimate).estimate);
  CHECK(f.read("dates: {estimate: 2023-03-06}, " + estimate).estimate);
  const Task late = f.read("dates: {estimate: 2023-03-07}, " + estimate);
  CHECK_FALSE(late.estimate);
  CHECK(late.broken);
  CHECK(f.read("price_date: 2023-03-07, " + estimate).broken);
  f.as_of = day("2023-03-06");
  CHECK(f.read("dates: {estimate: 2023-03-07}, " + estimate).estimate);
}

TEST_CASE("without a date an estimate cannot choose norms") {
  Tasks f;
  f.plan.header.price_date.reset();
  const Task task = f.read("estimate: {method: fee}");
  CHECK(said(f.diagnostics) == "task-without-date f:2:11");
  CHECK(task.broken);
  CHECK_FALSE(task.estimate);
  // A task that is not estimated needs none.
  CHECK_FALSE(f.read("name: x").broken);
}

}  // namespace dutoan::task_reader_test
