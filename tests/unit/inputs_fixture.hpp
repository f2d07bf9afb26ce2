// For the tests of what a plan gives for the inputs of a method.
//
//   Inputs f("n: {type: count, min: 1}");
//   f.read("n", "3")     "3"
//   f.read("n", "0")     "none; input-least f:1:4"
#pragma once

#include "input/call_reader.hpp"
#include "input/method_reader.hpp"
#include "input_fixture.hpp"

#include <deque>
#include <map>
#include <memory>
#include <string>
#include <vector>

inline std::string shown(const dutoan::InputValue& input) {
  if (!input.is_given()) return "none";
  if (const auto* row = std::get_if<dutoan::RowReference>(&input.given)) {
    return "row " + row->row + (row->column.empty() ? "" : "." + row->column);
  }
  if (const auto* call = std::get_if<std::shared_ptr<const dutoan::MethodCall>>(&input.given)) {
    return "method " + (*call)->document + "/" + (*call)->method;
  }
  if (const auto* elements = std::get_if<dutoan::InputValue::Elements>(&input.given)) {
    std::vector<std::string> texts;
    for (const dutoan::InputValue& element : *elements)
      texts.push_back(shown(element));
    return "[" + dutoan::joined(texts) + "]";
  }
  const dutoan::Value& value = std::get<dutoan::Value>(input.given);
  if (const auto* number = std::get_if<dutoan::Number>(&value.content)) return exact_text(*number);
  if (const auto* yes = std::get_if<bool>(&value.content)) return *yes ? "yes" : "no";
  if (const auto* date = std::get_if<dutoan::Date>(&value.content)) return iso_text(*date);
  return "\"" + value.text() + "\"";
}

/// A method "d/m" with the inputs of a YAML map and rows A and B, and tables to choose keys from.
class Inputs {
 public:
  explicit Inputs(const std::string& inputs)
      : text_(
            "id: m\nbasis: x\nevidence: user\ntotal: B\n"
            "rows: [{id: A, formula: 1}, {id: B, formula: A, unit: đồng}]\ninputs: {" +
            inputs + "}\n"),
        method(dutoan::read_method(text_.root(), {.document = "d", .in_force = {}, .layer = 1},
                                   text_.diagnostics)),
        context{.diagnostics = diagnostics,
                .find_method = [this](dutoan::Yaml name) { return find(name); },
                .find_table =
                    [this](const dutoan::Method&, const std::string& name) {
                      const auto found = tables.find(name);
                      return found == tables.end() ? nullptr : &found->second;
                    },
                .records_from =
                    [](dutoan::Yaml file, const dutoan::InputSpec&, const dutoan::Method&) {
                      dutoan::InputValue value;
                      value.given = dutoan::Value(std::string(file.text()), {});
                      return value;
                    },
                .keep =
                    [this](std::shared_ptr<const dutoan::SourceFile> file) {
                      kept.push_back(std::move(file));
                    }} {
    REQUIRE_MESSAGE(text_.said().empty(), text_.said());
    dutoan::Table weight{.document = "d", .name = "weight", .kind = dutoan::TableKind::keyed};
    weight.columns = {"name"};
    for (const auto& [key, name] : {std::pair("simple", "Đơn giản"), {"complex", "Phức tạp"}}) {
      weight.row_of_key.emplace(key, weight.rows.size());
      weight.rows.push_back({.key = key, .cells = {{.content = std::string(name)}}});
    }
    tables.emplace("weight", std::move(weight));
  }
  Inputs(const Inputs&) = delete;
  Inputs& operator=(const Inputs&) = delete;

  /// What the input makes of `a: written`, and what is said of it.
  std::string read(const std::string& input, const std::string& written) {
    const dutoan::Yaml node = yaml("a: " + written + "\n").at("a");
    const auto index = method.input_of(input);
    REQUIRE(index);
    return with_faults(shown(dutoan::read_input(node, method.inputs[*index], method, context)));
  }

  /// A YAML text that lives as long as the fixture.
  const YamlText& yaml(const std::string& written) { return texts_.emplace_back(written); }

  /// The text, followed by what was said since the last time.
  std::string with_faults(std::string shown) {
    const std::string faults = said(diagnostics);
    diagnostics = {};
    if (!faults.empty()) shown += "; " + faults;
    return shown;
  }

 private:
  const dutoan::Method* find(dutoan::Yaml name) {
    if (name.text() == "m" || name.text() == "d/m") return &method;
    diagnostics.error({"method-unknown", {std::string(name.text())}}, locate(name.place()));
    return nullptr;
  }

  YamlText text_;
  std::deque<YamlText> texts_;

 public:
  dutoan::Method method;
  dutoan::Diagnostics diagnostics;
  std::map<std::string, dutoan::Table> tables;
  std::vector<std::shared_ptr<const dutoan::SourceFile>> kept;
  dutoan::InputContext context;
};
