#include "estimate/derivation.hpp"

#include "estimate/figures.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace dutoan {

namespace {

using StepKind = DerivationStep::Kind;

/// The lines of the estimate a schedule belongs to.
struct DerivedFrom {
  const Task& task;
  LineBook* lines = nullptr;  ///< null where its method takes none
};

/// Collects what a figure of one schedule rests on, depth first: what is computed first is taken
/// first.
class Deriver {
 public:
  /// `around` collects for the estimate this schedule is nested in, or is null.
  Deriver(std::string subject, const Schedule& schedule, Environment& environment, Deriver* around)
      : schedule_(schedule), environment_(environment), around_(around) {
    result_.subject = std::move(subject);
    result_.method = &schedule.method();
    result_.date = environment.date.norms;
    result_.rounding = environment.rounding;
    const Document* document = environment.library.find_document(schedule.method().document);
    if (document != nullptr) result_.document_title = document->full_number();
  }

  void set_lines(const DerivedFrom& lines) { lines_ = &lines; }

  /// The asked row first; every row before the rows it is computed from.
  Derivation run(std::size_t row, int column) {
    take_row(row, column);
    return finished();
  }

  /// The line first; the rows are those its own method takes from the estimate.
  Derivation run_line(std::size_t line) {
    result_.asks_line = true;
    asked_line_ = line;
    take_line(line);
    return finished();
  }

 private:
  void take_row(std::size_t index, int column) {
    if (!taken_.emplace(index, column).second) return;
    const Method& method = schedule_.method();
    DerivedRow derived{.row = &method.rows[index], .given = schedule_.given(index)};
    if (!method.columns.empty()) derived.column = method.columns[std::size_t(column)];
    derived.value = schedule_.value(index, column);
    if (derived.given == nullptr) derived.trace = schedule_.trace(index, column);
    if (derived.trace != nullptr && derived.trace->node != nullptr) visit(*derived.trace, column);
    result_.steps.push_back({StepKind::row, result_.rows.size()});
    result_.rows.push_back(std::move(derived));
  }

  void visit(const Trace& trace, int column) {
    const NameReference& name = trace.node->name;
    const bool is_name = trace.node->op == Operator::name || trace.node->op == Operator::field;
    if (is_name && name.origin == NameReference::Origin::row) {
      take_row(name.index, name.column < 0 ? column : name.column);
    }
    if (is_name && name.origin == NameReference::Origin::input) take_input(name.index);
    if (is_price(trace)) take_price_book(trace.table);
    for (const Trace& operand : trace.operands)
      visit(operand, column);
    for (const Trace::Element& element : trace.elements) {
      take_line_group(element);
      for (const Trace& body : element.body)
        visit(body, column);
    }
  }

  void take_price_book(const Table* prices) {
    for (const PriceBook* book : environment_.price_books) {
      if (&book->prices != prices) continue;
      auto& books = result_.price_books;
      if (std::find(books.begin(), books.end(), book) == books.end()) books.push_back(book);
    }
  }

  /// The lines of a group that was summed.
  void take_line_group(const Trace::Element& element) {
    const auto& fields = element.fields;
    const bool of_lines = fields.size() == 3 && fields[0].first == "group";
    if (!of_lines || !element.counted || lines_ == nullptr || lines_->lines == nullptr) return;
    std::array<std::string, 3> group;
    for (std::size_t i = 0; i < group.size(); ++i) {
      const Value& field = fields[i].second;  // the category may be missing
      if (!field.is_missing()) group[i] = field.text();
    }
    if (!line_groups_.insert(group).second) return;
    const std::vector<WorkItem>& lines = lines_->task.estimate->lines;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const std::string category = category_of(lines[i].category, lines[i].kind, environment_);
      if (group == std::array{lines[i].group, category, lines[i].kind}) take_line(i);
    }
    for (const TablePart& part : lines_->lines->table_parts()) {
      if (group != std::array{part.key.group, part.category, part.key.kind}) continue;
      result_.steps.push_back({StepKind::table, result_.tables.size()});
      result_.tables.push_back(&part);
    }
  }

  /// A line with the method that priced it, if one did.
  void take_line(std::size_t index) {
    if (!taken_lines_.insert(index).second) return;
    const WorkItem& item = lines_->task.estimate->lines[index];
    const PricedLine& priced = lines_->lines->line(index);
    DerivedLine line{.figure = line_figure(item, priced, environment_),
                     .lump_sum = item.amount,
                     .amounts = priced.amounts};
    if (priced.schedule != nullptr) {
      line.nested = nest(item.name.empty() ? item.id : item.name, *priced.schedule);
    }
    result_.steps.push_back({StepKind::line, result_.lines.size()});
    result_.lines.push_back(std::move(line));
    line_order_.push_back(index);
  }

  /// Derives what is nested in this schedule; its index. Meanwhile more may be nested here.
  std::size_t nest(const std::string& subject, const Schedule& inner) {
    Derivation nested = Deriver(subject, inner, environment_, this)
                            .run(inner.total_row(), inner.method().total_column());
    result_.steps.push_back({StepKind::nested, result_.nested.size()});
    result_.nested.push_back(std::move(nested));
    return result_.nested.size() - 1;
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
    take_enclosing(source, derived);
    for (const Schedule::Nested& nested : schedule_.nested()) {
      if (nested.input == index) derived.nested.push_back(nest(spec.name, *nested.schedule));
    }
    result_.inputs.push_back(std::move(derived));
  }

