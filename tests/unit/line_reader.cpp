#include "input/line_reader.hpp"

#include "inputs_fixture.hpp"

namespace dutoan::line_reader_test {

namespace {

const std::string norms_text =
    "format: 1\ndocument: d\nin_force: {from: 2020-01-01}\n"
    "method: {id: price, basis: x, evidence: user, total: A, rows: [{id: A, formula: 1}]}\n"
    "norm_items: [{code: \"01.01\", unit: bộ, method: price, evidence: user, basis: x}]\n";

/// Reads `a: {…}` as a line of an estimate with the groups G1 and G2 and the categories a and b.
struct Lines {
  Lines()
      : norms({{"a.yaml", norms_text}}),
        estimate("lines: {type: lines, groups: {G1: Nhóm, G2: Khác}, category: {a: x, b: y}}"),
        nested("n: {type: count}") {
    estimate.method.columns = {"before_tax", "tax", "after_tax"};
    nested.method.line_kind = "database";
    nested.method.title.vi = "Phần mềm";
  }

  WorkItem read(const std::string& written, const Method* of = nullptr) {
    const LineContext context{.norms = *norms.store,
                              .date = TaskDate::on(day("2023-03-06")),
                              .method = of == nullptr ? estimate.method : *of,
                              .inputs = nested.context,
                              .diagnostics = nested.diagnostics};
    return read_line(nested.yaml("a: {" + written + "}\n").at("a"), context);
  }

  std::string fault(const std::string& written) {
    nested.diagnostics = {};
    (void)read("group: G1, " + written);
    return said(nested.diagnostics);
  }

