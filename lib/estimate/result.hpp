// The result of a run: what reports print and what a result file keeps.
//
// Everything here is plain data that can be written and read back; a report says the same of a
// result file as of the plan it came from. Figures are whole đồng; exact values are kept beside.
#pragma once

#include "base/date.hpp"
#include "estimate/amount.hpp"
#include "plan/plan.hpp"

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace dutoan {

/// One figure of a row: in one column.
struct RowCell {
  std::optional<Number> number;  ///< exact; nothing when missing or no number
  /// Of a row that is no number.
  std::variant<std::monostate, std::string, bool, Date> content;
  std::optional<Amount> amount;  ///< of rows in đồng
};

/// The content for machines: yes or no, 2023-03-06; empty where there is none.
[[nodiscard]] std::string plain_text(const RowCell& cell);

struct RowFigure {
  std::string id;
  LocalText label;
  std::string formula;
  std::string unit;
  std::string basis;
  std::optional<Evidence> evidence;  ///< nothing where the figure is missing
  std::string place;
  bool print = true;
  bool given = false;  ///< stated by the user instead of computed
  std::string given_ref;
  std::vector<RowCell> cells;  ///< one per column
  /// The rows it is the sum of, where it is nothing else; not kept in a result file.
  std::vector<std::string> summands;
};

struct LineFigure {
  std::string no;
  std::string id;
  std::string name;
  std::string group;
  std::string kind;
  std::string category;
  std::string unit;
  std::optional<Number> quantity;
  std::optional<Number> unit_price;
  std::string method;  ///< or norm, that gave the price
  PriceSource price;
  std::optional<Number> vat;
  bool vat_not_subject = false;
  bool vat_included = false;      ///< in the price; not kept in a result file
  std::array<Amount, 3> amounts;  ///< before tax, tax, after tax
  std::optional<WrittenAmount> stated;
  std::optional<Evidence> evidence;  ///< nothing where no amount is known
  std::string basis;
  std::string place;
  std::string note;
  std::size_t form_row = 0;     ///< of a mailed form; 0: of none; not kept in a result file
  std::vector<Fact> facts;      ///< as the plan states them
  std::vector<RowFigure> rows;  ///< of the method that priced it
};

struct FundingPart {
  std::string source;  ///< empty: no source named
  Money amount;
};

struct YearPart {
  int year = 0;
  Money amount;
};

/// A part of the total by the groups of the estimate's law.
struct CostGroupPart {
  std::string id;
  LocalText label;
  Amount amount;
};

struct TaskResult {
  std::string id;  ///< agency/id
  std::string agency;
  std::string no;
  std::string name;
  std::string group;
  std::vector<std::string> programmes;
  std::string scope;
  std::string procedure;
  BudgetCode budget;
  std::vector<Fact> facts;  ///< as the plan states them
  std::string method;
  std::string document;        ///< of the method
  std::string document_title;  ///< "Quyết định 671/QĐ-BTTTT"
  LocalText method_title;
  std::optional<Date> date;  ///< at which the norms were looked up
  std::array<std::optional<Date>, task_dates.size()> dates = {};
  bool illustrative = false;
  bool broken = false;       ///< left out: its text has errors
  std::size_t form_row = 0;  ///< as of a line
  bool has_estimate = false;
  Amount total;  ///< recomputed
  std::string total_row;
  std::vector<MissingItem> missing;
  std::vector<FundingPart> funding;  ///< of the total
  std::vector<YearPart> years;
  std::vector<Funding> funding_terms;  ///< as the plan names them, for figures people stated
  std::vector<std::pair<int, Number>> year_shares;
  std::vector<CostGroupPart> cost_groups;
  EvidenceAmounts evidence{};
  std::vector<std::string> unverified;
  std::vector<std::string> documents;
  std::vector<MoneyRow> money;
  Progress progress;
  std::vector<std::string> columns;
  std::vector<RowFigure> rows;
  std::vector<LineFigure> lines;
  std::size_t table_lines = 0;  ///< lines that stand in tables of their own
};

struct UsedDocument {
  std::string id;
  std::string title;
  std::string sha256;
};

struct UsedFile {
  std::string name;
  std::string sha256;
};

/// The reason that stands among what is missing when the input has errors outside its tasks.
inline constexpr std::string_view fault_outside_tasks = "errors-outside-tasks";
/// The same for each file that could not be read.
inline constexpr std::string_view file_unread = "file-unread";
/// The same for what an agency sent in with faults, or with rows nobody could place.
inline constexpr std::string_view submission_faulty = "submission-with-faults";
/// The same for an agency that is to send something in and has not.
inline constexpr std::string_view submission_absent = "nothing-sent-in";

/// What the printed parts of a sum lack of it, in units of so many đồng: the table then carries a
/// row for it. Nothing where a part is not complete.
[[nodiscard]] Money rounding_in(const TaskResult& task, const RowFigure& row, std::size_t column,
                                const Number& unit);

struct PlanResult {
  PlanHeader header;
  std::vector<Agency> agencies;
  std::vector<Named> groups;
  std::vector<Programme> programmes;
  std::vector<Named> sources;
  std::vector<Submission> submissions;
  std::vector<TaskResult> tasks;
  Amount total{.known = std::nullopt};
  std::vector<MissingItem> missing;
  EvidenceAmounts evidence{};
  std::vector<UsedDocument> documents;
  std::vector<UsedFile> inputs;
  std::vector<std::string> read_from;  ///< the plans, as seen from their folder
  std::optional<Date> as_of;           ///< when every task was dated so
  bool allow_unverified = false;
  std::vector<std::string> unread_files;
  /// Whose results were computed from inputs or norms that have changed since.
  std::vector<std::string> stale_agencies;
  std::string norms_edition;

  [[nodiscard]] bool has_errors() const;
};

/// The same of the plan's total over its tasks.
[[nodiscard]] Money rounding_in(const PlanResult& result, const Number& unit);

}  // namespace dutoan
