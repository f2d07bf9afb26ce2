// The lines of a run that no norm has priced, gathered one by one: like lines of all agencies
// become one group, however many there are.
#pragma once

#include "estimate/bulk_figure.hpp"
#include "estimate/result.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace dutoan {

/// By what lines are told apart: two that differ in capital letters or spaces are alike.
struct PetitionKey {
  std::string name;  ///< as `petition_name` makes it
  std::string unit;
  std::string kind;

  friend auto operator<=>(const PetitionKey&, const PetitionKey&) = default;
};

/// What is gathered of alike lines; nothing of it depends on their order.
struct GatheredLines {
  std::map<std::string, std::size_t> spellings;  ///< of the name, with how many lines each
  std::map<std::string, std::size_t> units;
  std::set<std::size_t> tasks;
  std::size_t count = 0;
  std::size_t unpriced = 0;    ///< of these: lines without any price
  std::size_t unmeasured = 0;  ///< of these: lines without a quantity
  Number quantity;             ///< of the others
  std::optional<Number> lowest;
  std::optional<Number> highest;
  Amount amount;                                   ///< with tax, where the estimate adds it
  std::map<std::string, std::size_t> price_kinds;  ///< by the word; empty: none was stated
  std::set<std::string> papers;                    ///< the first of them, `most_papers` at most
  bool more_papers = false;
};

struct PetitionLines {
  std::size_t seen = 0;  ///< lines in all, those a norm has priced among them
  std::map<PetitionKey, GatheredLines> groups;
  /// Lines of a task of which facts were stated, in their order.
  std::map<std::size_t, std::vector<LineFigure>> with_facts;
};

inline constexpr std::size_t most_papers = 20;

/// What counts of a name or a unit when lines are compared.
[[nodiscard]] std::string petition_name(std::string_view text);

/// `task` counts the tasks of the run. Throws MoneyOverflow.
void gather(PetitionLines& lines, std::size_t task, const LineFigure& line);
void gather(PetitionLines& lines, std::size_t task, const BulkFigure& line);
/// The lines of another run, whose tasks come behind `tasks` others.
void gather(PetitionLines& lines, PetitionLines more, std::size_t tasks);

}  // namespace dutoan
