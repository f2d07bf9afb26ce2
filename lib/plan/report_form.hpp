// A printed form of the budget (biểu mẫu): its columns, as the norms describe them.
//
// What a form is called, its columns and how each comes about is data (norms/forms.yaml); here are
// only the nouns a column may hold.
#pragma once

#include "base/evidence.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

enum class FormContent : std::uint8_t {
  number,    ///< STT
  name,      ///< of the task or the group
  agency,    ///< who leads it
  period,    ///< from its start to its end
  decision,  ///< the paper that approved it
  note,
  unknown,  ///< nothing a plan holds: stays empty
  money,
  formula,  ///< of other columns
};
inline constexpr std::array<std::string_view, 7> form_content_words = {
    "no", "name", "agency", "period", "decision", "note", "unknown"};

/// Money that only two revisions together have; a form that asks for it is one of `diff`.
inline constexpr std::array<std::string_view, 5> adjustment_money = {"before", "after", "change",
                                                                     "increase", "decrease"};

[[nodiscard]] bool is_of_adjustment(std::string_view money);

/// Years as seen from the plan's year N: "N-1" is {-1, -1}, "..N-2" is {none, -2}.
struct YearRange {
  std::optional<int> from;
  std::optional<int> until;
};

enum class SourceClass : std::uint8_t { all, state, other };
inline constexpr std::array<std::string_view, 3> source_class_words = {"all", "state", "other"};

/// "5+6-2": printed numbers of columns and their signs.
struct FormTerm {
  std::string column;
  bool negative = false;
};

struct ReportColumn {
  std::string number;                 ///< as printed under the heading
  std::vector<std::string> headings;  ///< `{N}`, `{N-1}` stand for years
  FormContent content = FormContent::unknown;
  /// A money kind, "recomputed", or one of `adjustment_money`; of a formula what the column is
  /// worth where the columns it is made of are not known.
  std::string money;
  YearRange years;
  std::string phase;  ///< of money rows; empty: those that say none, or any where none asks
  SourceClass sources = SourceClass::all;
  std::vector<FormTerm> terms;
  bool per_agency = false;  ///< stands once for every agency
};

struct ReportForm {
  std::string id;
  std::string title;
  std::string basis;
  Evidence evidence = Evidence::memory;
  std::string note;       ///< what was put right
  bool by_group = false;  ///< one row a group of tasks instead of one a task
  std::vector<ReportColumn> columns;

  [[nodiscard]] bool is_adjustment() const;
};

}  // namespace dutoan
