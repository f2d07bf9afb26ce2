#include "output/submission_report.hpp"

#include "output/catalogue.hpp"
#include "output/number_format.hpp"

#include <algorithm>

namespace dutoan {

namespace {

std::string late_text(const AgencySubmission& one) {
  return one.days_late && *one.days_late > 0 ? std::to_string(*one.days_late) : "";
}

/// Takes a column away where no row has anything in it.
void drop_empty_column(TextTable& table, std::size_t column) {
  const bool filled = std::any_of(table.rows.begin(), table.rows.end(),
                                  [&](const TextRow& row) { return !row.cells[column].empty(); });
  if (filled) return;
  table.columns.erase(table.columns.begin() + std::ptrdiff_t(column));
  for (TextRow& row : table.rows)
    row.cells.erase(row.cells.begin() + std::ptrdiff_t(column));
}

}  // namespace

std::string submission_text(const AgencySubmission& one, Language language) {
  const std::string word(submission_words[std::size_t(one.state)]);
  std::string text = phrase("submission-" + word, language);
  if (one.stale) text += " (" + phrase("submission-stale", language) + ")";
  return text;
}

void add_submissions(Report& report, const std::vector<AgencySubmission>& submissions,
                     const ReportStyle& style) {
  if (submissions.empty()) return;
  const Language language = style.language;
  TextTable table;
  table.columns = {{phrase("by-agency", language), Align::left, false},
                   {phrase("column-title", language), Align::left, true},
                   {phrase("column-state", language), Align::left, false},
                   {phrase("column-due", language), Align::left, false},
                   {phrase("column-received", language), Align::left, false},
                   {phrase("column-days-late", language), Align::right, false},
                   {phrase("column-file", language), Align::left, false},
                   {phrase("column-tasks", language), Align::right, false},
                   {phrase("column-figure-requested", language), Align::right, false}};
  for (const AgencySubmission& one : submissions) {
    const bool sent = one.state != SubmissionState::not_sent;
    table.rows.push_back({.cells = {one.agency, one.name, submission_text(one, language),
                                    one.due ? date_text(*one.due, language) : "",
                                    one.received ? date_text(*one.received, language) : "",
                                    late_text(one), one.file, sent ? std::to_string(one.tasks) : "",
                                    sent ? amount_text(one.requested, style, Zero::shown) : ""}});
  }
  for (std::size_t column = 6; column >= 3; --column)
    drop_empty_column(table, column);
  report.space();
  report.paragraph(phrase("submissions-heading", language));
  report.table(std::move(table));
}

Json agencies_json(const std::vector<AgencySubmission>& submissions) {
  Json json = Json::array();
  for (const AgencySubmission& one : submissions) {
    Json row = {{"agency", one.agency}};
    put(row, "name", one.name);
    row["state"] = submission_words[std::size_t(one.state)];
    put(row, "due", one.due);
    put(row, "received", one.received);
    if (one.days_late) row["days_late"] = *one.days_late;
    put(row, "file", one.file);
    row["tasks"] = one.tasks;
    if (one.state != SubmissionState::not_sent) {
      row["requested"] = Json::object();
      put_amount(row["requested"], one.requested);
    }
    if (one.stale) row["stale"] = true;
    json.push_back(std::move(row));
  }
  return json;
}

}  // namespace dutoan