  /// The rows of the enclosing estimate an input, or a part of it, was taken from.
  void take_enclosing(const InputValue& source, DerivedInput& derived) {
    if (const auto* parts = std::get_if<InputValue::Elements>(&source.given)) {
      for (const InputValue& part : *parts)
        take_enclosing(part, derived);
    }
    const auto* reference = std::get_if<RowReference>(&source.given);
    if (reference == nullptr || around_ == nullptr) return;
    const auto cell = around_->schedule_.find(*reference);
    if (!cell || !around_->schedule_.is_computed(cell->row, cell->column)) return;
    around_->take_row(cell->row, cell->column);
    const Method& method = around_->schedule_.method();
    EnclosingRow row{.id = method.rows[cell->row].id};
    if (!method.columns.empty()) row.column = method.columns[std::size_t(cell->column)];
    const auto& known = derived.enclosing;
    if (std::find(known.begin(), known.end(), row) == known.end()) {
      derived.enclosing.push_back(std::move(row));
    }
  }

  /// Everything was taken in the order of computing. It is shown from the asked row down, lines in
  /// the order of the plan, a line that was asked for before the others.
  Derivation finished() {
    Derivation& all = result_;
    const std::size_t rows = all.rows.size();
    std::reverse(all.rows.begin(), all.rows.end());
    const std::vector<std::size_t> lines = sort_lines();
    const std::vector<std::size_t> nested = sort_nested();
    for (DerivationStep& step : all.steps) {
      if (step.kind == StepKind::row) step.index = rows - 1 - step.index;
      if (step.kind == StepKind::line) step.index = lines[step.index];
      if (step.kind == StepKind::nested) step.index = nested[step.index];
    }
    return std::move(result_);
  }

  /// Where each line is now.
  std::vector<std::size_t> sort_lines() {
    std::vector<std::size_t> order(line_order_.size());
    for (std::size_t i = 0; i < order.size(); ++i)
      order[i] = i;
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      const bool asked_a = line_order_[a] == asked_line_;
      const bool asked_b = line_order_[b] == asked_line_;
      return asked_a != asked_b ? asked_a : line_order_[a] < line_order_[b];
    });
    std::vector<DerivedLine> sorted;
    std::vector<std::size_t> now(order.size());
    for (const std::size_t was : order) {
      now[was] = sorted.size();
      sorted.push_back(std::move(result_.lines[was]));
    }
    result_.lines = std::move(sorted);
    return now;
  }

  /// Where each nested derivation is now: in the order of the inputs, then of the lines.
  std::vector<std::size_t> sort_nested() {
    std::vector<Derivation> sorted;
    std::vector<std::size_t> now(result_.nested.size());
    const auto move = [&](std::size_t& index) {
      now[index] = sorted.size();
      sorted.push_back(std::move(result_.nested[index]));
      index = now[index];
    };
    for (DerivedInput& input : result_.inputs)
      std::for_each(input.nested.begin(), input.nested.end(), move);
    for (DerivedLine& line : result_.lines) {
      if (line.nested) move(*line.nested);
    }
    result_.nested = std::move(sorted);
    return now;
  }

  const Schedule& schedule_;
  Environment& environment_;
  Deriver* around_;
  const DerivedFrom* lines_ = nullptr;
  Derivation result_;
  std::set<std::pair<std::size_t, int>> taken_;
  std::set<std::size_t> inputs_;
  std::set<std::size_t> taken_lines_;
  std::set<std::array<std::string, 3>> line_groups_;  ///< group, category, kind
  std::vector<std::size_t> line_order_;               ///< of the lines taken: index in the plan
  std::optional<std::size_t> asked_line_;
};

/// The index of the line with that id.
std::optional<std::size_t> line_of(const Task& task, const std::string& id) {
  const std::vector<WorkItem>& lines = task.estimate->lines;
  const auto line =
      std::find_if(lines.begin(), lines.end(), [&](const WorkItem& item) { return item.id == id; });
  if (line == lines.end()) return std::nullopt;
  return std::size_t(line - lines.begin());
}

}  // namespace

const Value& Derivation::figure() const {
  return asks_line ? lines[0].amounts[2] : rows[0].value;
}

std::optional<Derivation> derive(const Task& task, TaskComputation& computation,
                                 const std::string& row) {
  Schedule& schedule = *computation.schedule;
  const Schedule::CellIndex total{schedule.total_row(), schedule.method().total_column()};
  const auto cell = row.empty() ? std::optional(total) : schedule.find(reference_to(row));
  const auto line = cell || computation.lines == nullptr ? std::nullopt : line_of(task, row);
  if (!cell && !line) return std::nullopt;
  const Schedule::CellIndex computed = cell.value_or(total);
  (void)schedule.row(computed.row, computed.column);
  const DerivedFrom lines{.task = task, .lines = computation.lines.get()};
  Deriver deriver(task.full_id() + (row.empty() ? "" : "/" + row), schedule,
                  *computation.environment, nullptr);
  deriver.set_lines(lines);
  Derivation derivation = cell ? deriver.run(cell->row, cell->column) : deriver.run_line(*line);
  derivation.illustrative = task.illustrative || derivation.figure().marks.illustrative;
  return derivation;
}

}  // namespace dutoan
