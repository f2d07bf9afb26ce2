#include "estimate/derivation.hpp"

#include "estimate/figures.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace dutoan {

namespace {

/// Collects what a figure of one schedule rests on.
class Deriver {
 public:
  Deriver(std::string subject, const Schedule& schedule, const Environment& environment)
      : schedule_(schedule), environment_(environment) {
    result_.subject = std::move(subject);
    result_.method = &schedule.method();
    result_.date = environment.date.norms;
    const Document* document = environment.library.find_document(schedule.method().document);
    if (document != nullptr) result_.document_title = document->full_number();
  }

  /// The asked row first; every row before the rows it is computed from.
  Derivation run(std::size_t row, int column) {
    take_row(row, column);
    std::reverse(result_.rows.begin(), result_.rows.end());
    return std::move(result_);
  }

  /// What and by which method, of a figure that is no row.
  Derivation subject_only() { return std::move(result_); }

  /// Whether lines of that group, category and kind were summed.
  [[nodiscard]] bool has_summed(const std::array<std::string, 3>& line) const {
    return line_groups_.contains(line);
  }

 private:
  /// Depth first: a row is added when all it is computed from has been.
  void take_row(std::size_t index, int column) {
    if (!taken_.emplace(index, column).second) return;
    const Method& method = schedule_.method();
    DerivedRow derived{.row = &method.rows[index], .given = schedule_.given(index)};
    if (!method.columns.empty()) derived.column = method.columns[std::size_t(column)];
    derived.value = schedule_.value(index, column);
    if (derived.given == nullptr) derived.trace = schedule_.trace(index, column);
    if (derived.trace != nullptr && derived.trace->node != nullptr) visit(*derived.trace, column);
    result_.rows.push_back(std::move(derived));
  }

  void visit(const Trace& trace, int column) {
    const NameReference& name = trace.node->name;
    const bool is_name = trace.node->op == Operator::name || trace.node->op == Operator::field;
    if (is_name && name.origin == NameReference::Origin::row) {
      take_row(name.index, name.column < 0 ? column : name.column);
    }
    if (is_name && name.origin == NameReference::Origin::input) take_input(name.index);
    for (const Trace& operand : trace.operands)
      visit(operand, column);
    for (const Trace::Element& element : trace.elements) {
      note_line_group(element);
      for (const Trace& body : element.body)
        visit(body, column);
    }
  }

  void note_line_group(const Trace::Element& element) {
    const auto& fields = element.fields;
    const bool of_lines = fields.size() == 3 && fields[0].first == "group";
    if (!of_lines || !element.counted) return;
    std::array<std::string, 3> group;
    for (std::size_t i = 0; i < group.size(); ++i) {
      const Value& field = fields[i].second;  // the category may be missing
      if (!field.is_missing()) group[i] = field.text();
    }
    line_groups_.insert(std::move(group));
  }

  void take_input(std::size_t index) {
    const Method& method = schedule_.method();
    const InputSpec& spec = method.inputs[index];
    if (spec.kind == InputKind::lines || !inputs_.insert(index).second) return;
    const auto& given = schedule_.call().inputs;
    DerivedInput derived{.input = &spec, .value = schedule_.input_value(index)};
    const bool stated = index < given.size() && given[index].is_given();
    const InputValue& source = stated ? given[index] : spec.fallback;
    derived.by_default = !stated;
    derived.ref = source.ref;
    derived.note = source.note;
    if (stated) derived.place = place_text(source.place);
    if (const auto* reference = std::get_if<RowReference>(&source.given)) {
      derived.enclosing_row =
          reference->row + (reference->column.empty() ? "" : "." + reference->column);
    }
    for (const Schedule::Nested& nested : schedule_.nested()) {
      if (nested.input != index) continue;
      derived.nested.push_back(result_.nested.size());
      const Schedule& inner = *nested.schedule;
      Deriver deriver(spec.name, inner, environment_);
      result_.nested.push_back(deriver.run(inner.total_row(), inner.method().total_column()));
    }
    result_.inputs.push_back(std::move(derived));
  }

  const Schedule& schedule_;
  const Environment& environment_;
  Derivation result_;
  std::set<std::pair<std::size_t, int>> taken_;
  std::set<std::size_t> inputs_;
  std::set<std::array<std::string, 3>> line_groups_;  ///< group, category, kind
};

/// A line with the method that priced it, if one did.
void add_line(Derivation& derivation, std::size_t index, const Task& task,
              TaskComputation& computation) {
  const WorkItem& item = task.estimate->lines[index];
  const PricedLine& priced = computation.lines->line(index);
  DerivedLine line{.figure = line_figure(item, priced, *computation.environment),
                   .amounts = priced.amounts};
  if (priced.schedule != nullptr) {
    const Schedule& inner = *priced.schedule;
    line.nested = derivation.nested.size();
    Deriver deriver(item.name.empty() ? item.id : item.name, inner, *computation.environment);
    derivation.nested.push_back(deriver.run(inner.total_row(), inner.method().total_column()));
  }
  derivation.lines.push_back(std::move(line));
}

/// The line with that id, computed and derived.
std::optional<Derivation> derive_line(const Task& task, TaskComputation& computation,
                                      const std::string& id) {
  const std::vector<WorkItem>& lines = task.estimate->lines;
  const auto line =
      std::find_if(lines.begin(), lines.end(), [&](const WorkItem& item) { return item.id == id; });
  if (line == lines.end() || computation.lines == nullptr) return std::nullopt;
  Schedule& schedule = *computation.schedule;
  (void)schedule.row(schedule.total_row(), schedule.method().total_column());
  Derivation derivation =
      Deriver(task.full_id() + "/" + id, schedule, *computation.environment).subject_only();
  add_line(derivation, std::size_t(line - lines.begin()), task, computation);
  return derivation;
}

}  // namespace

std::optional<Derivation> derive(const Task& task, TaskComputation& computation,
                                 const std::string& row) {
  Schedule& schedule = *computation.schedule;
  const Method& method = schedule.method();
  const auto index = row.empty() ? std::optional(schedule.total_row()) : method.row_of(row);
  if (!index) return derive_line(task, computation, row);
  (void)schedule.row(*index, method.total_column());
  Deriver deriver(task.full_id() + (row.empty() ? "" : "/" + row), schedule,
                  *computation.environment);
  Derivation derivation = deriver.run(*index, method.total_column());
  for (std::size_t i = 0; computation.lines != nullptr && i < task.estimate->lines.size(); ++i) {
    const WorkItem& line = task.estimate->lines[i];
    const std::string category = category_of(line.category, line.kind, *computation.environment);
    if (deriver.has_summed({line.group, category, line.kind}))
      add_line(derivation, i, task, computation);
  }
  return derivation;
}

}  // namespace dutoan
