// What belongs to a task, as rows of a database.
#pragma once

#include "estimate/result.hpp"
#include "estimate/summary_parts.hpp"
#include "output/result_json.hpp"
#include "output/sql_row.hpp"

namespace dutoan {

/// Each function fills tables with the rows of task number `index`, counted from 0.
class SqlTaskRows {
 public:
  SqlTaskRows(const PlanResult& result, const TableLines& table_lines, const SqlRowSink& sink)
      : result_(result), table_lines_(table_lines), sink_(sink), maker_{sink} {}

  void task(std::size_t index);
  // The total in parts that add up to it, as `summary` splits it.
  void funding(std::size_t index);
  void years(std::size_t index);
  void cost_groups(std::size_t index);
  void evidence(std::size_t index);
  void documents(std::size_t index);
  void money(std::size_t index);
  void method_rows(std::size_t index);
  void lines(std::size_t index);
  void quotes(std::size_t index);
  void facts(std::size_t index);

 private:
  /// `add_name`: adds the cells of what a part counts under.
  void parts(std::size_t index, SummaryKey key, SqlTableName table,
             const std::function<void(const SummaryName&)>& add_name);
  void add_row_cells(const RowFigure& row, bool taxed, bool illustrative);
  void facts_of(std::size_t index, std::int64_t line, const std::vector<Fact>& stated);

  const PlanResult& result_;
  const TableLines& table_lines_;
  const SqlRowSink& sink_;
  SqlRowMaker maker_;
};

}  // namespace dutoan
