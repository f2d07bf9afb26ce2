#include "input/rule_reader.hpp"

#include "base/format.hpp"
#include "base/text.hpp"
#include "formula/parse.hpp"
#include "input/map_reader.hpp"

#include <algorithm>

namespace dutoan {

namespace {

constexpr Needed needed = Needed::required;

/// Facts are stated of plans, tasks and lines.
constexpr std::size_t fact_subjects = 3;

constexpr std::array fact_spec_fields = {
    FieldFormat{.key = "for",
                .type = FieldType::choice,
                .choices = std::span(rule_subject_words).first(fact_subjects)},
    FieldFormat{
        .key = "type", .type = FieldType::choice, .needed = needed, .choices = fact_kind_words},
    FieldFormat{.key = "of", .list = true},
    FieldFormat{.key = "default", .type = FieldType::any},
    FieldFormat{.key = "ask", .type = FieldType::local, .needed = needed},
};
constexpr ObjectFormat fact_spec_format = {"fact", fact_spec_fields};

constexpr std::array rule_examples_fields = {
    FieldFormat{.key = "fires", .needed = needed},
    FieldFormat{.key = "passes", .needed = needed},
};
constexpr ObjectFormat rule_examples_format = {"rule-examples", rule_examples_fields};

constexpr std::array rule_validity_fields = {
    FieldFormat{.key = "from", .type = FieldType::date},
    FieldFormat{.key = "until", .type = FieldType::date},
};
constexpr ObjectFormat rule_validity_format = {"validity", rule_validity_fields};

constexpr std::array rule_fields = {
    FieldFormat{.key = "id", .type = FieldType::code, .needed = needed},
    FieldFormat{
        .key = "for", .type = FieldType::choice, .needed = needed, .choices = rule_subject_words},
    FieldFormat{
        .key = "severity", .type = FieldType::choice, .needed = needed, .choices = severity_words},
    FieldFormat{.key = "date", .type = FieldType::choice, .choices = rule_date_words},
    FieldFormat{.key = "acts", .type = FieldType::choice, .choices = rule_actor_words},
    FieldFormat{.key = "method", .list = true},
    FieldFormat{.key = "in_force", .type = FieldType::object, .object = &rule_validity_format},
    FieldFormat{.key = "title", .type = FieldType::local, .needed = needed},
    FieldFormat{.key = "when", .type = FieldType::code},
    FieldFormat{.key = "violated", .type = FieldType::code, .needed = needed},
    FieldFormat{.key = "effect", .type = FieldType::code},
    FieldFormat{.key = "due", .type = FieldType::code},
    FieldFormat{.key = "field", .type = FieldType::code},
    FieldFormat{.key = "message", .type = FieldType::map, .needed = needed},
    FieldFormat{.key = "fix", .type = FieldType::local, .needed = needed},
    FieldFormat{.key = "basis", .needed = needed},
    FieldFormat{.key = "evidence", .needed = needed},
    FieldFormat{.key = "examples",
                .type = FieldType::object,
                .needed = needed,
                .object = &rule_examples_format},
};
constexpr ObjectFormat rule_format = {"rule", rule_fields};

constexpr std::array rules_file_fields = {
    FieldFormat{.key = "format", .type = FieldType::count, .needed = needed},
    FieldFormat{.key = "document", .type = FieldType::code, .needed = needed},
    FieldFormat{.key = "in_force", .type = FieldType::object, .object = &rule_validity_format},
    FieldFormat{.key = "facts", .type = FieldType::map},
    FieldFormat{.key = "rules", .type = FieldType::object, .list = true, .object = &rule_format},
};
constexpr ObjectFormat rules_file_format = {"rules-file", rules_file_fields};

template <class Word, class Words>
Word word_of(const Words& words, const std::string& text) {
  const auto found = std::find(words.begin(), words.end(), text);
  return found == words.end() ? Word() : Word(found - words.begin());
}

class RulesReader {
 public:
  RulesReader(const MapReader& file, RuleBook& book, Diagnostics& diagnostics)
      : file_(file), book_(book), diagnostics_(diagnostics) {}

  void run() {
    for (const auto& [name, value] : file_.at("facts").entries())
      read_fact(name, value);
    for (const Yaml& node : file_.elements("rules"))
      read_rule(node);
  }

 private:
  void read_fact(Yaml name, Yaml node) {
    const MapReader map(node, fact_spec_format, diagnostics_);
    FactSpec fact{.name = std::string(name.text()),
                  .of = map.has("for") ? word_of<RuleSubject>(rule_subject_words, map.text("for"))
                                       : RuleSubject::task,
                  .kind = word_of<FactKind>(fact_kind_words, map.text("type")),
                  .choices = map.texts("of"),
                  .fallback = std::string(map.at("default").text()),
                  .ask = map.local("ask"),
                  .place = name.place()};
    const auto same = [&](const FactSpec& other) {
      return other.name == fact.name && other.of == fact.of;
    };
    const auto twice = std::find_if(book_.facts.begin(), book_.facts.end(), same);
    if (twice == book_.facts.end()) {
      book_.facts.push_back(std::move(fact));
      return;
    }
    diagnostics_.error({"fact-twice", {fact.name}}, locate(fact.place))
        .notes.push_back({{"note-first-here", {}}, locate(twice->place)});
  }

