#include "output/list_form.hpp"

#include "base/text.hpp"
#include "output/catalogue.hpp"
#include "output/form_parts.hpp"
#include "output/number_format.hpp"

#include <algorithm>
#include <charconv>

namespace dutoan {

namespace {

/// "{N+2}" of 2023 is "2025"; `{agency}` the name at hand.
std::string filled_in(const std::string& text, std::optional<int> year, const std::string& agency) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text[at] == '{' ? text.find('}', at) : std::string::npos;
    if (end == std::string::npos) {
      result += text[at++];
      continue;
    }
    const std::string word = text.substr(at + 1, end - at - 1);
    if (word == "agency") {
      result += agency;
    } else {
      int offset = 0;
      const std::size_t sign = word.starts_with("N+") ? 2 : 1;
      std::from_chars(word.data() + sign, word.data() + word.size(), offset);
      result += year ? std::to_string(*year + offset) : "…";
    }
    at = end + 1;
  }
  return result;
}

bool is_wide_text(FormContent content) {
  return content == FormContent::name || content == FormContent::agency ||
         content == FormContent::decision || content == FormContent::note ||
         content == FormContent::period;
}

unsigned width_of(FormContent content) {
  switch (content) {
    case FormContent::number: return 6;
    case FormContent::name: return 36;
    case FormContent::agency:
    case FormContent::decision: return 20;
    case FormContent::period:
    case FormContent::note: return 14;
    default: return 13;
  }
}

class ListPrinter {
 public:
  ListPrinter(const ReportForm& form, const FormFigures& figures, const PlanResult& result,
              const ReportStyle& style)
      : form_(form), figures_(figures), result_(result), unit_(unit_size(style.unit)) {
    printed_ = form_of(result.header, form.id, filled_in(form.title, result.header.year, ""));
    printed_.subtitles.push_back("(" + form.basis + ")");
    printed_.unit = unit_text({.unit = style.unit});
  }

  PrintedForm run() {
    for (const FormColumnOf& column : figures_.columns) {
      std::vector<std::string> headings;
      const std::string& name = column.agency_name.empty() ? column.agency : column.agency_name;
      for (const std::string& heading : column.column->headings)
        headings.push_back(filled_in(heading, result_.header.year, name));
      printed_.columns.push_back({.headings = std::move(headings),
                                  .number = number_of(column),
                                  .width = width_of(column.column->content),
                                  .text = is_wide_text(column.column->content),
                                  .centred = column.column->content == FormContent::number});
    }
    if (is_illustrative()) {
      printed_.subtitles.push_back(phrase("illustrative", Language::vietnamese));
    }
    for (std::size_t row = 0; row < figures_.rows.size(); ++row)
      add_row(row);
    add_rounding();
    fit_figures();
    add_empty_cells_foot(printed_);
    return std::move(printed_);
  }

 private:
  /// Columns that stand for every agency are counted on from the first: "(3)", "(4)".
  std::string number_of(const FormColumnOf& column) {
    const std::string& number = column.column->number;
    const std::size_t digits = number.find_first_of("0123456789");
    if (column.agency.empty() || digits == std::string::npos) return number;
    const std::size_t end = std::min(number.find_first_not_of("0123456789", digits), number.size());
    if (agency_columns_++ == 0) {
      std::from_chars(number.data() + digits, number.data() + end, first_agency_number_);
    }
    return number.substr(0, digits) + std::to_string(first_agency_number_ + agency_columns_ - 1) +
           number.substr(end);
  }

  bool is_illustrative() const {
    return std::any_of(result_.tasks.begin(), result_.tasks.end(),
                       [](const TaskResult& task) { return task.illustrative; });
  }

  static bool is_complete(const Amount& amount) {
    return amount.complete && amount.known && !amount.marks.about && !amount.marks.at_least;
  }

  /// The printed figure: in the unit, whole.
  std::optional<Number> printed_value(std::size_t row, std::size_t column) const {
    const auto* amount = std::get_if<Amount>(&figures_.rows[row].cells[column]);
    if (amount == nullptr || !is_complete(*amount)) return std::nullopt;
    return to_number(known_in(*amount, unit_));
  }

  void add_row(std::size_t index) {
    const FormFigureRow& row = figures_.rows[index];
    PrintedFormRow line{.bold = row.kind == FormRowKind::agency || row.kind == FormRowKind::total};
    for (std::size_t column = 0; column < row.cells.size(); ++column)
      line.cells.push_back(cell_of(index, column));
    printed_.rows.push_back(std::move(line));
  }

