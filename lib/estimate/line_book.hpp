// The lines of one estimate: priced once, and summed by group, category and kind.
//
// A line that is a method of its own may need a row of the estimate it stands in (a fee that is a
// share of the equipment), so it is priced when its group is asked for, not before.
#pragma once

#include "estimate/line_pricing.hpp"
#include "estimate/schedule.hpp"
#include "estimate/table_totals.hpp"
#include "plan/task.hpp"

#include <optional>
#include <vector>

namespace dutoan {

/// The lines of a table that share a group, a kind, a category and a tax rate.
struct TablePart {
  const LineTable* table = nullptr;
  LineKey key;
  std::string category;  ///< the key's own, or the default of its kind
  std::size_t count = 0;
  std::optional<Number> vat;
  bool vat_not_subject = false;
  std::array<Value, 3> amounts;
};

class LineBook {
 public:
  /// `tables` are the totals of `estimate.tables`. All arguments must outlive the book.
  LineBook(const TaskEstimate& estimate, const std::vector<TableTotals>& tables,
           Environment& environment, Schedule& schedule);
  LineBook(const LineBook&) = delete;
  LineBook& operator=(const LineBook&) = delete;

  [[nodiscard]] LineSource source();
  /// How many lines stand in tables of their own.
  [[nodiscard]] std::size_t table_lines() const { return table_lines_; }
  [[nodiscard]] const std::vector<TablePart>& table_parts() const { return table_parts_; }
  /// The figures of a line of the plan file.
  [[nodiscard]] const PricedLine& line(std::size_t index);

 private:
  struct Group {
    std::optional<std::array<Value, 3>> sums;  ///< of what is priced at once
    std::vector<std::size_t> on_demand;        ///< lines that are methods
  };

  std::size_t group_of(const std::string& group, const std::string& category,
                       const std::string& kind, std::size_t count);
  void add(std::size_t group, const std::array<Value, 3>& amounts);
  void add_table(const LineTable& table, const TableTotals& totals);
  Value amount(std::size_t group, int column);

  const TaskEstimate& estimate_;
  Environment& environment_;
  Schedule& schedule_;
  Columns columns_;
  std::size_t table_lines_ = 0;
  std::vector<TablePart> table_parts_;
  std::vector<std::optional<PricedLine>> priced_;
  std::vector<LineGroup> groups_;
  std::vector<Group> sums_;
};

}  // namespace dutoan
