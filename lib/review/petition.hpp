// What to petition a ministry for (kiến nghị): work without a norm or a price, tables nobody has
// supplied, and services that must be tried before they can be hired.
//
// It is made of a result and its lines, so that it says the same of a result file as of the plan.
#pragma once

#include "norms/library.hpp"
#include "norms/rule.hpp"
#include "review/finding.hpp"
#include "review/petition_lines.hpp"
#include "review/rule_run.hpp"

#include <array>
#include <functional>
#include <string_view>

namespace dutoan {

/// What the ministry would have to issue for lines that are alike.
enum class PetitionLack : std::uint8_t {
  norm,            ///< every price of them is listed or decided; no norm says how much work it is
  norm_and_price,  ///< the prices are quotations, contracts and the like, or name no paper
  any_price,       ///< none of them has a price at all
};
inline constexpr std::array<std::string_view, 3> petition_lack_words = {"norm", "norm-and-price",
                                                                        "any-price"};

/// Lines of one name, unit and kind that no norm has priced.
struct PetitionGroup {
  std::string name;  ///< as most of them spell it
  std::string unit;
  std::string kind;
  PetitionLack lack = PetitionLack::norm_and_price;
  std::size_t count = 0;
  std::size_t unpriced = 0;
  std::vector<std::string> agencies;  ///< their ids, in the order of the tasks
  std::vector<std::string> tasks;
  std::optional<Number> quantity;  ///< nothing where a line has none
  std::optional<Number> lowest;    ///< unit price in đồng, as written
  std::optional<Number> highest;
  Amount amount;
  std::map<std::string, std::size_t> price_kinds;
  std::vector<std::string> papers;
  bool more_papers = false;
};

/// Something of the norms or the price books that the run found missing.
struct PetitionGap {
  MissingItem item;
  std::string subject;         ///< "qd-1688-2019/t1b[x]", or the name of what is missing
  std::string title;           ///< of the table or method, with the key; empty: it has none
  std::string why;             ///< as the norms say it; empty: the item itself says what is missing
  bool is_price = false;       ///< of a price book, not of a norm
  std::string document;        ///< empty where no document is known to hold it
  std::string document_title;  ///< "Quyết định 1688/QĐ-BTTTT"
  std::vector<std::string> agencies;
  std::vector<std::string> tasks;  ///< that need it
};

/// What a table in force says of trials, and the tasks it holds for.
struct TrialNorm {
  const NormTable* norm = nullptr;
  const Table* table = nullptr;
  std::string document_title;
  std::vector<std::string> tasks;
};

enum class TrialReason : std::uint8_t { procedure, scope, line, not_on_market };
inline constexpr std::array<std::string_view, 4> trial_reason_words = {"procedure", "scope", "line",
                                                                       "not-on-market"};

/// A task that is a trial, pays for one, or needs one.
struct TrialTask {
  std::string id;
  std::string agency;
  std::string name;
  bool illustrative = false;
  std::vector<TrialReason> reasons;
  std::vector<std::string> lines;   ///< the names of those that pay for it
  std::optional<Amount> requested;  ///< as the agency stated it
  Amount total;                     ///< as it was computed
  std::vector<Finding> findings;    ///< violated or undecided
  Money refused;                    ///< what the findings say the estimate is too high by
};

struct Petition {
  std::vector<PetitionGroup> groups;  ///< the largest amount first, then by name
  Amount amount;                      ///< of all of them
  std::size_t lines = 0;              ///< without a norm
  std::size_t lines_seen = 0;
  std::vector<PetitionGap> gaps;  ///< what most tasks need first, then by subject
  std::size_t other_gaps = 0;     ///< missing for other reasons: what the plan does not say
  std::vector<TrialNorm> trial_norms;
  std::vector<TrialTask> trials;  ///< the most refused first, then in the order of the tasks
  Money refused;
  std::size_t tasks = 0;
  std::size_t unseen = 0;  ///< tasks without an estimate, or left out for their errors
};

struct PetitionInput {
  const PlanResult& result;
  const PetitionLines& lines;
  const RuleBook& book;
  const Library& library;
  /// The shared table in force, or null.
  std::function<const Table*(const std::string& name, Date date)> shared_table;
  /// A table of a document, or null.
  std::function<const NormTable*(const std::string& document, const std::string& name)> norm_table;
  /// As for a review.
  std::function<const Table*(const Rule& rule, const std::string& name, Date date)> table;
};

/// Faults of facts and formulas go to `diagnostics`. Throws MoneyOverflow.
[[nodiscard]] Petition petition(const PetitionInput& input, Diagnostics& diagnostics);

}  // namespace dutoan
