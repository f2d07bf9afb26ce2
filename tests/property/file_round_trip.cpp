// CSV, locks and checks the program reads again: what is read is what was written.
#include "any_text.hpp"
#include "base/number_text.hpp"
#include "base/sha256.hpp"
#include "base/text.hpp"
#include "command_fixture.hpp"
#include "input/csv_records.hpp"
#include "lock.hpp"
#include "output/baseline_reading.hpp"
#include "output/csv_text.hpp"
#include "output/finding_json.hpp"

#include <sstream>

namespace dutoan::file_round_trip_property {

TEST_CASE("a row of CSV is read as the cells it was made of, those like formulas guarded") {
  for (std::uint32_t seed = 1; seed <= 300; ++seed) {
    Random random(seed);
    std::vector<std::vector<std::string>> rows;
    std::string text;
    for (std::size_t count = 1 + random.below(4); count > 0; --count) {
      std::vector<std::string>& row = rows.emplace_back();
      for (std::size_t cells = 2 + random.below(5); cells > 0; --cells)
        row.push_back(random.once_in(3) ? exact_text(random.number()) : any_text(random));
      append_csv_row(text, row);
    }
    CAPTURE(seed);
    CAPTURE(text);
    CHECK(end_of_whole_records(text, ',') == text.size());
    std::size_t at = 0;
    for (const std::vector<std::string>& row : rows) {
      std::vector<CsvField> fields;
      at = split_record(text, at, ',', fields);
      REQUIRE(fields.size() == row.size());
      for (std::size_t i = 0; i < row.size(); ++i) {
        CHECK_FALSE((fields[i].unclosed || fields[i].tail));
        const std::string read = unquoted(fields[i]);
        CHECK(unguarded(read) == row[i]);
        const bool like_formula =
            !read.empty() && std::string_view("=+-@").find(read[0]) != read.npos;
        if (like_formula) CHECK(std::holds_alternative<NumberText>(parse_number(read)));
      }
    }
    CHECK(at == text.size());
  }
}

TEST_CASE("a run that locked its norms passes its own lock, and no other text of them does") {
  const CommandFixture f;
  for (std::uint32_t seed = 1; seed <= 40; ++seed) {
    Random random(seed);
    PlanResult result;
    result.norms_edition = random.once_in(2) ? "2024-01-01" : "";
    for (std::size_t count = 1 + random.below(4); count > 0; --count)
      result.documents.push_back(
          {composed(any_name(random)), any_text(random), sha256(any_text(random))});
    const Arguments arguments = CommandFixture::arguments(
        {"estimate", "p.yaml", "--lock", f.path(std::to_string(seed) + ".lock")});
    Diagnostics diagnostics;
    CAPTURE(seed);
    CHECK(check_lock(arguments, result, diagnostics));
    CHECK(check_lock(arguments, result, diagnostics));
    CHECK(said(diagnostics) == "");
    result.documents.front().sha256.back() ^= 1;
    CHECK_FALSE(check_lock(arguments, result, diagnostics));
  }
}

TEST_CASE("a check is read back as what it found: beside itself nothing is new or gone") {
  const Rule rule{.id = "X1", .document = "d"};
  const Waiver waiver{.rule = "X1"};
  for (std::uint32_t seed = 1; seed <= 100; ++seed) {
    Random random(seed);
    std::vector<Finding> findings;
    Baseline expected;
    for (std::size_t count = random.below(8); count > 0; --count) {
      Finding finding{.rule = &rule, .verdict = Verdict(random.below(3))};
      finding.task = any_name(random);
      finding.line_name = any_text(random);
      finding.message_vi = {{.text = any_text(random), .value = {}}};
      finding.message_en = {{.text = any_text(random), .value = {}}};
      if (random.once_in(2)) finding.fields = {"quantity"};
      if (random.once_in(2)) finding.effect = Money(random.between(-5'000'000'000, 5'000'000'000));
      if (random.once_in(4)) finding.waiver = &waiver;
      if (finding.verdict == Verdict::passed) {
        findings.push_back(finding);
        continue;
      }
      finding.fingerprint = std::to_string(count) + any_text(random);
      if (finding.verdict == Verdict::undecided) {
        expected.undecided.insert(finding.fingerprint);
      } else if (finding.waiver == nullptr) {
        expected.violated[finding.fingerprint] = finding.effect;
      }
      findings.push_back(finding);
    }
    PlanResult plan;
    plan.header.number = any_text(random);
    std::istringstream stream(finding_json({.plan = plan, .findings = findings}));
    Diagnostics diagnostics;
    const auto read = read_baseline(stream, "k.json", diagnostics);
    CAPTURE(seed);
    CHECK(said(diagnostics) == "");
    REQUIRE(read);
    CHECK(read->violated == expected.violated);
    CHECK(read->undecided == expected.undecided);
    const BaselineCounts counts = compare_with(*read, findings);
    CHECK(counts.known == expected.violated.size());
    CHECK(counts.fresh + counts.heavier + counts.gone == 0);
  }
}

}  // namespace dutoan::file_round_trip_property
