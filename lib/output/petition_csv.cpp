#include "output/petition_csv.hpp"

#include "output/catalogue.hpp"
#include "output/csv_text.hpp"

#include <array>

namespace dutoan {

namespace {

/// The columns; those of money end in the unit of the report.
enum class PetitionColumn : std::uint8_t {
  part,
  name,
  unit,
  kind,
  lacks,
  lines,
  unpriced,
  quantity,
  lowest,
  highest,
  amount,
  at_least,
  complete,
  approximate,
  illustrative,
  requested,
  requested_at_least,
  refused,
  rests_on,
  papers,
  document,
  agencies,
  tasks,
  what,
};

struct PetitionHeading {
  std::string_view name;
  bool money = false;
};

constexpr std::array csv_headings = {
    PetitionHeading{"part"},
    PetitionHeading{"name"},
    PetitionHeading{"unit"},
    PetitionHeading{"kind"},
    PetitionHeading{"lacks"},
    PetitionHeading{"lines"},
    PetitionHeading{"unpriced"},
    PetitionHeading{"quantity"},
    PetitionHeading{"lowest_dong"},
    PetitionHeading{"highest_dong"},
    PetitionHeading{"amount", true},
    PetitionHeading{"at_least", true},
    PetitionHeading{"complete"},
    PetitionHeading{"approximate"},
    PetitionHeading{"illustrative"},
    PetitionHeading{"requested", true},
    PetitionHeading{"requested_at_least", true},
    PetitionHeading{"refused", true},
    PetitionHeading{"rests_on"},
    PetitionHeading{"papers"},
    PetitionHeading{"document"},
    PetitionHeading{"agencies"},
    PetitionHeading{"tasks"},
    PetitionHeading{"what"},
};

class PetitionRow {
 public:
  explicit PetitionRow(const Number& unit) : unit_(unit) {}

  void put(PetitionColumn column, std::string text) {
    cells_[std::size_t(column)] = std::move(text);
  }
  void put(PetitionColumn column, const std::optional<Number>& number) {
    if (number) put(column, exact_text(*number));
  }
  void put(PetitionColumn column, std::size_t count) { put(column, std::to_string(count)); }
  void put(PetitionColumn column, Money amount) {
    put(column, std::to_string(to_money(to_number(amount) / unit_).dong()));
  }
  /// What is whole stands in `whole`; a bound of it in `bound`, and of the rest nothing.
  void put(PetitionColumn whole, PetitionColumn bound, const Amount& amount) {
    if (!amount.known) return;
    const bool is_whole = amount.complete && !amount.marks.at_least;
    if (!is_whole && !amount.lower_bound) return;
    put(is_whole ? whole : bound, std::to_string(known_in(amount, unit_).dong()));
  }
  void put_marks_of(const Amount& amount) {
    put(PetitionColumn::complete, amount.complete ? "yes" : "no");
    put(PetitionColumn::approximate, std::string(marks_word(amount.marks)));
    put(PetitionColumn::illustrative, amount.marks.illustrative ? "yes" : "no");
  }

  [[nodiscard]] const auto& cells() const { return cells_; }

 private:
  const Number& unit_;
  std::array<std::string, csv_headings.size()> cells_;
};

std::string counts_text(const std::map<std::string, std::size_t>& counts) {
  std::vector<std::string> words;
  for (const auto& [word, count] : counts)
    words.push_back((word.empty() ? "unstated" : word) + ":" + std::to_string(count));
  return joined(words, ";");
}

void put_group(PetitionRow& row, const PetitionGroup& group) {
  row.put(PetitionColumn::part, "line");
  row.put(PetitionColumn::name, group.name);
  row.put(PetitionColumn::unit, group.unit);
  row.put(PetitionColumn::kind, group.kind);
  row.put(PetitionColumn::lacks, std::string(petition_lack_words[std::size_t(group.lack)]));
  row.put(PetitionColumn::lines, group.count);
  row.put(PetitionColumn::unpriced, group.unpriced);
  row.put(PetitionColumn::quantity, group.quantity);
  row.put(PetitionColumn::lowest, group.lowest);
  row.put(PetitionColumn::highest, group.highest);
  row.put(PetitionColumn::amount, PetitionColumn::at_least, group.amount);
  row.put_marks_of(group.amount);
  row.put(PetitionColumn::rests_on, counts_text(group.price_kinds));
  row.put(PetitionColumn::papers, papers_text(group));
  row.put(PetitionColumn::agencies, joined(group.agencies, ";"));
  row.put(PetitionColumn::tasks, joined(group.tasks, ";"));
}

void put_gap(PetitionRow& row, const PetitionGap& gap, Language language) {
  row.put(PetitionColumn::part, "gap");
  row.put(PetitionColumn::name, gap.subject);
  row.put(PetitionColumn::lacks, gap.is_price ? "price" : "norm");
  row.put(PetitionColumn::document, gap.document);
  row.put(PetitionColumn::agencies, joined(gap.agencies, ";"));
  row.put(PetitionColumn::tasks, joined(gap.tasks, ";"));
  row.put(PetitionColumn::what, gap_why(gap, language));
}

void put_trial(PetitionRow& row, const TrialTask& trial, Language language) {
  row.put(PetitionColumn::part, "trial");
  row.put(PetitionColumn::name, trial.name);
  row.put(PetitionColumn::amount, PetitionColumn::at_least, trial.total);
  row.put_marks_of(trial.total);
  if (trial.requested) {
    row.put(PetitionColumn::requested, PetitionColumn::requested_at_least, *trial.requested);
  }
  row.put(PetitionColumn::refused, trial.refused);
  row.put(PetitionColumn::agencies, trial.agency);
  row.put(PetitionColumn::tasks, trial.id);
  std::vector<std::string> said = {reasons_text(trial, language)};
  for (const Finding& finding : trial.findings)
    said.push_back(trial_finding_text(finding, language));
  row.put(PetitionColumn::what, joined(said, " | "));
}

}  // namespace

std::string petition_csv(const PetitionContents& contents, const ReportStyle& style) {
  const Number unit = unit_size(style.unit);
  std::string text;
  std::vector<std::string> names;
  for (const PetitionHeading& heading : csv_headings)
    names.push_back(std::string(heading.name) + (heading.money ? "_" + style.unit : ""));
  append_csv_row(text, names);
  const auto add = [&](const auto& fill) {
    PetitionRow row(unit);
    fill(row);
    append_csv_row(text, row.cells());
  };
  for (const PetitionGroup& group : contents.petition.groups)
    add([&](PetitionRow& row) { put_group(row, group); });
  for (const PetitionGap& gap : contents.petition.gaps)
    add([&](PetitionRow& row) { put_gap(row, gap, style.language); });
  for (const TrialTask& trial : contents.petition.trials)
    add([&](PetitionRow& row) { put_trial(row, trial, style.language); });
  return text;
}

}  // namespace dutoan
