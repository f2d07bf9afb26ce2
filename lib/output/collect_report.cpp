#include "output/collect_report.hpp"

#include "output/catalogue.hpp"
#include "output/json_value.hpp"

#include <array>

namespace dutoan {

namespace {

constexpr std::array<std::string_view, 7> collected_words = {
    "taken", "unchanged", "with-faults", "unreadable", "doubled", "answers", "passed-over"};

std::string word_of(const CollectedFile& file) {
  return std::string(collected_words[std::size_t(file.as)]);
}

/// Of two files of one agency nobody knows which counts.
bool is_of_the_plan(const CollectedFile& file) {
  return file.as == CollectedAs::taken || file.as == CollectedAs::unchanged ||
         file.as == CollectedAs::with_faults;
}

bool is_read(const CollectedFile& file) {
  return file.as != CollectedAs::unreadable && file.as != CollectedAs::passed_over;
}

std::string day_text(std::optional<Date> day, Language language) {
  if (!day) return "";
  return language == Language::vietnamese ? vietnamese_text(*day) : iso_text(*day);
}

/// "taken, 1 warning".
std::string outcome_text(const CollectedFile& file, Language language) {
  std::string text = phrase("collected-" + word_of(file), language);
  if (file.as == CollectedAs::answers)
    return text + " " + std::to_string(file.answered) + "/" + std::to_string(file.submission.rows);
  if (!is_of_the_plan(file) || file.warnings == 0) return text;
  return text + ", " + render({"count-warnings", {Number(file.warnings)}}, language);
}

std::string count_text(const CollectedFile& file, std::size_t count) {
  return is_read(file) ? std::to_string(count) : "";
}

}  // namespace

Report collect_report(const std::vector<CollectedFile>& files, const ReportStyle& style) {
  const Language language = style.language;
  TextTable table;
  table.columns = {{phrase("column-file", language), Align::left, true},
                   {phrase("by-agency", language), Align::left, false},
                   {phrase("column-received", language), Align::left, false},
                   {phrase("column-rows", language), Align::right, false},
                   {phrase("column-placed", language), Align::right, false},
                   {phrase("column-unplaced", language), Align::right, false},
                   {phrase("column-tasks", language), Align::right, false},
                   {phrase("column-figure-requested", language), Align::right, false},
                   {phrase("column-outcome", language), Align::left, false}};
  for (const CollectedFile& file : files) {
    const Submission& one = file.submission;
    table.rows.push_back(
        {.cells = {one.file, one.agency, day_text(one.received, language),
                   count_text(file, one.rows), count_text(file, one.placed),
                   count_text(file, one.rows - one.placed),
                   file.as == CollectedAs::answers ? "" : count_text(file, file.tasks),
                   is_of_the_plan(file) ? amount_text(file.requested, style, Zero::shown) : "",
                   outcome_text(file, language)}});
  }
  Report report;
  report.paragraph(render({"collect-files", {Number(files.size())}}, language));
  report.space();
  report.table(std::move(table));
  return report;
}

std::string collect_json(const std::vector<CollectedFile>& files,
                         const std::vector<std::string>& status) {
  Json json = {{"format", 1}, {"status", status}, {"files", Json::array()}};
  for (const CollectedFile& file : files) {
    const Submission& one = file.submission;
    Json entry = {{"file", one.file}, {"outcome", word_of(file)}, {"sha256", one.sha256}};
    if (one.received) entry["received"] = iso_text(*one.received);
    if (is_read(file)) {
      entry["agency"] = one.agency;
      entry["rows"] = one.rows;
      entry["placed"] = one.placed;
      entry["unplaced"] = file.unplaced;
      entry["errors"] = one.errors;
      if (file.warnings > 0) entry["warnings"] = file.warnings;
      if (file.as == CollectedAs::answers) {
        entry["answered"] = file.answered;
      } else {
        entry["tasks"] = file.tasks;
      }
    }
    if (is_of_the_plan(file)) {
      entry["requested"] = Json::object();
      put_amount(entry["requested"], file.requested);
    }
    json["files"].push_back(std::move(entry));
  }
  return json.dump(1) + "\n";
}

}  // namespace dutoan
