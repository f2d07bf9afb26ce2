#include "output/change_csv.hpp"

#include "output/csv_text.hpp"

namespace dutoan {

namespace {

using Row = std::vector<std::string>;

class ChangeCsv {
 public:
  ChangeCsv(const ChangeContents& contents, const ReportStyle& style)
      : contents_(contents), style_(style) {}

  std::string run() {
    append_csv_row(text_, headings());
    for (std::size_t i = 0; i < contents_.steps.size(); ++i)
      add_step(i);
    return std::move(text_);
  }

 private:
  Row headings() const {
    Row row = {"step", "level", "relation", "agency", "old", "new", "name"};
    for (const std::string column :
         {"before", "before_at_least", "after", "after_at_least", "difference"})
      row.push_back(column + "_" + style_.unit);
    for (const std::string_view cause : change_cause_words)
      row.push_back(std::string(cause) + "_" + style_.unit);
    row.push_back("moved_" + style_.unit);
    for (const char* column :
         {"complete", "illustrative", "changed", "before_approximate", "after_approximate"})
      row.emplace_back(column);
    return row;
  }

  [[nodiscard]] std::string plain(Money amount) const {
    return std::to_string(known_in({.known = amount}, unit_size(style_.unit)).dong());
  }

  void append_amount(Row& row, const Amount& amount) const {
    const std::string shown =
        amount.known ? std::to_string(known_in(amount, unit_size(style_.unit)).dong()) : "";
    row.push_back(amount.complete ? shown : "");
    row.push_back(!amount.complete && amount.lower_bound ? shown : "");
  }

  struct Figures {
    Amount before;
    Amount after;
    std::optional<Money> difference;
    const CauseAmounts* causes = nullptr;
    Money moved = {};
    std::string changed = {};
    bool open = false;  ///< a part of it belongs to what cannot be compared
  };

  void add_row(Row row, const Figures& figures) {
    append_amount(row, figures.before);
    append_amount(row, figures.after);
    row.push_back(figures.difference ? plain(*figures.difference) : "");
    for (std::size_t i = 0; i < change_causes; ++i)
      row.push_back(figures.causes == nullptr || !figures.difference ? ""
                                                                     : plain((*figures.causes)[i]));
    row.push_back(plain(figures.moved));
    const bool complete = figures.before.complete && figures.after.complete && !figures.open;
    row.push_back(complete ? "yes" : "no");
    const bool made_up = figures.before.marks.illustrative || figures.after.marks.illustrative;
    row.push_back(made_up ? "yes" : "no");
    row.push_back(figures.changed);
    for (const Amount* amount : {&figures.before, &figures.after})
      row.emplace_back(marks_word(amount->marks));
    append_csv_row(text_, row);
  }

  void add_step(std::size_t index) {
    const PlanChange& step = contents_.steps[index];
    const std::string number = std::to_string(index + 1);
    add_row({number, "plan", "", "", "", "", contents_.what_if},
            {.before = step.before,
             .after = step.after,
             .difference = told_difference(step.difference, step.causes, step.open > 0),
             .causes = &step.causes});
    for (const AgencyChange& agency : step.agencies) {
      add_row({number, "agency", "", agency.agency, "", "", ""},
              {.before = agency.before,
               .after = agency.after,
               .difference = told_difference(agency.difference(), agency.causes, agency.open),
               .causes = &agency.causes,
               .moved = agency.moved,
               .open = agency.open});
    }
    for (const SourceChange& source : step.sources) {
      add_row({number, "source", "", "", "", "", source.source},
              {.before = source.before,
               .after = source.after,
               .difference = told_difference(total_of(source.causes), source.causes, source.open),
               .causes = &source.causes,
               .open = source.open});
    }
    for (const TaskChange& task : step.tasks)
      add_task(task, index);
  }

  void add_task(const TaskChange& task, std::size_t step) {
    const PlanResult& before = contents_.revisions[step].result;
    const PlanResult& after = contents_.revisions[step + 1].result;
    const bool gone = task.pair.after.empty();
    const std::string& agency =
        gone ? before.tasks[task.pair.before[0]].agency : after.tasks[task.pair.after[0]].agency;
    const Row place = {std::to_string(step + 1),
                       "task",
                       std::string(task_relation_words[std::size_t(task.pair.relation)]),
                       agency,
                       joined(task_ids(task.pair.before, before), " "),
                       joined(task_ids(task.pair.after, after), " ")};
    Row row = place;
    row.push_back(name_of(task.pair, before, after));
    add_row(row, {.before = task.before,
                  .after = task.after,
                  .difference = task.comparable ? std::optional(task.difference) : std::nullopt,
                  .causes = task.comparable ? &task.causes : nullptr});
    for (const LineChange& line : task.lines) {
      row = place;
      row[1] = "line";
      row[2] = !line.before ? "added" : !line.after ? "removed" : "kept";
      row.push_back(line_name(line));
      const Amount old_amount = line.before ? line.before->amounts[2] : Amount{};
      const Amount new_amount = line.after ? line.after->amounts[2] : Amount{};
      Money difference = new_amount.known.value_or(Money());
      difference -= old_amount.known.value_or(Money());
      const bool both = line.before && line.after;
      const bool comparable = old_amount.complete && new_amount.complete;
      add_row(row, {.before = old_amount,
                    .after = new_amount,
                    .difference = comparable ? std::optional(difference) : std::nullopt,
                    .changed = both ? joined(line_differences(line, style_), "; ") : ""});
    }
  }

  const ChangeContents& contents_;
  const ReportStyle& style_;
  std::string text_;
};

}  // namespace

std::string change_csv(const ChangeContents& contents, const ReportStyle& style) {
  return ChangeCsv(contents, style).run();
}

}  // namespace dutoan
