// How a figure came about: its formula and operands, down to norms and inputs.
//
// A result keeps values, not derivations; to explain a figure its task is computed once more with
// recording on, and what the figure rests on is gathered here: each row once, the asked one first.
// A fee that is a share of a row of the estimate around it brings that row along.
#pragma once

#include "estimate/result.hpp"
#include "estimate/task_estimate.hpp"
#include "formula/evaluate.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dutoan {

struct DerivedRow {
  const RowSpec* row = nullptr;
  std::string column;  ///< of a columned method
  Value value;
  const Trace* trace = nullptr;  ///< null: the row was given
  const GivenRow* given = nullptr;
};

struct Derivation;

/// A row of the enclosing estimate: it stands among the rows of the derivation around this one.
struct EnclosingRow {
  std::string id;
  std::string column;  ///< of a columned method

  friend bool operator==(const EnclosingRow&, const EnclosingRow&) = default;
};

struct DerivedInput {
  const InputSpec* input = nullptr;
  Value value;
  std::string ref;
  std::string note;
  std::string place;
  std::string enclosing_row;  ///< as written, of an input that is a row of the enclosing estimate
  std::vector<EnclosingRow> enclosing;  ///< those it was taken from, of a list several
  bool by_default = false;
  std::vector<std::size_t> nested;  ///< into Derivation::nested: methods it was computed with
};

struct DerivedLine {
  LineFigure figure;
  std::optional<Number> lump_sum;  ///< `amount:` of the plan
  std::array<Value, 3> amounts;
  std::optional<std::size_t> nested;
};

/// One step of computing: a row, a line, the lines of a table, or all of what is nested, by its
/// index.
struct DerivationStep {
  enum class Kind : std::uint8_t { row, line, table, nested };
  Kind kind = Kind::row;
  std::size_t index = 0;
};

struct Derivation {
  std::string subject;  ///< what is explained: "so-xay-dung/VD1", an input, a line
  bool illustrative = false;
  bool asks_line = false;  ///< the first line is what is explained, not the first row
  const Method* method = nullptr;
  std::string document_title;
  std::optional<Date> date;
  RoundingPolicy rounding = RoundingPolicy::exact;
  std::vector<const PriceBook*> price_books;  ///< that prices were found in
  std::vector<DerivedRow> rows;
  std::vector<DerivedInput> inputs;
  std::vector<DerivedLine> lines;
  std::vector<const TablePart*> tables;  ///< lines in tables of their own that were summed
  std::vector<Derivation> nested;        ///< of the inputs, then of the lines
  std::vector<DerivationStep> steps;     ///< in the order one computes them

  [[nodiscard]] bool has_lines() const { return !lines.empty() || !tables.empty(); }
  /// What is explained.
  [[nodiscard]] const Value& figure() const;
};

/// Computes the task with recording on and derives one row of it, one line, or its total. The
/// computation must live as long as the derivation. Nothing when it has no such row or line.
[[nodiscard]] std::optional<Derivation> derive(const Task& task, TaskComputation& computation,
                                               const std::string& row);

}  // namespace dutoan
