#include "random_estimates.hpp"

#include "random_formula.hpp"

#include <fstream>

namespace dutoan {

namespace {

/// What random formulas may name, as norms: a method of it may be one with columns.
constexpr std::string_view tables = R"yaml(format: 1
document: thu
in_force: {from: 2020-01-01}
tables:
  weight: {basis: "B", evidence: primary, rows: {simple: {value: 5, evidence: secondary}, average: 10, "7": {value: 2, evidence: memory}, torn: {missing: "rách"}}}
  two: {basis: "B", evidence: primary, rows: {simple: {low: 1, high: 2}, odd: {high: 4}}}
  steps: {basis: "B", evidence: primary, kind: ladder, rows: [{value: 48}, {from: 1, value: 32}, {above: 3, value: 20}]}
  rates: {basis: "B", evidence: primary, kind: brackets, rows: [{at: 0, value: 3%}, {at: 10, value: 1%}]}
  wage: {basis: "B", evidence: primary, value: 1_800_000}
  gone: {missing: "chưa đọc"}
  later: {missing: "chưa đọc"}
price_books:
  - {id: gia, title: "Giá", evidence: user, unit: đồng, rows: {simple: 100, odd: 33.5}}
methods:
)yaml";

constexpr std::string_view inputs = R"yaml(    basis: "B"
    evidence: primary
    inputs:
      a: {type: number}
      b: {type: number}
      zero: {type: number, default: 0}
      m: {type: number, optional: yes}
      s: {type: text}
      d: {type: date}
      q: {type: yes_no}
      rs: {type: records, optional: yes, fields: {complexity: {type: text}, count: {type: number, optional: yes}}}
      xs: {type: numbers, one_per: two, optional: yes}
      lines: {type: lines, groups: {GMS: "Máy", GTV: "Tư vấn"}, category: {a: "a", b: "b"}}
    total: total
    rows:
      - {id: R, formula: "1_000 + a", unit: đồng}
)yaml";

/// A method of three random rows and their sum.
std::string method(int number, Random& random) {
  RandomFormula writer(random);
  writer.small_powers = true;
  writer.slips = false;
  std::string text = "  - id: m" + std::to_string(number) + "\n";
  if (random.once_in(2)) text += "    columns: [before_tax, tax, after_tax]\n";
  text += inputs;
  std::string sum = "R";
  for (int row = 1; row <= 3; ++row) {
    const std::string id = "r" + std::to_string(row);
    text += "      - {id: " + id + ", formula: '" +
            writer.write(Kind::number, int(1 + random.below(3))) + "'";
    if (random.once_in(3)) text += ", unit: đồng";
    if (random.once_in(4)) {
      constexpr std::array steps = {"1", "0.01", "1_000"};
      constexpr std::array directions = {"half-away", "up", "down", "truncate"};
      text += std::string(", round: {step: ") + random.one_of(steps) +
              ", direction: " + random.one_of(directions) + "}";
    }
    text += "}\n";
    sum += " + " + id;
  }
  return text + "      - {id: total, formula: '" + sum + "', unit: đồng}\n";
}

std::string number(Random& random) {
  return exact_text(random.number());
}

/// A line's number has no fraction, and mostly no sign.
std::string decimal(Random& random, std::int64_t most) {
  const std::string whole = std::to_string(random.between(random.once_in(20) ? -most : 0, most));
  return random.once_in(2) ? whole : whole + "." + std::to_string(random.between(10, 99));
}

std::string line(int number_of_line, Random& random) {
  constexpr std::array groups = {"GMS", "GTV"};
  constexpr std::array kinds = {"hardware", "consulting", "internal-software", "other"};
  constexpr std::array taxes = {"", ", vat: 8%", ", vat: 10%, vat_included: yes",
                                ", vat: not_subject"};
  std::string text = "          - {id: L" + std::to_string(number_of_line) +
                     ", name: \"x\", group: " + random.one_of(groups) +
                     ", kind: " + random.one_of(kinds) +
                     ", category: " + random.one_of(std::array{"a", "b"}) + random.one_of(taxes);
  if (!random.once_in(8)) text += ", quantity: " + decimal(random, 1'000);
  if (!random.once_in(8)) text += ", unit_price: " + decimal(random, 90'000'000);
  return text + "}\n";
}

std::string task(int number_of_task, int methods, Random& random) {
  constexpr std::array words = {"simple", "average", "odd", "torn", "7"};
  std::string text = "  - id: T" + std::to_string(number_of_task) + "\n    agency: s\n";
  if (random.once_in(3)) {
    text +=
        "    funding: [{source: N1, share: 1/3}, {source: N2, share: 2/7}, {source: N1, rest: "
        "yes}]\n";
  }
  text += "    estimate:\n      method: thu/m" +
          std::to_string(random.below(std::size_t(methods))) +
          "\n      inputs:\n        a: " + number(random) + "\n        b: " + number(random) +
          "\n        s: \"" + random.one_of(words) + "\"\n        d: 2024-0" +
          std::to_string(1 + random.below(9)) +
          "-15\n        q: " + random.one_of(std::array{"yes", "no"}) + "\n";
  if (random.once_in(2)) text += "        m: " + number(random) + "\n";
  if (!random.once_in(4)) {
    text += "        rs: [{complexity: \"simple\", count: " + number(random) +
            "}, {complexity: \"" + random.one_of(words) + "\"}]\n";
  }
  if (!random.once_in(4)) text += "        xs: [" + number(random) + ", " + number(random) + "]\n";
  text += "      lines:\n";
  const int lines = int(1 + random.below(4));
  for (int i = 0; i < lines; ++i)
    text += line(i, random);
  return text;
}

void write(const std::filesystem::path& file, const std::string& text) {
  std::filesystem::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << text;
}

}  // namespace

void write_random_estimates(std::uint32_t seed, const std::filesystem::path& folder) {
  constexpr int methods = 40;
  constexpr int tasks = 500;
  Random random(seed);
  std::string norms(tables);
  for (int i = 0; i < methods; ++i)
    norms += method(i, random);
  std::string plan =
      "format: 1\nplan: {title: Thử, year: 2024, price_date: 2024-03-01, price_books: [gia]" +
      std::string(random.once_in(2) ? ", rounding: printed" : "") +
      "}\nagencies: [{id: s, name: Sở}]\n"
      "sources: [{id: N1, name: Một}, {id: N2, name: Hai}]\ntasks:\n";
  for (int i = 0; i < tasks; ++i)
    plan += task(i, methods, random);
  write(folder / "norms" / "thu.yaml", norms);
  write(folder / "plan.yaml", plan);
}

}  // namespace dutoan
