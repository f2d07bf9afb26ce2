// The YAML files the program writes for itself to read: what is read is what was written.
#include "any_text.hpp"
#include "base/text.hpp"
#include "input/answer_reader.hpp"
#include "input/decision_text.hpp"
#include "input/same_as_reader.hpp"
#include "input/same_as_text.hpp"
#include "input/tree_writer.hpp"
#include "input/yaml_text.hpp"
#include "plan_fixture.hpp"

#include <algorithm>
#include <limits>

namespace dutoan::yaml_round_trip_property {

namespace {

/// YAML texts are composed when they are read.
std::string as_read(const std::string& text) {
  return composed(text);
}

std::vector<std::string> as_read(std::vector<std::string> texts) {
  for (std::string& text : texts)
    text = composed(text);
  return texts;
}

std::vector<std::string> random_names(Random& random) {
  std::vector<std::string> names;
  for (std::size_t count = 1 + random.below(3); count > 0; --count)
    names.push_back(any_name(random));
  return names;
}

void write_scalar(TreeWriter& writer, Random& random) {
  constexpr std::array<std::string_view, 9> plain = {
      "yes", "1", "-0.5", "10%", "2024-02-29", "1/3", "hardware", "185.000", "9007199254740993"};
  if (random.once_in(3))
    writer.plain(std::string(random.one_of(plain)));
  else
    writer.text(any_text(random));
}

void write_value(TreeWriter& writer, Random& random, int depth);

/// A map or a list; an empty one is no other than an empty value in YAML.
void write_collection(TreeWriter& writer, Random& random, int depth) {
  const bool list = random.once_in(2);
  list ? writer.open_list() : writer.open_map();
  const std::size_t count = 1 + random.below(4);
  for (std::size_t i = 0; i < count; ++i) {
    if (!list) writer.key("key_" + std::to_string(i));
    write_value(writer, random, depth);
  }
  writer.close();
}

void write_value(TreeWriter& writer, Random& random, int depth) {
  if (depth == 0 || random.once_in(2)) {
    write_scalar(writer, random);
  } else {
    write_collection(writer, random, depth - 1);
  }
}

/// All there is to a tree, but where it stands.
std::string shown(Yaml node) {
  std::string text;
  for (const auto& [key, value] : node.entries())
    text += std::string(key.text()) + "=" + shown(value) + ";";
  for (const Yaml& element : node.elements())
    text += shown(element) + ",";
  if (node.is_map()) return "{" + text + "}";
  if (node.is_list()) return "[" + text + "]";
  return (node.is_quoted() ? "'" : "") + composed(node.text());
}

Decision random_decision(Random& random) {
  Decision decision{.task = "s/T" + std::to_string(random.below(3))};
  MoneyRow& row = decision.row;
  row.what = "appraised";
  if (random.once_in(2)) row.year = int(random.between(2022, 2030));
  row.amount.dong = random.once_in(5) ? Number(std::numeric_limits<std::int64_t>::max())
                                      : Number(random.between(0, 9'000'000'000));
  if (random.once_in(2)) row.date = Date::from_ymd(2024, int(random.between(1, 12)), 29);
  row.by = any_text(random);
  row.reason = any_text(random);
  return decision;
}

std::string shown(const MoneyRow& row) {
  return row.what + " " + exact_text(row.amount.dong) + " " +
         (row.year ? std::to_string(*row.year) : "-") + " " +
         (row.date ? iso_text(*row.date) : "-") + " " + composed(one_line(row.by)) + "|" +
         composed(one_line(row.reason));
}

const std::string plan_of_three =
    "format: 1\nplan: {title: Thử, year: 2024, price_date: 2024-03-01}\n"
    "agencies: [{id: s}]\n"
    "tasks: [{id: T0, agency: s}, {id: T1, agency: s}, {id: T2, agency: s}]\n";

/// By task and in their order, as a plan's folder has them.
std::vector<std::string> decided_in(PlanFixture& f) {
  Diagnostics faults;
  std::vector<PlanFiles> files;
  files.push_back(read_plan_files(f.folder.path.string(), "", 1, faults));
  const Plan plan = read_plan(files, *f.norms, {}, faults);
  CHECK(said(faults) == "");
  std::vector<std::string> decided;
  for (const Task& task : plan.tasks) {
    for (const MoneyRow& row : task.money)
      decided.push_back(task.full_id() + " " + shown(row));
  }
  return decided;
}

Answer random_answer(Random& random, std::size_t number) {
  Answer answer{.finding = std::to_string(number) + any_name(random),
                .agency = any_name(random),
                .about = any_text(random),
                .text = any_name(random),
                .by = any_text(random),
                .file = any_text(random),
                .cell = any_text(random)};
  if (random.once_in(2)) answer.received = Date::from_ymd(2024, 2, int(random.between(1, 29)));
  return answer;
}

}  // namespace

TEST_CASE("a tree written as YAML is read as the same tree, and written as the same text") {
  for (std::uint32_t seed = 1; seed <= 400; ++seed) {
    Random random(seed);
    TreeWriter writer(std::make_unique<SourceFile>("x", "x", ""));
    write_collection(writer, random, 4);
    const auto tree = writer.take();
    const std::string text = yaml_text(tree->root());
    CAPTURE(seed);
    CAPTURE(text);
    const YamlText read(text);
    CHECK(shown(read.root()) == shown(tree->root()));
    CHECK(read.said() == "");
    const YamlText again(yaml_text(read.root()));
    CHECK(yaml_text(again.root()) == yaml_text(read.root()));
  }
}

TEST_CASE("decisions put behind others are read as both, and no byte before them changes") {
  PlanFixture f;
  f.folder.write("plan.yaml", plan_of_three);
  constexpr std::array<std::string_view, 5> hands = {
      "", "format: 1\n", "format: 1\r\nmoney: # của tôi\r\n",
      "format: 1\nmoney:\n    - {task: s/T1, what: appraised, amount: 7}  # cũ",
      "# đầu\n\nformat: 1\nmoney:\n- task: s/T1\n  what: appraised\n  amount: \"4,2 triệu\"\n\n"};
  for (std::uint32_t seed = 1; seed <= 60; ++seed) {
    Random random(seed);
    std::string text(random.one_of(hands));
    f.folder.write("decisions.yaml", text.empty() ? "format: 1\n" : text);
    std::vector<std::string> expected = decided_in(f);
    for (int round = 0; round < 2; ++round) {
      std::vector<Decision> decisions;
      for (std::size_t count = 1 + random.below(3); count > 0; --count)
        decisions.push_back(random_decision(random));
      Diagnostics diagnostics;
      const auto after = with_decisions({"x", "decisions.yaml", "decisions.yaml"}, text, decisions,
                                        "đầu", diagnostics);
      CAPTURE(seed);
      REQUIRE(after);
      CHECK(after->starts_with(text));
      text = *after;
      for (const Decision& one : decisions)
        expected.push_back(one.task + " " + shown(one.row));
    }
    CAPTURE(text);
    f.folder.write("decisions.yaml", text);
    std::vector<std::string> decided = decided_in(f);
    std::stable_sort(expected.begin(), expected.end(),
                     [](const auto& a, const auto& b) { return a.substr(0, 4) < b.substr(0, 4); });
    CHECK(decided == expected);
  }
}

TEST_CASE("tasks that may be the same are read back, whatever stands above them as evidence") {
  for (std::uint32_t seed = 1; seed <= 200; ++seed) {
    Random random(seed);
    std::vector<SameAsProposal> proposals;
    for (std::size_t count = 1 + random.below(3); count > 0; --count) {
      proposals.push_back({.entry = {.before = random_names(random),
                                     .after = random_names(random),
                                     .confirmed = random.once_in(2),
                                     .reason = any_text(random),
                                     .place = {}},
                           .evidence = random_names(random)});
    }
    const std::string text = same_as_text("đầu", proposals);
    CAPTURE(seed);
    CAPTURE(text);
    YamlText file(text);
    const std::vector<SameAs> read = read_same_as(file.root(), file.diagnostics);
    CHECK(file.said() == "");
    REQUIRE(read.size() == proposals.size());
    for (std::size_t i = 0; i < read.size(); ++i) {
      CHECK(read[i].before == as_read(proposals[i].entry.before));
      CHECK(read[i].after == as_read(proposals[i].entry.after));
      CHECK(read[i].confirmed == proposals[i].entry.confirmed);
      CHECK(read[i].reason == as_read(proposals[i].entry.reason));
    }
  }
}

TEST_CASE("answers are read back, and written as the same text") {
  for (std::uint32_t seed = 1; seed <= 200; ++seed) {
    Random random(seed);
    std::vector<Answer> answers;
    for (std::size_t count = 1 + random.below(4); count > 0; --count)
      answers.push_back(random_answer(random, count));
    const std::string text = answers_text(answers);
    CAPTURE(seed);
    CAPTURE(text);
    YamlText file(text);
    const std::vector<Answer> read = read_answers(file.root(), file.diagnostics);
    CHECK(file.said() == "");
    REQUIRE(read.size() == answers.size());
    for (std::size_t i = 0; i < read.size(); ++i) {
      for (const auto member : {&Answer::finding, &Answer::agency, &Answer::about, &Answer::text,
                                &Answer::by, &Answer::file, &Answer::cell}) {
        CHECK(read[i].*member == as_read(answers[i].*member));
      }
      CHECK(read[i].received == answers[i].received);
    }
    CHECK(answers_text(read) == composed(text));
  }
}

}  // namespace dutoan::yaml_round_trip_property
