#include "command_fixture.hpp"
#include "output/json_value.hpp"

namespace dutoan::norms_diff_test {

namespace {

std::string book(const std::string& id, const std::string& days, const std::string& rows) {
  return "  - {id: " + id + ", title: T, evidence: user, in_force: {" + days + "}, rows: {" + rows +
         "}}\n";
}

/// Work M takes 2 of A and 1 of B: 2 × 100 + 50 = 250 đồng with the old book, 2 × 120 + 40 = 280
/// with the new one; work N takes 1 of C.
const std::string norms = "format: 1\ndocument: d\nprice_books:\n" +
                          book("cu", "until: 2024-01-01", "A: 100, B: 50, C: 7") +
                          book("moi", "from: 2025-01-01", "A: 120, B: 40, C: 7, D: 1") +
                          book("thieu", "from: 2025-01-01", "A: 120") + R"yaml(norm_items:
  - {code: M, name: Việc, unit: cái, method: norm-price-direct, basis: b, evidence: user, inputs: {materials: [{resource: A, quantity: 2}, {resource: B, quantity: 1}]}}
  - {code: N, name: Việc, unit: cái, method: norm-price-direct, basis: b, evidence: user, inputs: {materials: [{resource: C, quantity: 1}]}}
)yaml";

const std::string plan = R"yaml(format: 1
plan: {title: Thử, year: 2024, price_date: 2024-06-01, price_books: [cu]}
agencies: [{id: s, name: Sở}]
tasks:
  - {id: X, agency: s, name: Ít, estimate: {method: line-sum, lines: [{id: L, name: M, norm: M, unit: cái, quantity: 10}]}}
  - {id: Y, agency: s, name: Nhiều, estimate: {method: line-sum, lines: [{id: L, name: M, norm: M, unit: cái, quantity: 1000}]}}
  - {id: Z, agency: s, name: Không, estimate: {method: line-sum, lines: [{id: L, name: N, norm: N, unit: cái, quantity: 5}]}}
)yaml";

struct Diff : CommandFixture {
  Diff() {
    folder.write("n/d.yaml", norms);
    folder.write("plan.yaml", plan);
  }

  Written diff(std::vector<std::string> words) const {
    words.insert(words.begin(), {"norms", "diff"});
    words.insert(words.end(), {"--norms", path("n"), "--lang", "en"});
    return run(words);
  }
};

}  // namespace

TEST_CASE("a plan is computed with either book whatever days they are in force") {
  const Diff f;
  const auto compared = f.diff({"cu", "moi", "--plan", f.path("plan.yaml"), "--format", "json"});
  CHECK(compared.err.empty());
  CHECK(compared.code == 0);
  const Json json = Json::parse(compared.out);
  CHECK(json["same"] == 1);
  CHECK(json["dearer"] == 1);
  CHECK(json["cheaper"] == 1);
  CHECK(json["added"] == 1);
  const Json& effect = json["effect"];
  CHECK(effect["before"]["total"] == "252535");  // 1010 × 250 + 5 × 7
  CHECK(effect["after"]["total"] == "282835");   // 1010 × 280 + 5 × 7
  CHECK(effect["difference"] == "30300");
  CHECK(effect["unchanged"] == 1);
  REQUIRE(effect["tasks"].size() == 2);
  CHECK(effect["tasks"][0]["id"] == "s/Y");
  CHECK(effect["tasks"][0]["difference"] == "30000");
  CHECK(effect["tasks"][1]["id"] == "s/X");
}

TEST_CASE("the other way round everything is its opposite") {
  const Diff f;
  const Json json =
      Json::parse(f.diff({"moi", "cu", "--plan", f.path("plan.yaml"), "--format", "json"}).out);
  CHECK(json["effect"]["difference"] == "-30300");
  CHECK(json["removed"] == 1);
}

TEST_CASE("what a book lacks makes the plan incomplete") {
  const Diff f;
  const auto compared = f.diff({"cu", "thieu", "--plan", f.path("plan.yaml")});
  CHECK(compared.code == 5);
  CHECK(holds(compared.out, "not known"));
  CHECK(f.diff({"cu", "thieu", "--plan", f.path("plan.yaml"), "--allow-incomplete"}).code == 0);
}

TEST_CASE("a plan that names neither book is told so") {
  const Diff f;
  const auto compared = f.diff({"moi", "thieu", "--plan", f.path("plan.yaml")});
  CHECK(compared.code == 2);
  CHECK(holds(compared.err, "[price-diff-not-used]"));
  CHECK_FALSE(holds(compared.out, "effect"));
}

TEST_CASE("prices stand by their codes or by the size of the change") {
  const Diff f;
  const auto by_code = f.diff({"cu", "moi", "--format", "csv"}).out;
  CHECK(by_code ==
        "level,kind,code,name,old_unit,new_unit,before,before_at_least,after,after_at_least,"
        "difference,share,complete,illustrative\n"
        "price,changed,A,,,,100,,120,,20,0.2,yes,no\n"
        "price,changed,B,,,,50,,40,,-10,-0.2,yes,no\n"
        "price,added,D,,,,,,1,,,,yes,no\n");
  CHECK(f.diff({"moi", "cu", "--by-change"}).out.find("A ") <
        f.diff({"moi", "cu", "--by-change"}).out.find("B "));
}

}  // namespace dutoan::norms_diff_test
