// `norms list|show|search|lint|template`: the tables themselves.
#include "base/nearest.hpp"
#include "norms/norm_gap.hpp"
#include "norms/norm_reading.hpp"
#include "norms/norm_search.hpp"
#include "norms/norm_subject.hpp"
#include "output/catalogue.hpp"
#include "output/norm_json.hpp"
#include "output/norm_report.hpp"
#include "output/norm_text.hpp"
#include "output/norms_report.hpp"
#include "output/plan_template.hpp"
#include "plan_run.hpp"

#include <algorithm>

namespace dutoan {

namespace {

/// All norms, and the day they are asked for.
struct NormView {
  std::unique_ptr<NormStore> store;
  std::optional<Date> date;
  bool readable = true;  ///< false: something is wrong with the norms, and was reported
};

std::unique_ptr<NormView> open_norms(const Arguments& arguments, Console& console) {
  Diagnostics diagnostics;
  auto view = std::make_unique<NormView>();
  view->store = std::make_unique<NormStore>(norm_folders(arguments), diagnostics);
  view->date = Date::parse(arguments.value("as-of"));
  view->store->load_all();
  diagnostics.add_all(view->store->take_diagnostics());
  console.report(diagnostics.sorted());
  view->readable = !diagnostics.has_errors();
  return view;
}

Exit exit_of(const NormView& view) {
  return view.readable ? Exit::done : Exit::input;
}

/// Writes a report, or in `--format json` what `json` gives.
template <class MakeReport, class MakeJson>
bool write(const Arguments& arguments, Console& console, MakeReport report, MakeJson json) {
  return write_reports(arguments, console, [&](const std::string& format, const Sink& sink) {
    if (format == "json") {
      sink(json());
    } else {
      sink(to_text(report(), console.width()));
    }
  });
}

Exit say_unknown(const NormView& view, const std::string& name, Console& console) {
  const Library& library = view.store->library();
  std::vector<std::string> times;
  for (const NormSubject& subject : find_norms(library, name, std::nullopt)) {
    times.push_back(subject.full_name() + " " + days_text(subject.in_force(), console.language()));
  }
  if (view.date && !times.empty()) {
    console.say({"norm-not-in-force", {name, *view.date, joined(times)}});
    return Exit::usage;
  }
  console.say({"norm-not-found", {name}});
  const std::vector<std::string> close = nearest(name, norm_names(library));
  if (!close.empty()) console.say({"hint-nearest", {joined(close)}});
  return Exit::usage;
}

struct DatedReading {
  NormReading reading;
  Validity in_force;
};

/// The table of every subject read at the key; on a fault the reason is put into `why`.
std::vector<DatedReading> read_all(const std::vector<NormSubject>& subjects, const std::string& key,
                                   std::optional<Date> date, std::string& why) {
  std::vector<DatedReading> readings;
  const auto read = [&](const Table& table, const Validity& in_force) {
    if (auto reading = read_norm(table, key)) {
      readings.push_back({std::move(*reading), in_force});
    } else {
      why = table.kind == TableKind::value ? "norm-why-single" : "norm-why-number";
    }
  };
  for (const NormSubject& subject : subjects) {
    if (subject.book != nullptr) read(subject.book->prices, subject.book->in_force);
    if (subject.table == nullptr) continue;
    for (const TableVersion& version : subject.table->versions) {
      if (!date || version.in_force.contains(*date)) read(version.table, version.in_force);
    }
  }
  return readings;
}

Exit show_reading(const Arguments& arguments, Console& console, const NormView& view,
                  const std::vector<NormSubject>& subjects) {
  const std::string key = arguments.value("at");
  std::string why = "norm-why-no-table";
  const auto readings = read_all(subjects, key, view.date, why);
  if (readings.empty()) {
    console.say(
        {"norm-not-readable", {arguments.operands[0], key, phrase(why, console.language())}});
    return Exit::usage;
  }
  const bool written = write(
      arguments, console,
      [&] {
        Report report;
        for (const auto& [reading, in_force] : readings) {
          if (!report.blocks().empty()) report.space();
          add_reading(report, reading, in_force, console.language());
        }
        return report;
      },
      [&] {
        Json json = {{"format", 1}, {"read", Json::array()}};
        for (const auto& [reading, in_force] : readings) {
          json["read"].push_back(reading_json(reading, in_force));
        }
        return json.dump(1) + "\n";
      });
  if (!written) return Exit::usage;
  const bool missing = std::any_of(readings.begin(), readings.end(), [](const DatedReading& one) {
    return !causes_of(one.reading).empty();
  });
  return !view.readable ? Exit::input : missing ? Exit::incomplete : Exit::done;
}

Report show_report(const std::vector<NormSubject>& subjects, const NormView& view,
                   Language language) {
  Report report;
  for (const NormSubject& subject : subjects) {
    if (!report.blocks().empty()) report.space();
    if (subject.kind() == "document") {
      add_document(report, subject, view.store->library(), language);
    } else {
      add_norm(report, subject, view.date, language);
    }
  }
  return report;
}

std::string show_json(const std::vector<NormSubject>& subjects, const NormView& view) {
  Json json = {{"format", 1}, {"norms", Json::array()}};
  for (const NormSubject& subject : subjects) {
    if (subject.kind() != "document") {
      json["norms"].push_back(content_json(subject, view.date));
      continue;
    }
    Json document = header_json(*subject.document);
    document["content"] = Json::array();
    for (const NormSubject& one : all_norms(view.store->library())) {
      if (one.document != subject.document || one.kind() == "document") continue;
      document["content"].push_back(subject_json(one));
    }
    json["norms"].push_back(std::move(document));
  }
  return json.dump(1) + "\n";
}

}  // namespace

Exit run_norms_list(const Arguments& arguments, Console& console) {
  const auto view = open_norms(arguments, console);
  const Library& library = view->store->library();
  const Language language = console.language();
  const std::vector<NormGap> gaps =
      arguments.has("missing") ? gaps_of(library, view->date) : std::vector<NormGap>{};
  const bool written =
      arguments.has("missing")
          ? write(
                arguments, console, [&] { return norm_gaps(gaps, language); },
                [&] { return norm_gaps_json(gaps); })
          : write(
                arguments, console, [&] { return norms_list(library, view->date, language); },
                [&] { return norms_list_json(library, view->date); });
  return written ? exit_of(*view) : Exit::usage;
}

Exit run_norms_show(const Arguments& arguments, Console& console) {
  const auto view = open_norms(arguments, console);
  const std::string& name = arguments.operands[0];
  const auto subjects = find_norms(view->store->library(), name, view->date);
  if (subjects.empty()) return say_unknown(*view, name, console);
  if (arguments.has("at")) return show_reading(arguments, console, *view, subjects);
  const bool written = write(
      arguments, console, [&] { return show_report(subjects, *view, console.language()); },
      [&] { return show_json(subjects, *view); });
  return written ? exit_of(*view) : Exit::usage;
}

Exit run_norms_search(const Arguments& arguments, Console& console) {
  const auto view = open_norms(arguments, console);
  std::string words;
  for (const std::string& word : arguments.operands)
    words += word + " ";
  words.pop_back();
  const auto hits = search_norms(view->store->library(), words, view->date);
  const bool written = write(
      arguments, console, [&] { return norm_hits(hits, console.language()); },
      [&] { return norm_hits_json(hits); });
  if (!written) return Exit::usage;
  return hits.empty() && view->readable ? Exit::findings : exit_of(*view);
}

Exit run_norms_template(const Arguments& arguments, Console& console) {
  const auto view = open_norms(arguments, console);
  const std::string& name = arguments.operands[0];
  const Library& library = view->store->library();
  const auto subjects = find_norms(library, name, view->date);
  if (subjects.empty()) return say_unknown(*view, name, console);
  if (subjects.size() > 1) {
    std::vector<std::string> names;
    for (const NormSubject& subject : subjects)
      names.push_back(subject.full_name());
    console.say({"template-needs-date", {name, joined(names)}});
    return Exit::usage;
  }
  const NormSubject& subject = subjects[0];
  if (subject.method == nullptr && subject.table == nullptr) {
    console.say({"template-not-for", {name}});
    return Exit::usage;
  }
  const bool written = write_reports(arguments, console, [&](const std::string&, const Sink& sink) {
    sink(subject.method != nullptr
             ? plan_template(*subject.method, library, view->date, console.language())
             : table_template(*subject.table, view->date, console.language()));
  });
  return written ? exit_of(*view) : Exit::usage;
}

}  // namespace dutoan
