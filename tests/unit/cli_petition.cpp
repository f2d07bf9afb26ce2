// `petition` over the shipped norms: of a plan, of its result, of two results.
#include "command_fixture.hpp"

namespace dutoan::cli_petition_test {

namespace {

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

std::string plan_of(const std::string& agency, const std::string& tasks) {
  return "format: 1\nplan: {title: Thử, year: 2023, price_date: 2023-03-06}\nagencies: [{id: " +
         agency + ", name: Sở}]\ntasks:\n" + tasks;
}

std::string trial_task(const std::string& agency, const std::string& dates = "") {
  return "  - {id: T, agency: " + agency + ", procedure: trial, " + dates +
         "estimate: {method: line-sum, lines: [{name: Chạy thử, amount: 60_000_000, price: {ref: "
         "BG}, facts: {trial: yes}}]}}\n";
}

std::string table_task(const std::string& agency) {
  return "  - {id: B, agency: " + agency +
         ", estimate: {method: line-sum, lines: [{name: Máy chủ, unit: bộ, quantity: 1, "
         "unit_price: 100}], lines_from: b.csv, numbers: plain, unit: dong}}\n";
}

/// Fifty lines of a table, two of them without a price.
std::string table() {
  std::string text = "STT,Nội dung,ĐVT,Khối lượng,Đơn giá,Loại căn cứ,Căn cứ giá\n";
  for (int i = 1; i <= 50; ++i) {
    text += std::to_string(i) + ",máy chủ,bộ,2," + (i % 25 == 0 ? "" : std::to_string(i)) +
            ",quotation,BG-" + std::to_string(i) + "\n";
  }
  return text;
}

struct Folder : CommandFixture {
  Folder() {
    folder.write("b.csv", table());
    folder.write("a.yaml", plan_of("a", trial_task("a") + table_task("a")));
    folder.write("b.yaml", plan_of("b", table_task("b")));
    folder.write("both.yaml",
                 "format: 1\nplan: {title: Thử, year: 2023, price_date: 2023-03-06}\n"
                 "agencies: [{id: a, name: Sở}, {id: b, name: Sở}]\ntasks:\n" +
                     trial_task("a") + table_task("a") + table_task("b"));
  }

  [[nodiscard]] std::string asked(const std::vector<std::string>& files,
                                  const std::string& format) const {
    std::vector<std::string> words = {"petition"};
    for (const std::string& file : files)
      words.push_back(path(file));
    words.insert(words.end(), {"--format", format, "--lang", "en"});
    return run(words).out;
  }
};

}  // namespace

TEST_CASE("lines of tables are gathered like those of the plan") {
  const Folder f;
  const std::string csv = f.asked({"b.yaml"}, "csv");
  // 2 × (1 + … + 50) − 2 × (25 + 50) + 100; the first 20 papers by their names.
  CHECK(has(csv, "\nline,máy chủ,bộ,,norm-and-price,51,2,101,1,100,,2500,no,,no,"));
  CHECK(has(csv, ",quotation:48;unstated:1,") != has(csv, ",unstated:1;quotation:48,"));
}

TEST_CASE("a result says what its plan says, and two results what one plan of both says") {
  const Folder f;
  for (const char* name : {"a", "b"})
    (void)f.run({"estimate", f.path(std::string(name) + ".yaml"), "-o",
                 f.path(std::string(name) + ".json")});
  for (const char* format : {"text", "md", "csv", "json"}) {
    const std::string text = f.asked({"a.yaml"}, format);
    CHECK(!text.empty());
    CHECK(f.asked({"a.json"}, format) == text);
    CHECK(f.asked({"a.json", "b.json"}, format) == f.asked({"both.yaml"}, format));
  }
}

TEST_CASE("the rules of the day say what a trial may not cost") {
  const Folder f;
  const std::string before = f.asked({"a.yaml"}, "json");
  CHECK(has(before, "\"refused\": \"60000000\""));
  CHECK(has(before, "\"rule\": \"nd-73-2019/H02\""));
  f.folder.write("late.yaml", plan_of("a", trial_task("a", "dates: {estimate: 2026-08-01}, ")));
  const std::string after = f.asked({"late.yaml"}, "json");
  CHECK(has(after, "\"rule\": \"nd-224-2026/H02-2026\""));
  CHECK(has(after, "nd-224-2026/trial_support_max_amount"));
  CHECK(has(after, "15,000,000,000 đồng"));
  CHECK(!has(after, "nd-73-2019/trial"));
}

TEST_CASE("a result whose lines are no lines is refused, and so is one that is cut off") {
  const Folder f;
  (void)f.run({"estimate", f.path("b.yaml"), "-o", f.path("b.json")});
  std::string text = f.text("b.json");
  f.folder.write("cut.json", text.substr(0, text.size() / 2));
  const auto cut = f.run({"petition", f.path("cut.json")});
  CHECK(cut.code == 2);
  CHECK(cut.out.empty());
  const std::string price = "\"unit_price\":\"100\"";
  const std::size_t at = text.find(price);
  REQUIRE(at != std::string::npos);
  f.folder.write("odd.json", text.replace(at, price.size(), "\"unit_price\":\"nhiều\""));
  const auto odd = f.run({"petition", f.path("odd.json")});
  CHECK(odd.code == 2);
  CHECK(odd.out.empty());
}

TEST_CASE("a plan and a result do not go together, and what is not there is said") {
  const Folder f;
  (void)f.run({"estimate", f.path("b.yaml"), "-o", f.path("b.json")});
  CHECK(f.run({"petition", f.path("a.yaml"), f.path("b.json")}).code == 2);
  CHECK(f.run({"petition", f.path("gone.json")}).code == 2);
}

}  // namespace dutoan::cli_petition_test
