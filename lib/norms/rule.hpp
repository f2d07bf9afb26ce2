// A rule of appraisal (quy tắc thẩm định): what must not be true of a plan, a task or a line.
//
// Rules are data like norms: dated, with their basis and evidence, stated in the language of
// formulas. Facts are what only the drafter knows; the rules declare them.
#pragma once

#include "base/date.hpp"
#include "base/diagnostic.hpp"
#include "base/evidence.hpp"
#include "base/message.hpp"
#include "formula/check.hpp"
#include "norms/method.hpp"

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

/// What a rule is asked of; the words of `for:`, in this order.
enum class RuleSubject : std::uint8_t { plan, task, line, norm, given };
inline constexpr std::array<std::string_view, 5> rule_subject_words = {"plan", "task", "line",
                                                                       "norm", "given"};

enum class RuleSeverity : std::uint8_t { error, warning, info };
inline constexpr std::array<std::string_view, 3> severity_words = {"error", "warning", "info"};

/// Who has to act on a finding; the words of `acts:`, in this order.
enum class RuleActor : std::uint8_t { drafter, appraiser, department, approver };
inline constexpr std::array<std::string_view, 4> rule_actor_words = {"drafter", "appraiser",
                                                                     "department", "approver"};

/// The day a rule and its tables are looked up at; the words of `date:`, in this order.
enum class RuleDate : std::uint8_t { estimate, received, plan_year };
inline constexpr std::array<std::string_view, 3> rule_date_words = {"estimate", "received",
                                                                    "plan-year"};

enum class FactKind : std::uint8_t { yes_no, number, count, rate, text, date, choice };
inline constexpr std::array<std::string_view, 7> fact_kind_words = {
    "yes_no", "number", "count", "rate", "text", "date", "choice"};

/// Something only the drafter knows.
struct FactSpec {
  std::string name;
  RuleSubject of = RuleSubject::task;
  FactKind kind = FactKind::yes_no;
  std::vector<std::string> choices;
  std::string fallback;  ///< `default:`, as a plan would write it; empty: unknown until stated
  LocalText ask;         ///< the question
  Place place;
};

struct RuleFormula {
  Expression expression;  ///< its text is empty where the rule has none
  Place place;
  std::function<Place(std::size_t offset, std::size_t length)> place_of;

  [[nodiscard]] bool is_stated() const { return !expression.text.empty(); }
};

/// A text with formulas in braces: "Tổng {task.total} vượt {limit}"; `{rate %}` prints a share.
struct RuleText {
  struct Part {
    std::string text;
    RuleFormula formula;  ///< stated: its value stands here instead of the text
    bool percent = false;
  };
  std::vector<Part> parts;
};

/// What happens where the rule is tried: the tests have a case for each.
struct RuleExamples {
  std::string fires;
  std::string passes;
};

struct Rule {
  std::string id;
  std::string document;
  RuleSubject of = RuleSubject::task;
  RuleSeverity severity = RuleSeverity::error;
  RuleDate date = RuleDate::estimate;
  RuleActor acts = RuleActor::drafter;
  std::vector<std::string> methods;  ///< of the task; empty: of any, and of tasks without estimate
  Validity in_force;
  LocalText title;
  RuleFormula when;      ///< no: the rule says nothing of this subject
  RuleFormula violated;  ///< yes: a finding
  RuleFormula effect;    ///< đồng by which the estimate is too high
  RuleFormula due;       ///< the day by which what the rule asks has to be done
  /// The names of the fields a finding points at, where it is not the one `violated` reads first.
  RuleFormula field;
  RuleText message_vi;
  RuleText message_en;
  LocalText fix;
  std::string basis;
  Evidence evidence = Evidence::memory;
  RuleExamples examples;
  Place place;
  std::vector<std::string> table_names;  ///< what NameReference::index counts
  /// Of a rule that names a method: the fields of `row`, and of each of them.
  std::vector<std::string> row_names;
  std::vector<std::string> row_columns;
  /// The fields of its subject that `violated`, then `when`, read, in their order.
  std::vector<std::string> fields;
  bool usable = true;  ///< its formulas were found sound

  [[nodiscard]] std::string full_name() const { return document + "/" + id; }
  /// Every formula it has, those of its messages among them.
  [[nodiscard]] std::vector<RuleFormula*> formulas();
  [[nodiscard]] std::vector<const RuleFormula*> formulas() const;
};

/// Rules and the facts they ask for, of every folder of norms.
struct RuleBook {
  std::vector<FactSpec> facts;
  std::vector<Rule> rules;
  /// The files all places point into.
  std::vector<std::shared_ptr<const void>> files;
};

/// A name that stands for what is being looked at: plan, task, line, as_of; in a fixed order.
struct RuleRoot {
  std::string name;
  Type type;
};

/// Names of tables the rule's formulas may mean: all names that are neither roots nor fields.
[[nodiscard]] std::vector<std::string> names_in(const Rule& rule);

/// Every name its formulas read, those of fields among them.
[[nodiscard]] std::set<std::string> names_read(const Rule& rule);

/// Resolves and types all formulas; what is wrong goes to `diagnostics` and makes the rule
/// unusable. A root is an input of that index.
void compile(Rule& rule, const std::vector<RuleRoot>& roots, const TableTypes& tables,
             Diagnostics& diagnostics);

}  // namespace dutoan
