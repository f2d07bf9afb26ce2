#include "command_fixture.hpp"

namespace dutoan::effect_test {

namespace {

/// A method of the id whose total is that formula of x and y.
std::string method(const std::string& id, const std::string& formula) {
  return "{id: " + id +
         ", title: {vi: M}, basis: B, evidence: primary, inputs: {x: {type: number}, "
         "y: {type: number}}, total: total, rows: [{id: total, label: {vi: T}, formula: '" +
         formula + "', unit: đồng}]}\n";
}

std::string task(const std::string& id, const std::string& estimate) {
  return "  - {id: " + id + ", agency: s, name: " + id + ", estimate: {" + estimate + "}}\n";
}

const std::string four_tasks = task("A", "method: more, inputs: {x: 1, y: 1}") +
                               task("B", "method: less, inputs: {x: 1, y: 10}") +
                               task("C", "method: more, inputs: {x: 1, y: 10}") +
                               task("D", "method: more, inputs: {x: 1, y: 5}");

struct Effect : CommandFixture {
  explicit Effect(const std::string& tasks = four_tasks) {
    folder.write("norms/own.yaml",
                 "format: 1\ndocument: own\nin_force: {from: 2020-01-01}\nmethods:\n  - " +
                     method("more", "x * y") + "  - " + method("less", "1_000 - x * y"));
    folder.write(
        "later/later.yaml",
        "format: 1\ndocument: later\nin_force: {from: 2024-01-01}\noverrides:\n  method: " +
            method("more", "x * y * 2"));
    folder.write("plan.yaml",
                 "format: 1\nplan: {title: Thử, year: 2024, price_date: 2024-03-01}\n"
                 "agencies: [{id: s, name: Sở}]\ntasks:\n" +
                     tasks);
    folder.write("dutoan.yaml", "format: 1\nnorms: [norms]\n");
  }

  [[nodiscard]] Written with(const std::vector<std::string>& flags) const {
    std::vector<std::string> words = {"estimate", path("plan.yaml"), "--lang",
                                      "en",       "--norms",         path("norms")};
    words.insert(words.end(), flags.begin(), flags.end());
    return run(words);
  }
};

/// The headings of tasks, in their order, and the terms above them.
std::string effects(const std::string& text) {
  std::string found;
  for (std::size_t at = 0; at < text.size();) {
    const std::string line = text.substr(at, text.find('\n', at) - at);
    at += line.size() + 1;
    if (line.starts_with("With: ") || line.starts_with("Total: ") || line.starts_with("s/"))
      found += line + "\n";
  }
  return found;
}

}  // namespace

TEST_CASE("the task with the largest effect comes first, whichever way it goes") {
  const Effect f;
  const auto written = f.with({"--set", "x=3"});
  CHECK(written.err == "");
  CHECK(written.code == 0);
  CHECK(effects(written.out) ==
        "With: x=3.\n"
        "Total: 1,006 → 1,018; change +12 đồng.\n"
        "s/B B: 990 → 970 (-20)\n"
        "s/C C: 10 → 30 (+20)\n"
        "s/D D: 5 → 15 (+10)\n"
        "s/A A: 1 → 3 (+2)\n");
}

TEST_CASE("folders the settings name hold for both sides, others only where they are asked for") {
  const Effect f;
  const auto asked = f.with({"--effect", "--norms", f.path("later")});
  CHECK(asked.code == 0);
  CHECK(effects(asked.out) ==
        "With: norms later.\n"
        "Total: 1,006 → 1,022; change +16 đồng.\n"
        "s/C C: 10 → 20 (+10)\n"
        "s/D D: 5 → 10 (+5)\n"
        "s/A A: 1 → 2 (+1)\n");
  CHECK(effects(f.with({"--set", "x=3", "--norms", f.path("later")}).out) ==
        "With: x=3.\n"
        "Total: 1,022 → 1,066; change +44 đồng.\n"
        "s/C C: 20 → 60 (+40)\n"
        "s/B B: 990 → 970 (-20)\n"
        "s/D D: 10 → 30 (+20)\n"
        "s/A A: 2 → 6 (+4)\n");
  const auto none = f.with({"--effect"});
  CHECK(none.code == 3);
  CHECK(none.err == "dutoan: nothing to change: add --set, --as-of or --norms\n");
}

TEST_CASE("faults of the terms end the run, those of the plan do not") {
  const Effect faulty(four_tasks + "  - {id: E, agency: s, nmae: x}\n");
  const auto written = faulty.with({"--set", "x=3", "--format", "csv"});
  CHECK(written.code == 2);
  CHECK(holds(written.out, "\n1,plan,"));
  const auto terms = Effect().with({"--set", "x=drei"});
  CHECK(terms.code == 2);
  CHECK(terms.out.empty());
}

TEST_CASE("an effect on an incomplete plan says so unless that is allowed") {
  const Effect f(four_tasks + task("E", "method: more, inputs: {x: 1}"));
  CHECK(f.with({"--set", "x=3"}).code == 5);
  const auto allowed = f.with({"--set", "x=3", "--allow-incomplete", "--format", "json"});
  CHECK(allowed.code == 0);
  CHECK(holds(allowed.out, "\"status\": [\n  \"incomplete\"\n ]"));
}

}  // namespace dutoan::effect_test