  PrintedFormCell cell_of(std::size_t row, std::size_t column) const {
    const FormFigure& figure = figures_.rows[row].cells[column];
    if (const auto* text = std::get_if<std::string>(&figure)) {
      // An empty text is known to be empty.
      return {.value = *text};
    }
    const auto* amount = std::get_if<Amount>(&figure);
    if (amount == nullptr || !amount->known) return {};
    const auto value = printed_value(row, column);
    if (!value) {
      if (amount->known->is_zero()) return {};
      return text_cell(amount_text(*amount, {.unit = unit_word()}, Zero::shown));
    }
    PrintedFormCell cell = number_cell(*value, "#,##0;-#,##0;");  // zero is blank
    if (auto formula = formula_of(row, column, *value)) cell.formula = *std::move(formula);
    return cell;
  }

  std::string unit_word() const {
    for (const std::string_view word : money_units) {
      if (unit_size(std::string(word)) == unit_) return std::string(word);
    }
    return "dong";
  }

  /// The sum of its parts, or the column's formula, where that is what is printed.
  std::optional<std::string> formula_of(std::size_t row, std::size_t column,
                                        const Number& value) const {
    std::string formula;
    Number sum;
    const auto add = [&](std::size_t of_row, std::size_t of_column, bool negative) {
      const auto part = printed_value(of_row, of_column);
      if (!part) return false;
      if (!formula.empty() || negative) formula += negative ? '-' : '+';
      formula += table_cell_name(printed_, of_row, of_column);
      sum += negative ? -*part : *part;
      return true;
    };
    const FormFigureRow& own = figures_.rows[row];
    if (!own.parts.empty()) {
      for (const std::size_t part : own.parts) {
        if (!add(part, column, false)) return std::nullopt;
      }
    } else {
      const FormColumnOf& of = figures_.columns[column];
      if (of.column->content != FormContent::formula) return std::nullopt;
      for (const FormTerm& term : of.column->terms) {
        for (std::size_t i = 0; i < figures_.columns.size(); ++i) {
          const FormColumnOf& other = figures_.columns[i];
          const bool meant = other.column->number == term.column &&
                             (of.agency.empty() || other.agency == of.agency);
          if (meant && !add(row, i, term.negative)) return std::nullopt;
        }
      }
    }
    if (formula.empty() || sum != value) return std::nullopt;
    return "=" + formula;
  }

  /// What the printed leaves lack of the printed total.
  void add_rounding() {
    if (unit_ == Number(1)) return;
    const std::size_t total = figures_.rows.size() - 1;
    PrintedFormRow line;
    bool any = false;
    for (std::size_t column = 0; column < figures_.columns.size(); ++column) {
      auto rest = printed_value(total, column);
      for (std::size_t row = 0; rest && row < total; ++row) {
        if (figures_.rows[row].kind == FormRowKind::agency) continue;
        const auto part = printed_value(row, column);
        rest = part ? std::optional(*rest - *part) : std::nullopt;
      }
      const bool differs = rest && !rest->is_zero();
      any = any || differs;
      const FormContent content = figures_.columns[column].column->content;
      line.cells.push_back(differs ? number_cell(*rest, std::string(whole_format))
                           : content == FormContent::name
                               ? text_cell(phrase("rounding-difference", Language::vietnamese))
                               : PrintedFormCell{.value = std::string()});
    }
    if (any) printed_.rows.insert(printed_.rows.end(), std::move(line));
  }

  /// Columns of figures as wide as the longest of them: narrow columns keep letters large.
  void fit_figures() {
    for (std::size_t i = 0; i < printed_.columns.size(); ++i) {
      const FormContent content = figures_.columns[i].column->content;
      if (content != FormContent::money && content != FormContent::formula) continue;
      std::size_t longest = 0;
      for (const PrintedFormRow& row : printed_.rows)
        longest = std::max(longest, figure_length(row.cells[i]));
      constexpr std::size_t around = 2;
      printed_.columns[i].width = unsigned(std::max<std::size_t>(longest + around, 9));
    }
  }

  static std::size_t figure_length(const PrintedFormCell& cell) {
    if (const auto* text = std::get_if<std::string>(&cell.value)) return display_width(*text);
    const auto* number = std::get_if<Number>(&cell.value);
    return number == nullptr ? 0 : display_width(number_text(*number, Language::vietnamese));
  }

  const ReportForm& form_;
  const FormFigures& figures_;
  const PlanResult& result_;
  Number unit_;
  std::size_t agency_columns_ = 0;
  std::size_t first_agency_number_ = 0;
  PrintedForm printed_;
};

}  // namespace

PrintedForm list_form(const ReportForm& form, const FormFigures& figures, const PlanResult& result,
                      const ReportStyle& style) {
  return ListPrinter(form, figures, result, style).run();
}

bool write_list_form(const PrintedForm& form, const PlanHeader& header,
                     const std::filesystem::path& file) {
  XlsxBook book(file, form.title, creation_date(header));
  write_printed_form(form, book);
  return book.finish();
}

}  // namespace dutoan
