#include "input/plan_reader.hpp"

#include "input_fixture.hpp"

namespace dutoan::plan_reader_test {

namespace {

const std::string norms_text =
    "format: 1\ndocument: d\nin_force: {from: 2020-01-01}\n"
    "method: {id: fee, basis: x, evidence: user, total: A, rows: [{id: A, formula: 1, unit: "
    "đồng}]}\nprice_books: [{id: gia, evidence: user, rows: {KS1: 5}}]\n";

struct Plans {
  Plans() : norms({{"a.yaml", norms_text}}) {}

  Plan read(const std::vector<std::string>& names, const PlanOptions& options = {}) {
    diagnostics = {};
    parts.clear();
    for (const std::string& name : names) {
      parts.push_back(read_plan_files((folder.path / name).string(), "", 1, diagnostics));
    }
    return read_plan(parts, *norms.store, options, diagnostics);
  }

  /// A plan that is one file of this text behind `format: 1`.
  Plan of(const std::string& text) {
    folder.write("plan.yaml", "format: 1\n" + text);
    return read({"plan.yaml"});
  }

  std::string fault(const std::string& text) {
    (void)of(text);
    return said(diagnostics);
  }

  TestNorms norms;
  TestFolder folder;
  std::vector<PlanFiles> parts;
  Diagnostics diagnostics;
};

std::string ids(const Plan& plan) {
  std::vector<std::string> names;
  for (const auto& task : plan.tasks)
    names.push_back(task.full_id() + (task.broken ? " broken" : ""));
  return dutoan::joined(names);
}

}  // namespace

TEST_CASE("a plan has its header and lists") {
  Plans f;
  const Plan plan = f.of(
      "plan: {number: 8793/KH-UBND, date: 30/12/2022, year: 2023, title: Kế hoạch,\n"
      "  price_date: 2023-03-06, price_books: [gia], unit: trieu, rounding: printed}\n"
      "agencies: [{id: s, name: Sở, parent: tinh, due: 2023-03-17}]\n"
      "groups: [{id: data, name: Dữ liệu}]\nprogrammes: [{id: p}]\nsources: [{id: NST}]\n");
  CHECK(said(f.diagnostics).empty());
  CHECK(plan.header.number == "8793/KH-UBND");
  CHECK(plan.header.date == day("2022-12-30"));
  CHECK(plan.header.year == 2023);
  CHECK(plan.header.price_date == day("2023-03-06"));
  CHECK(plan.header.unit == "trieu");
  CHECK(plan.header.rounding == RoundingPolicy::printed);
  CHECK(plan.agencies.at(0).due == day("2023-03-17"));
  CHECK(plan.groups.at(0).name == "Dữ liệu");
  CHECK(plan.programmes.at(0).id == "p");
  CHECK(plan.sources.at(0).id == "NST");
  CHECK(f.of("tasks: []\n").header.unit == "dong");
  CHECK(f.of("tasks: []\n").header.rounding == RoundingPolicy::exact);
}

TEST_CASE("what is wrong with a header is said at its place") {
  Plans f;
  CHECK(f.fault("plan: {unit: usd}\n") == "choice-unknown plan.yaml:2:14");
  // A result with such a unit could not be read back.
  CHECK(f.of("plan: {unit: usd}\n").header.unit == "dong");
  CHECK(f.fault("plan: {price_books: [gai]}\n").starts_with("price-book-unknown plan.yaml:2:"));
  CHECK(f.fault("plan: {year: 2023, price_date: 2019-12-31}\n") == "date-far-off plan.yaml:2:32");
  CHECK(f.fault("plan: {year: 2023, price_date: 2020-01-01}\n").empty());
  CHECK(f.fault("plans: {year: 2023}\n") == "key-unknown plan.yaml:2:1");
}

TEST_CASE("an id stands once in its list and may stand in another") {
  Plans f;
  CHECK(f.fault("plan: {}\ngroups: [{id: a}, {id: b}]\nsources: [{id: a}]\n").empty());
  CHECK(f.fault("plan: {}\ngroups:\n  - id: b\n  - id: c\n  - id: b\n") ==
        "id-twice plan.yaml:6:9 (note-first-here plan.yaml:4:9)");
  CHECK(f.fault("plan: {}\nagencies: [{name: x}, {name: y}]\n") ==
        "key-missing plan.yaml:3:12; key-missing plan.yaml:3:23");
}

TEST_CASE("a task id stands once in its agency and the second is left out") {
  Plans f;
  const Plan plan =
      f.of("tasks:\n  - {id: T, agency: a}\n  - {id: T, agency: b}\n  - {id: T, agency: a}\n");
  CHECK(ids(plan) == "a/T, b/T, a/T broken");
  CHECK(said(f.diagnostics) == "task-twice plan.yaml:5:10 (note-first-here plan.yaml:3:10)");
}

TEST_CASE("tasks of several files are one plan in the order of the files") {
  Plans f;
  f.folder.write("plan.yaml",
                 "format: 1\nplan: {year: 2023}\nagencies: [{id: a}, {id: b}]\n"
                 "tasks: [{id: T0, agency: a}]\n");
  f.folder.write("a.yaml", "format: 1\ntasks: [{id: T1, agency: a}, {id: T2, agency: c}]\n");
  f.folder.write("b.yaml", "format: 1\ntasks: [{id: T1, agency: b}]\n");
  for (const unsigned jobs : {1U, 4U}) {
    CAPTURE(jobs);
    CHECK(ids(f.read({""}, {.jobs = jobs})) == "a/T0, a/T1, c/T2 broken, b/T1");
    CHECK(said(f.diagnostics) == "reference-unknown a.yaml:2:47");
  }
  // Of the header beside an agency's file the lists hold and the tasks do not count.
  CHECK(ids(f.read({"b.yaml"})) == "b/T1");
  CHECK(f.read({"b.yaml"}).header.year == 2023);
}

TEST_CASE("a plan has one header") {
  Plans f;
  f.folder.write("plan.yaml", "format: 1\nplan: {year: 2023}\n");
  f.folder.write("x.yaml", "format: 1\nplan: {year: 2024}\n");
  CHECK(f.read({""}).header.year == 2023);
  CHECK(said(f.diagnostics) == "years-mixed x.yaml:2:7 (note-first-here plan.yaml:2:7)");
}

TEST_CASE("a file that cannot be read is named and the others are read") {
  Plans f;
  f.folder.write("a.yaml", "format: 1\ntasks: [{id: T, agency: a}]\n");
  f.folder.write("b.yaml", "format: 1\ntasks: [\n");
  const Plan plan = f.read({"a.yaml", "b.yaml"});
  CHECK(ids(plan) == "a/T");
  CHECK(plan.unread_files == std::vector<std::string>{"b.yaml"});
}

TEST_CASE("one day may be laid over all tasks") {
  Plans f;
  f.folder.write(
      "plan.yaml",
      "format: 1\ntasks:\n  - {id: T, agency: a, estimate: {method: fee}}\n"
      "  - {id: U, agency: a, dates: {estimate: 2019-01-01}, estimate: {method: fee}}\n");
  CHECK(ids(f.read({"plan.yaml"})) == "a/T broken, a/U broken");
  CHECK(ids(f.read({"plan.yaml"}, {.as_of = day("2023-01-01")})) == "a/T, a/U");
}

TEST_CASE("agencies that are each other's parents are an error at the first of them") {
  Plans f;
  CHECK(f.fault("plan: {}\nagencies: [{id: a, parent: b}, {id: b, parent: a}]\n") ==
        "agency-parent-ring plan.yaml:3:28");
  CHECK(f.fault("plan: {}\nagencies: [{id: a, parent: b}, {id: b, parent: tinh}]\n").empty());
}

TEST_CASE("plans of two years are told from a plan described twice") {
  Plans f;
  f.folder.write("a.yaml", "format: 1\nplan: {year: 2023}\n");
  f.folder.write("b.yaml", "format: 1\nplan: {year: 2024}\n");
  f.folder.write("c.yaml", "format: 1\nplan: {year: 2023}\n");
  (void)f.read({"a.yaml", "b.yaml"});
  CHECK(holds(said(f.diagnostics), "years-mixed"));
  (void)f.read({"a.yaml", "c.yaml"});
  CHECK(holds(said(f.diagnostics), "plan-twice"));
}

}  // namespace dutoan::plan_reader_test
