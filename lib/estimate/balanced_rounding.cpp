#include "estimate/balanced_rounding.hpp"

#include "estimate/flow_network.hpp"

#include <algorithm>
#include <numeric>
#include <stdexcept>

namespace dutoan {

namespace {

Money cut(const Number& value) {
  return to_money(value, {.direction = Direction::down});
}

std::int64_t least_of(const Number& value) {
  return cut(value).dong();
}

std::int64_t most_of(const Number& value) {
  return to_money(value, {.direction = Direction::up}).dong();
}

/// Rows are numbered as they come; behind the last stands the root, the table as a whole.
class TableBalancer {
 public:
  TableBalancer(std::span<const ExactRow> rows, std::size_t columns)
      : columns_(columns), root_(rows.size()), parent_(rows.size(), root_) {
    find_parents(rows);
    exact_.assign(rows.size() + 1, std::vector<Number>(columns));
    for (std::size_t i = root_; i-- > 0;) {
      if (parts_[i].empty()) exact_[i] = rows[i].cells;
      for (std::size_t j = 0; j < columns_; ++j)
        exact_[parent_[i]][j] += exact_[i][j];
    }
    for (const std::vector<Number>& cells : exact_)
      exact_totals_.push_back(std::accumulate(cells.begin(), cells.end(), Number()));
  }

  RoundedTable run() {
    table_.rows.assign(root_, {std::vector<Money>(columns_), {}});
    table_.total = {std::vector<Money>(columns_), to_money(exact_totals_[root_])};
    share_out_rows();
    if (columns_ > 1) balance_columns();
    for (std::size_t i = root_; i-- > 0;) {
      for (std::size_t j = 0; j < columns_; ++j)
        row(parent_[i]).cells[j] += row(i).cells[j];
    }
    return std::move(table_);
  }

 private:
  RoundedRow& row(std::size_t i) { return i == root_ ? table_.total : table_.rows[i]; }
  [[nodiscard]] bool is_leaf(std::size_t i) const { return i != root_ && parts_[i].empty(); }

  void find_parents(std::span<const ExactRow> rows) {
    parts_.resize(root_ + 1);
    std::vector<std::size_t> above;  // the last row of each depth
    for (std::size_t i = 0; i < rows.size(); ++i) {
      above.resize(std::min(above.size(), rows[i].depth));
      if (!above.empty()) parent_[i] = above.back();
      parts_[parent_[i]].push_back(i);
      above.push_back(i);
    }
  }

  /// From the total down: every row agrees with its parts, and with its cells.
  void share_out_rows() {
    share_out_parts(root_);
    for (std::size_t i = 0; i < root_; ++i) {
      if (is_leaf(i)) {
        row(i).cells = largest_remainders(exact_[i], row(i).total);
      } else {
        share_out_parts(i);
      }
    }
  }

  void share_out_parts(std::size_t whole) {
    std::vector<Number> values;
    for (const std::size_t part : parts_[whole])
      values.push_back(exact_totals_[part]);
    const std::vector<Money> shares = largest_remainders(values, row(whole).total);
    for (std::size_t i = 0; i < shares.size(); ++i)
      row(parts_[whole][i]).total = shares[i];
  }

  [[nodiscard]] FlowArc arc(std::size_t from, std::size_t to, Money flow,
                            const Number& exact) const {
    return {from, to, flow.dong(), least_of(exact), most_of(exact)};
  }

  /// The node of a row, and the one of a sum of rows in a column.
  [[nodiscard]] static std::size_t row_node(std::size_t i) { return i; }
  [[nodiscard]] std::size_t sum_node(std::size_t i, std::size_t j) const {
    return root_ + 1 + i * columns_ + j;
  }

  /// Units flow from the table to its rows, through the cells to the sums of each column, and out.
  void balance_columns() {
    const std::size_t out = sum_node(root_, columns_);
    FlowNetwork network(out + 1);
    network.drain(row_node(root_), -table_.total.total.dong());
    network.drain(out, table_.total.total.dong());
    std::vector<std::size_t> row_arcs(root_);
    std::vector<std::vector<std::size_t>> cell_arcs(root_);
    std::vector<std::vector<Money>> sums(root_ + 1, std::vector<Money>(columns_));
    for (std::size_t i = root_; i-- > 0;) {
      row_arcs[i] =
          network.add(arc(row_node(parent_[i]), row_node(i), row(i).total, exact_totals_[i]));
      for (std::size_t j = 0; j < columns_; ++j) {
        const std::size_t from = is_leaf(i) ? row_node(i) : sum_node(i, j);
        const Money flow = is_leaf(i) ? row(i).cells[j] : within(sums[i][j], exact_[i][j]);
        sums[parent_[i]][j] += flow;
        cell_arcs[i].push_back(network.add(arc(from, sum_node(parent_[i], j), flow, exact_[i][j])));
      }
    }
    for (std::size_t j = 0; j < columns_; ++j) {
      const Number& exact = exact_[root_][j];
      network.add(arc(sum_node(root_, j), out, within(sums[root_][j], exact), exact));
    }
    if (!network.settle()) throw std::logic_error("a table without balanced rounding");
    for (std::size_t i = 0; i < root_; ++i) {
      row(i).total = Money(network.flow(row_arcs[i]));
      if (!is_leaf(i)) continue;
      for (std::size_t j = 0; j < columns_; ++j)
        row(i).cells[j] = Money(network.flow(cell_arcs[i][j]));
    }
  }

  static Money within(Money sum, const Number& exact) {
    return Money(std::clamp(sum.dong(), least_of(exact), most_of(exact)));
  }

  std::size_t columns_;
  std::size_t root_;
  std::vector<std::size_t> parent_;
  std::vector<std::vector<std::size_t>> parts_;
  std::vector<std::vector<Number>> exact_;
  std::vector<Number> exact_totals_;
  RoundedTable table_;
};

}  // namespace

std::vector<Money> largest_remainders(std::span<const Number> values, Money whole) {
  std::vector<Money> parts;
  std::vector<Number> remainders;
  for (const Number& value : values) {
    parts.push_back(cut(value));
    remainders.push_back(value - to_number(parts.back()));
    whole -= parts.back();
  }
  std::vector<std::size_t> order(parts.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
  for (std::size_t i = 0; i < order.size() && std::int64_t(i) < whole.dong(); ++i)
    parts[order[i]] += Money(std::int64_t{1});
  return parts;
}

RoundedTable balanced(std::span<const ExactRow> rows, std::size_t columns) {
  return TableBalancer(rows, columns).run();
}

}  // namespace dutoan
