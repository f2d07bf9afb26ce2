// How a figure came about: its formula and operands, down to norms and inputs.
//
// A result keeps values, not derivations; to explain a figure its task is computed once more with
// recording on, and what the figure rests on is gathered here: each row once, the asked one first.
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

struct DerivedInput {
  const InputSpec* input = nullptr;
  Value value;
  std::string ref;
  std::string note;
  std::string place;
  std::string enclosing_row;  ///< of an input that is a row of the enclosing estimate
  bool by_default = false;
  std::vector<std::size_t> nested;  ///< into Derivation::nested: methods it was computed with
};

struct DerivedLine {
  LineFigure figure;
  std::array<Value, 3> amounts;
  std::optional<std::size_t> nested;
};

struct Derivation {
  std::string subject;  ///< what is explained: "so-xay-dung/VD1", an input, a line
  const Method* method = nullptr;
  std::string document_title;
  std::optional<Date> date;
  std::vector<DerivedRow> rows;  ///< none when a line is explained
  std::vector<DerivedInput> inputs;
  std::vector<DerivedLine> lines;
  std::vector<Derivation> nested;
};

/// Computes the task with recording on and derives one row of it, one line, or its total. The
/// computation must live as long as the derivation. Nothing when it has no such row or line.
[[nodiscard]] std::optional<Derivation> derive(const Task& task, TaskComputation& computation,
                                               const std::string& row);

}  // namespace dutoan
