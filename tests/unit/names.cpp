#include "formula/names.hpp"

#include <doctest/doctest.h>

namespace dutoan::names_test {

namespace {

/// An input "a", a row "GTB" with the columns before_tax and tax, the prices; faults as they come.
struct Names {
  Names() {
    scope.names["a"] = {{.origin = NameReference::Origin::input, .index = 4}, number_type()};
    scope.names["GTB"] = {{.origin = NameReference::Origin::row, .index = 2}, {}};
    scope.names["price_of"] = {{.origin = NameReference::Origin::prices}, {}};
    scope.columns = {"before_tax", "tax"};
    scope.row_type = [](std::uint32_t row) { return row == 2 ? number_type() : Type{}; };
  }

  /// "input 4 number", or the fault.
  std::string meaning(const std::string& name) {
    Node node;
    node.op = Operator::name;
    node.text = name;
    const Type type = resolve(node, {scope, fields, faults});
    return said(node, type);
  }

  std::string behind_point(const std::string& base, const Type& type, const std::string& name) {
    Node node;
    node.op = Operator::field;
    node.text = name;
    node.operands.emplace_back();
    node.operands[0].op = Operator::name;
    node.operands[0].text = base;
    (void)resolve(node.operands[0], {scope, fields, faults});
    const Type found = resolve_field(node, type, {scope, fields, faults});
    return said(node, found) + " column " + std::to_string(node.name.column);
  }

  std::string said(const Node& node, const Type& type) {
    if (!faults.empty()) return std::exchange(faults, {}).front().message.id;
    return std::to_string(int(node.name.origin)) + ":" + std::to_string(node.name.index) + " " +
           std::string(kind_word(type.kind));
  }

  static std::string origin(NameReference::Origin origin) { return std::to_string(int(origin)); }

  Scope scope;
  std::optional<Type> fields;
  std::vector<FormulaFault> faults;
};

}  // namespace

TEST_CASE("a name is an input, a row, or a field of the innermost fold") {
  Names f;
  CHECK(f.meaning("a") == Names::origin(NameReference::Origin::input) + ":4 number");
  CHECK(f.meaning("GTB") == Names::origin(NameReference::Origin::row) + ":2 number");
  f.fields = record_type({"x", "y"}, {text_type(), date_type()});
  CHECK(f.meaning("y") == Names::origin(NameReference::Origin::field) + ":1 date");
}

TEST_CASE("a name with two meanings or with none is a fault") {
  Names f;
  CHECK(f.meaning("b") == "formula-unknown-name");
  f.fields = record_type({"a"}, {number_type()});
  CHECK(f.meaning("a") == "formula-name-twice");
}

TEST_CASE("of elements of which nothing is known any name may be a field") {
  Names f;
  f.fields = Type{};
  CHECK(f.meaning("b").ends_with(" unknown"));
}

TEST_CASE("behind a point stands a column of a row, or a field of a record") {
  Names f;
  CHECK(f.behind_point("GTB", number_type(), "tax") ==
        Names::origin(NameReference::Origin::row) + ":2 number column 1");
  const Type record = record_type({"x", "y"}, {text_type(), date_type()});
  CHECK(f.behind_point("a", record, "y").find(":1 date") != std::string::npos);
  CHECK(f.behind_point("a", record, "z").starts_with("formula-unknown-field"));
  CHECK(f.behind_point("a", number_type(), "x").starts_with("formula-no-fields"));
}

TEST_CASE("the prices are known by their name") {
  Names f;
  Node node;
  node.op = Operator::name;
  node.text = "price_of";
  CHECK(is_prices(node, f.scope));
  node.text = "a";
  CHECK_FALSE(is_prices(node, f.scope));
}

}  // namespace dutoan::names_test
