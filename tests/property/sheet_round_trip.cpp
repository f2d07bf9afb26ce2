// Workbooks of ours that people send back: what was written into them is what is read.
#include "any_text.hpp"
#include "base/text.hpp"
#include "cell_grid.hpp"
#include "input/answer_sheet.hpp"
#include "input/appraisal_reader.hpp"
#include "input/sheet_reader.hpp"
#include "output/agency_workbook.hpp"
#include "output/appraisal_workbook.hpp"

#include <map>

namespace dutoan::sheet_round_trip_property {

namespace {

/// No more than a cell holds, however it writes it.
std::string cell_text(Random& random) {
  std::string text = any_text(random);
  if (text.size() > 15'000) text.resize(character_start(text, 15'000));
  return text;
}

/// As sheets of ours are read: in one line, composed, without blanks at its ends.
std::string as_read(const std::string& text) {
  return std::string(trimmed(one_line(composed(text))));
}

/// A sheet holds 15 digits of a number.
Money sheet_money(Random& random) {
  constexpr std::array<std::int64_t, 4> sizes = {10, 1'000'000, 9'000'000'000, 999'999'999'999'999};
  const std::int64_t most = random.one_of(sizes);
  return Money(random.between(0, most));
}

MoneyRow money_row(const char* what, Money amount, std::string reason = {}) {
  return {.what = what, .amount = {.dong = to_number(amount)}, .reason = std::move(reason)};
}

std::string shown(const std::optional<Money>& money) {
  return money ? std::to_string(money->dong()) : "-";
}

}  // namespace

TEST_CASE("texts and numbers of a sheet are read as they were written") {
  const TestFolder folder;
  for (std::uint32_t seed = 1; seed <= 60; ++seed) {
    Random random(seed);
    Grid grid;
    for (std::size_t rows = 1 + random.below(5); rows > 0; --rows) {
      std::vector<GridCell>& row = grid.emplace_back();
      for (std::size_t cells = 1 + random.below(6); cells > 0; --cells) {
        const bool number = random.once_in(3);
        row.push_back(number ? GridCell{.number = Number(random.between(-999'999'999, 999'999'999),
                                                         random.once_in(2) ? 1 : 10'000)}
                             : GridCell{.text = "x" + cell_text(random)});
      }
    }
    write_workbook(grid, folder.path / "b.xlsx", "S");
    Diagnostics diagnostics;
    const auto workbook = open_workbook(folder.file("b.xlsx"), diagnostics);
    REQUIRE(workbook);
    const auto sheet = read_sheet(*workbook, workbook->sheets[0], diagnostics);
    REQUIRE(sheet != nullptr);
    CAPTURE(seed);
    CHECK(said(diagnostics) == "");
    std::size_t at = 0;
    for (const std::vector<GridCell>& row : grid) {
      std::vector<CsvField> fields;
      at = split_record(sheet->text(), at, ',', fields);
      REQUIRE(fields.size() == row.size());
      for (std::size_t i = 0; i < row.size(); ++i) {
        CHECK(fields[i].quoted == !row[i].number.has_value());
        CHECK(unquoted(fields[i]) ==
              (row[i].number ? exact_text(*row[i].number) : one_line(row[i].text)));
      }
    }
  }
}

TEST_CASE("an appraisal sheet is read as the figures and reasons it was filled in with") {
  const TestFolder folder;
  for (std::uint32_t seed = 1; seed <= 60; ++seed) {
    Random random(seed);
    PlanResult result;
    result.header.number = cell_text(random);
    result.header.title = cell_text(random);
    if (random.once_in(2)) result.agencies = {{"b", cell_text(random), "", {}}};
    std::map<std::string, std::string> of_agency;
    const std::size_t tasks = 1 + random.below(6);
    for (std::size_t i = 0; i < tasks; ++i) {
      TaskResult task{.agency = random.once_in(2) ? "a" : "b", .name = cell_text(random)};
      task.id = task.agency + "/T" + std::to_string(i);
      task.has_estimate = true;
      task.illustrative = task.total.marks.illustrative = random.once_in(5);
      task.total.complete = !random.once_in(3);
      task.total.known = sheet_money(random);
      if (random.once_in(2)) {
        task.money.push_back(money_row("requested", sheet_money(random)));
        task.money.back().amount.marks.at_least = random.once_in(3);
      }
      if (random.once_in(2)) {
        const Money granted = sheet_money(random);
        const std::string reason = cell_text(random);
        task.money.push_back(money_row("appraised", granted, reason));
        of_agency[task.agency] += task.id + " " +
                                  shown(task.total.complete ? task.total.known : std::nullopt) +
                                  " " + shown(granted) + " " + as_read(reason) + "\n";
      }
      result.tasks.push_back(task);
    }
    REQUIRE(write_appraisal_workbook(result, folder.path / "p.xlsx"));
    Diagnostics diagnostics;
    const auto sheet = read_appraisal_sheet(folder.file("p.xlsx"), diagnostics);
    CAPTURE(seed);
    CHECK(said(diagnostics) == "");
    REQUIRE(sheet);
    CHECK(sheet->plan == as_read(result.header.number));
    CHECK(sheet->by == "");
    std::map<std::string, std::string> read;
    for (const AppraisalEntry& entry : sheet->entries) {
      read[entry.task.substr(0, 1)] += entry.task + " " + shown(entry.recomputed) + " " +
                                       shown(entry.appraised) + " " + entry.reason + "\n";
    }
    CHECK(read == of_agency);
  }
}

TEST_CASE("answers that stand in the sheet of an agency are read as they were given") {
  const TestFolder folder;
  const Rule rule{.id = "X1", .document = "d", .basis = "Điều 1"};
  for (std::uint32_t seed = 1; seed <= 60; ++seed) {
    Random random(seed);
    PlanResult plan;
    plan.header.number = cell_text(random);
    plan.header.title = cell_text(random);
    plan.agencies = {{"a", cell_text(random), "", {}}};
    std::vector<Answer> answers(random.below(8));
    std::vector<Finding> findings;
    std::map<std::string, std::string> expected;
    for (std::size_t i = 0; i < answers.size(); ++i) {
      std::string id = std::to_string(i);
      id.insert(0, 32 - id.size(), 'f');
      answers[i].text = cell_text(random);
      Finding finding{.rule = &rule, .task = random.once_in(5) ? "b/T" : "a/T"};
      finding.line_name = cell_text(random);
      finding.message_vi = {{.text = cell_text(random), .value = {}}};
      finding.fingerprint = id;
      if (!random.once_in(3)) finding.answer = &answers[i];
      if (random.once_in(2)) finding.effect = sheet_money(random);
      findings.push_back(finding);
      const std::string read = as_read(answers[i].text);
      if (finding.answer != nullptr && finding.task == "a/T" && !read.empty()) expected[id] = read;
    }
    REQUIRE(
        write_agency_workbook({.plan = plan, .findings = findings}, "a", folder.path / "a.xlsx"));
    Diagnostics diagnostics;
    const auto sheet = read_answer_sheet(folder.file("a.xlsx"), diagnostics);
    CAPTURE(seed);
    CHECK(said(diagnostics) == "");
    REQUIRE(sheet);
    CHECK(sheet->plan == as_read(plan.header.number));
    CHECK(sheet->agency == "a");
    CHECK(sheet->unplaced.empty());
    std::map<std::string, std::string> read;
    for (const Answer& answer : sheet->answers)
      read[answer.finding] = answer.text;
    CHECK(read == expected);
  }
}

}  // namespace dutoan::sheet_round_trip_property