  void read_rule(Yaml node) {
    const std::size_t before = diagnostics_.size();
    const MapReader map(node, rule_format, diagnostics_);
    Rule rule{
        .id = map.text("id"),
        .document = file_.text("document"),
        .of = word_of<RuleSubject>(rule_subject_words, map.text("for")),
        .severity = word_of<RuleSeverity>(severity_words, map.text("severity")),
        .date = word_of<RuleDate>(rule_date_words, map.text("date")),
        .acts = word_of<RuleActor>(rule_actor_words, map.text("acts")),
        .methods = map.texts("method"),
        .in_force = intersection(validity(file_.at("in_force")), validity(map.at("in_force"))),
        .title = map.local("title"),
        .fix = map.local("fix"),
        .basis = map.text("basis"),
        .evidence = evidence_from_word(map.text("evidence")).value_or(Evidence::memory),
        .place = map.at("id") ? map.at("id").place() : node.place()};
    rule.when = formula(map.at("when"));
    rule.violated = formula(map.at("violated"));
    rule.effect = formula(map.at("effect"));
    rule.due = formula(map.at("due"));
    rule.field = formula(map.at("field"));
    rule.message_vi = text_with_formulas(map.at("message").at("vi"));
    rule.message_en = text_with_formulas(map.at("message").at("en"));
    if (map.has("examples")) {
      const MapReader examples(map.at("examples"), rule_examples_format, diagnostics_);
      rule.examples = {examples.text("fires"), examples.text("passes")};
    }
    rule.usable = diagnostics_.size() == before;
    put(std::move(rule));
  }

  /// The rules of one folder have different names; those of a later one replace.
  void put(Rule rule) {
    const auto same = std::find_if(book_.rules.begin(), book_.rules.end(),
                                   [&](const Rule& other) { return other.id == rule.id; });
    if (same == book_.rules.end()) {
      book_.rules.push_back(std::move(rule));
    } else {
      *same = std::move(rule);
    }
  }

  Validity validity(Yaml node) {
    if (node.is_empty()) return {};
    const MapReader map(node, rule_validity_format, diagnostics_);
    return {map.date("from"), map.date("until")};
  }

  RuleFormula formula(Yaml node) {
    if (node.is_empty()) return {};
    return parsed(std::string(node.text()), node, 0);
  }

  /// `offset`: where the formula begins in the scalar.
  RuleFormula parsed(const std::string& text, Yaml node, std::size_t offset) {
    RuleFormula formula{.place = node.place(),
                        .place_of = [node, offset](std::size_t at, std::size_t length) {
                          return node.place_of(offset + at, length);
                        }};
    auto result = parse_formula(text);
    if (auto* fault = std::get_if<FormulaFault>(&result)) {
      diagnostics_.error(std::move(fault->message),
                         locate(formula.place_of(fault->offset, fault->length)));
    } else {
      formula.expression = std::get<Expression>(std::move(result));
    }
    return formula;
  }

  RuleText text_with_formulas(Yaml node) {
    RuleText text;
    const std::string_view whole = node.text();
    for (std::size_t at = 0; at < whole.size();) {
      const std::size_t open = whole.find('{', at);
      const std::size_t close = open == std::string_view::npos ? open : whole.find('}', open);
      if (close == std::string_view::npos) {
        text.parts.push_back({.text = std::string(whole.substr(at))});
        break;
      }
      if (open > at) text.parts.push_back({.text = std::string(whole.substr(at, open - at))});
      std::string inside(whole.substr(open + 1, close - open - 1));
      constexpr std::string_view percent = " %";
      const bool is_share = inside.ends_with(percent);
      if (is_share) inside.resize(inside.size() - percent.size());
      text.parts.push_back({.formula = parsed(inside, node, open + 1), .percent = is_share});
      at = close + 1;
    }
    return text;
  }

  const MapReader& file_;
  RuleBook& book_;
  Diagnostics& diagnostics_;
};

}  // namespace

void read_rules(const FileName& file, RuleBook& book, Diagnostics& diagnostics) {
  auto text = read_text(file, diagnostics);
  if (text == nullptr) return;
  std::shared_ptr<const YamlTree> tree = YamlTree::parse(std::move(text), diagnostics);
  if (tree == nullptr) return;
  book.files.push_back(tree);
  const MapReader map(tree->root(), rules_file_format, diagnostics);
  if (!is_known_format(tree->root().at("format"), diagnostics)) return;
  RulesReader(map, book, diagnostics).run();
}

}  // namespace dutoan
