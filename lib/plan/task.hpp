// A task (nhiệm vụ) of a plan: what the budget needs to know about it.
#pragma once

#include "plan/line_block.hpp"
#include "plan/progress.hpp"
#include "plan/vocabulary.hpp"
#include "plan/work_item.hpp"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace dutoan {

/// A part of the money and who gives it: a share, an amount, or the rest.
struct Funding {
  std::string source;
  std::optional<Number> share;
  std::optional<Number> amount;
  bool rest = false;
  Place place;

  [[nodiscard]] bool is_known() const { return share || amount || rest; }
  /// Wherever they are written.
  friend bool operator==(const Funding& a, const Funding& b) {
    return a.source == b.source && a.share == b.share && a.amount == b.amount && a.rest == b.rest;
  }
};

struct MoneyRow {
  std::string what;  ///< one of `money_kinds`
  std::optional<int> year;
  std::string source;
  WrittenAmount amount;
  std::string phase;  ///< preparation or execution, where a form asks
  std::string ref;
  std::optional<Date> date;
  std::string by;  ///< who decided
  std::string reason;
  std::string note;
};

struct BudgetCode {
  std::string chuong;
  std::string khoan;
  std::string muc;
  std::string tieu_muc;

  [[nodiscard]] bool empty() const {
    return chuong.empty() && khoan.empty() && muc.empty() && tieu_muc.empty();
  }
};

/// A file that inputs were read from. Places in it stay good as long as it is kept.
struct InputFile {
  std::shared_ptr<const SourceFile> text;
  std::string sha256;  ///< of the file as it lies on the disk
};

/// A method, and the lines it is computed over where it has lines.
struct TaskEstimate {
  MethodCall call;
  std::vector<WorkItem> lines;
  std::vector<LineTable> tables;  ///< lines that stand in files of their own
  std::vector<InputFile> files;   ///< its inputs were read from
};

struct Task {
  std::string id;  ///< unique within its agency
  std::string agency;
  std::string no;
  std::string name;
  bool illustrative = false;
  std::string group;
  std::vector<std::string> programmes;
  std::string scope;
  std::string procedure;
  std::vector<Funding> funding;
  std::vector<std::pair<int, Number>> years;
  BudgetCode budget;
  std::array<std::optional<Date>, task_dates.size()> dates;
  std::vector<Fact> facts;
  std::optional<Date> price_date;
  std::vector<std::string> price_books;
  std::vector<std::string> legal_basis;
  std::vector<MoneyRow> money;
  Progress progress;
  std::string note;
  std::size_t form_row = 0;  ///< of the form an agency sent in; 0: it stands in none
  std::optional<TaskEstimate> estimate;
  bool broken = false;  ///< its text has errors: it is left out, and totals say so
  Place place;

  [[nodiscard]] std::string full_id() const { return agency + "/" + id; }
};

/// The dates a task is computed at.
struct TaskDate {
  Date norms;   ///< which norms are in force: the estimate's own date, else the price date
  Date prices;  ///< which price books hold
  Date taxes;   ///< which tax rates hold: the same day, but where revisions are compared

  [[nodiscard]] static TaskDate on(Date day) { return {day, day, day}; }
};

}  // namespace dutoan
