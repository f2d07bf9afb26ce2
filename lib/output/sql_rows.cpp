#include "output/sql_rows.hpp"

#include "estimate/summary.hpp"
#include "output/catalogue.hpp"
#include "output/sql_task_rows.hpp"

#include <type_traits>

namespace dutoan {

namespace {

using PlanTable = SqlTableName;

void add_message_cells(std::string& cells, const std::optional<Message>& message) {
  for (const Language language : {Language::vietnamese, Language::english})
    add_text_cell(cells, message ? render(*message, language) : "");
}

/// The tables that belong to no task, and what is missing.
class SqlPlanRows {
 public:
  SqlPlanRows(const PlanResult& result, const SqlRowSink& sink) : result_(result), maker_{sink} {}

  void plan(const std::string& only) {
    const PlanHeader& header = result_.header;
    maker_.text(header.number);
    maker_.text(header.title);
    add_date_cell(maker_.cells, header.date);
    add_number_cell(maker_.cells, header.year);
    add_date_cell(maker_.cells, header.price_date);
    maker_.text(header.rounding == RoundingPolicy::exact ? "exact" : "printed");
    maker_.text(result_.norms_edition);
    add_date_cell(maker_.cells, result_.as_of);
    add_flag_cell(maker_.cells, result_.allow_unverified);
    add_flag_cell(maker_.cells, result_.has_errors());
    maker_.text(only);
    add_amount_cells(maker_.cells, result_.total);
    maker_.row(PlanTable::plan, {1});
  }

  void lists() {
    for (std::size_t i = 0; i < result_.agencies.size(); ++i) {
      const Agency& agency = result_.agencies[i];
      maker_.text(agency.id);
      maker_.text(agency.name);
      maker_.text(agency.parent);
      add_date_cell(maker_.cells, agency.due);
      maker_.row(PlanTable::agency, {sql_number(i)});
    }
    named(PlanTable::plan_group, result_.groups);
    named(PlanTable::programme, result_.programmes);
    named(PlanTable::source, result_.sources);
    for (std::size_t i = 0; i < result_.submissions.size(); ++i) {
      const Submission& sent = result_.submissions[i];
      maker_.text(sent.agency);
      maker_.text(sent.file);
      maker_.text(sent.sha256);
      add_date_cell(maker_.cells, sent.received);
      for (const std::size_t count : {sent.rows, sent.placed, sent.errors})
        add_number_cell(maker_.cells, std::int64_t(count));
      maker_.row(PlanTable::submission, {sql_number(i)});
    }
  }

  void papers() {
    for (std::size_t i = 0; i < result_.documents.size(); ++i) {
      maker_.text(result_.documents[i].id);
      maker_.text(result_.documents[i].title);
      maker_.text(result_.documents[i].sha256);
      maker_.row(PlanTable::document, {sql_number(i)});
    }
    for (std::size_t i = 0; i < result_.inputs.size(); ++i) {
      maker_.text(result_.inputs[i].name);
      maker_.text(result_.inputs[i].sha256);
      maker_.row(PlanTable::input_file, {sql_number(i)});
    }
  }

  void missing(const std::vector<std::size_t>& tasks) {
    std::int64_t number = 0;
    const auto add = [&](const MissingItem& item, std::optional<int> task) {
      add_number_cell(maker_.cells, task);
      maker_.text(item.what.id);
      add_message_cells(maker_.cells, item.what);
      add_message_cells(maker_.cells, item.remedy);
      maker_.text(item.place);
      maker_.row(PlanTable::missing, {++number});
    };
    for (const MissingItem& item : result_.missing) {
      if (has_reading_faults({item})) add(item, std::nullopt);
    }
    for (const std::size_t index : tasks) {
      for (const MissingItem& item : result_.tasks[index].missing)
        add(item, int(sql_number(index)));
    }
  }

 private:
  template <class Entry>
  void named(SqlTableName table, const std::vector<Entry>& list) {
    for (std::size_t i = 0; i < list.size(); ++i) {
      maker_.text(list[i].id);
      maker_.text(list[i].name);
      if constexpr (std::is_same_v<Entry, Named>) {
        const auto& state = list[i].state;
        if (table == PlanTable::source) {
          add_number_cell(maker_.cells, state ? std::optional(*state ? 1 : 0) : std::nullopt);
        }
      }
      maker_.row(table, {sql_number(i)});
    }
  }

  const PlanResult& result_;
  SqlRowMaker maker_;
};

}  // namespace

void write_sql_rows(const PlanResult& result, const std::string& only,
                    const TableLines& table_lines, const SqlRowSink& sink) {
  std::vector<std::size_t> tasks;
  for (std::size_t i = 0; i < result.tasks.size(); ++i) {
    if (only.empty() || result.tasks[i].id == only) tasks.push_back(i);
  }
  SqlPlanRows plan(result, sink);
  plan.plan(only);
  plan.lists();
  plan.papers();
  SqlTaskRows of_tasks(result, table_lines, sink);
  const auto for_all = [&](void (SqlTaskRows::*write)(std::size_t)) {
    for (const std::size_t task : tasks)
      (of_tasks.*write)(task);
  };
  for_all(&SqlTaskRows::task);
  plan.missing(tasks);
  for_all(&SqlTaskRows::funding);
  for_all(&SqlTaskRows::years);
  for_all(&SqlTaskRows::cost_groups);
  for_all(&SqlTaskRows::evidence);
  for_all(&SqlTaskRows::documents);
  for_all(&SqlTaskRows::money);
  for_all(&SqlTaskRows::method_rows);
  for_all(&SqlTaskRows::lines);
  for_all(&SqlTaskRows::quotes);
  for_all(&SqlTaskRows::facts);
}

}  // namespace dutoan