  TestNorms norms;
  Inputs estimate;
  Inputs nested;
};

}  // namespace

TEST_CASE("a line is read as it is written") {
  Lines f;
  const WorkItem line = f.read(
      "no: 1, id: \"07\", name: Máy chủ, group: G1, kind: hardware, category: a, unit: bộ,\n"
      "quantity: {value: 2, ref: x}, unit_price: 185_000_000, vat: 8%, vat_included: yes,\n"
      "stated: 370 triệu, note: ghi, facts: {origin: Việt Nam}");
  CHECK(said(f.nested.diagnostics).empty());
  CHECK(line.no == "1");
  CHECK(line.id == "07");
  CHECK(line.kind == "hardware");
  CHECK(line.category == "a");
  CHECK(line.quantity == Number(2));
  CHECK(line.unit_price == Number(185'000'000));
  CHECK(line.vat == Number(8, 100));
  CHECK(line.vat_included);
  CHECK_FALSE(line.vat_not_subject);
  CHECK(line.stated->precision == Number(1'000'000));
  CHECK(line.facts.at(0).key == "origin");
  CHECK(location_text(locate(line.place)) == "f:1:4");
}

TEST_CASE("a tax rate is a rate or none at all") {
  Lines f;
  const WorkItem not_subject = f.read("group: G1, vat: not_subject");
  CHECK(not_subject.vat_not_subject);
  CHECK_FALSE(not_subject.vat);
  CHECK(f.read("group: G1, vat: 0").vat == Number(0));
  CHECK_FALSE(f.read("group: G1").vat);
  CHECK(said(f.nested.diagnostics).empty());
  CHECK(f.fault("vat: 10") == "rate-percent f:1:21");
  CHECK(f.fault("vat: KCT") == "number-malformed f:1:21");
  CHECK(f.fault("vat: 110%") == "rate-range f:1:21");
  f.estimate.method.columns.clear();
  CHECK(f.fault("vat: 10%") == "vat-unused f:1:21");
}

TEST_CASE("a lump sum may be about or at least") {
  Lines f;
  CHECK(f.read("group: G1, amount: 5, approximate: about").marks.about);
  const WorkItem more = f.read("group: G1, amount: 5, approximate: at-least");
  CHECK(more.marks.at_least);
  CHECK_FALSE(more.marks.about);
  CHECK(said(f.nested.diagnostics).empty());
  CHECK(f.fault("amount: 5, approximate: roughly") == "choice-unknown f:1:40");
}

TEST_CASE("a line has one price and two are said") {
  Lines f;
  const std::string two = "line-two-prices f:1:4";
  CHECK(f.fault("quantity: 2").empty());
  CHECK(f.fault("unit: bộ, norm: \"01.01\"").empty());
  CHECK(f.fault("unit_price: 1, amount: 2") == two);
  CHECK(f.fault("unit_price: 1, unit: bộ, norm: \"01.01\"") == two);
  CHECK(f.fault("amount: 1, unit: bộ, norm: \"01.01\"") == two);
  CHECK(f.fault("unit_price: 1, method: m") == two);
  CHECK(f.fault("amount: 1, method: m") == two);
}

TEST_CASE("a norm is found at the day of the norms with its unit") {
  Lines f;
  const WorkItem line = f.read("group: G1, unit: bộ, quantity: 2, norm: \"01.01\"");
  REQUIRE(line.norm_use != nullptr);
  CHECK(line.norm_use->item == "d/01.01");
  CHECK(line.norm_use->call.method == "price");
  CHECK(f.fault("unit: cái, norm: \"01.01\"").starts_with("norm-unit f:1:33"));
  CHECK(f.fault("norm: 01.01") == "code-unquoted f:1:22");
}

TEST_CASE("a method of its own gives a line its kind and name unless it has them") {
  Lines f;
  const WorkItem plain = f.read("group: G1, method: m, inputs: {n: 3}, given: {A: 7}, row: A");
  CHECK(said(f.nested.diagnostics).empty());
  REQUIRE(plain.method);
  CHECK(shown(plain.method->inputs.at(0)) == "3");
  CHECK(plain.method->given.at(0).row == "A");
  CHECK(plain.method->row == "A");
  CHECK(plain.kind == "database");
  CHECK(plain.name == "Phần mềm");
  const WorkItem named = f.read("group: G1, method: m, kind: other, name: Khác");
  CHECK(named.kind == "other");
  CHECK(named.name == "Khác");
  CHECK(f.fault("inputs: {n: 3}") == "inputs-without-method f:1:24");
  CHECK(f.fault("method: x") == "method-unknown f:1:24");
}

TEST_CASE("quotes need a rule that makes a price of them") {
  Lines f;
  const WorkItem line = f.read(
      "group: G1, price: {kind: quotation, ref: BG, date: 6/3/2023, rule: mean,\n"
      "quotes: [{supplier: A, unit_price: 5, date: 1/3/2023}, {unit_price: 7}]}");
  CHECK(said(f.nested.diagnostics).empty());
  CHECK(line.price.kind == "quotation");
  CHECK(line.price.date == day("2023-03-06"));
  CHECK(line.price.rule == "mean");
  REQUIRE(line.price.quotes.size() == 2);
  CHECK(line.price.quotes[0].supplier == "A");
  CHECK(line.price.quotes[1].unit_price == Number(7));
  CHECK(f.fault("price: {quotes: [{unit_price: 5}]}") == "quotes-without-rule f:1:32");
  CHECK(f.fault("price: {rule: mean, quotes: [{ref: x}]}") == "key-missing f:1:45");
  CHECK(f.fault("price: {kind: nonsense}") == "choice-unknown f:1:30");
}

TEST_CASE("groups and categories are those of the method") {
  Lines f;
  const auto fault = [&](const std::string& written) {
    f.nested.diagnostics = {};
    (void)f.read(written);
    return said(f.nested.diagnostics) + " / " + hints(f.nested.diagnostics);
  };
  CHECK(fault("group: G2, category: b") == " / ");
  CHECK(fault("name: x") == "group-missing f:1:4 / hint-allowed G1, G2");
  CHECK(fault("group: G3").starts_with("group-unknown f:1:12 / hint-nearest G1, G2"));
  CHECK(fault("group: G1, category: c") == "category-unknown f:1:26 / hint-allowed a, b");
  // A method without groups takes any; one without lines takes none.
  const Inputs any("lines: {type: lines}");
  f.nested.diagnostics = {};
  (void)f.read("group: whatever, category: z", &any.method);
  CHECK(said(f.nested.diagnostics).empty());
  (void)f.read("group: G1", &f.nested.method);
  CHECK(said(f.nested.diagnostics) == "method-without-lines f:1:4");
  CHECK(lines_input(any.method)->name == "lines");
  CHECK(lines_input(f.nested.method) == nullptr);
}

TEST_CASE("facts are kept as they are written") {
  YamlText text("a: 007\nb: [x]\nc:\nd: \"\"\n");
  const std::vector<Fact> facts = read_facts(text.root(), text.diagnostics);
  REQUIRE(facts.size() == 2);
  CHECK(facts[0].text == "007");
  CHECK(facts[1].key == "d");
  CHECK(text.said() == "value-type f:2:4");
  CHECK(read_facts({}, text.diagnostics).empty());
}

}  // namespace dutoan::line_reader_test
