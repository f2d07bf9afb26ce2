#include "input/plan_reader.hpp"

#include "base/parallel.hpp"
#include "input/decision_reader.hpp"
#include "input/map_reader.hpp"
#include "input/plan_folder.hpp"
#include "input/plan_format.hpp"
#include "input/progress_reader.hpp"
#include "input/task_reader.hpp"
#include "plan/agency_parents.hpp"

#include <algorithm>
#include <map>

namespace dutoan {

namespace {

/// What is wrong with a task of a form: of a cell its form speaks first, and alone.
Diagnostics with_faults(const Diagnostics& form, const Diagnostics& task) {
  Diagnostics all = form;
  for (const Diagnostic& one : task.items()) {
    const bool said =
        std::any_of(form.items().begin(), form.items().end(), [&](const Diagnostic& other) {
          // A warning of the form hides no error.
          return other.location == one.location && other.severity <= one.severity;
        });
    if (!said) all.add(one);
  }
  return all;
}

class PlanReader {
 public:
  PlanReader(const std::vector<PlanFiles>& files, NormStore& norms, const PlanOptions& options,
             Diagnostics& diagnostics)
      : files_(files), norms_(norms), options_(options), diagnostics_(diagnostics) {}

  Plan run() {
    for (const PlanFiles& part : files_) {
      plan_.unread_files.insert(plan_.unread_files.end(), part.unread.begin(), part.unread.end());
      for (const PlanFile& file : part.files)
        read_lists(*file.tree);
    }
    check_parents();
    read_programmes();
    read_tasks();
    check_ids();
    read_decisions(files_, plan_, diagnostics_);
    return std::move(plan_);
  }

 private:
  void read_lists(const YamlTree& tree) {
    const MapReader file(tree.root(), plan_file_format, diagnostics_);
    if (file.has("plan")) read_header(file.at("plan"));
    for (const Yaml& node : file.elements("agencies")) {
      const MapReader map(node, agency_format, diagnostics_);
      plan_.agencies.push_back(
          {map.text("id"), map.text("name"), map.text("parent"), map.date("due"),
           read_progress(map.at("progress"), agency_progress_format, diagnostics_)});
      note_id("agency", map.at("id"));
      check_names_file(map.at("id"));
      if (map.has("parent")) parents_.emplace(map.text("id"), map.at("parent").place());
    }
    read_submissions(file);
    read_named(file, "groups", plan_.groups);
    for (const Yaml& node : file.elements("programmes"))
      programmes_.push_back(node);
    read_sources(file);
  }

  /// When all sources are known: their money names some.
  void read_programmes() {
    for (const Yaml& node : programmes_) {
      plan_.programmes.push_back(read_programme(node, plan_.sources, diagnostics_));
      note_id("programmes", node.at("id"));
    }
  }

  /// Its file bears its name, and must be no other file's.
  void check_names_file(Yaml id) {
    if (id.is_empty() || is_agency_file_stem(id.text())) return;
    diagnostics_.error({"agency-id-file", {std::string(id.text())}}, locate(id.place()));
  }

  void read_submissions(const MapReader& file) {
    for (const Yaml& node : file.elements("submissions")) {
      const MapReader map(node, submission_format, diagnostics_);
      plan_.submissions.push_back({.agency = map.text("agency"),
                                   .file = map.text("file"),
                                   .sha256 = map.text("sha256"),
                                   .received = map.date("received"),
                                   .rows = map.count("rows"),
                                   .placed = map.count("placed"),
                                   .errors = map.count("errors"),
                                   .place = map.place()});
    }
  }

  void read_sources(const MapReader& file) {
    for (const Yaml& node : file.elements("sources")) {
      const MapReader map(node, source_format, diagnostics_);
      const bool says = map.has("state");
      plan_.sources.push_back({map.text("id"), map.text("name"),
                               says ? std::optional(map.yes("state")) : std::nullopt});
      note_id("sources", map.at("id"));
    }
  }

  void read_named(const MapReader& file, std::string_view key, std::vector<Named>& list) {
    for (const Yaml& node : file.elements(key)) {
      const MapReader map(node, named_format, diagnostics_);
      list.push_back({map.text("id"), map.text("name")});
      note_id(key, map.at("id"));
    }
  }

  /// Two entries of a list must not share an id.
  void note_id(std::string_view list, Yaml id) {
    if (id.is_empty()) return;
    const std::string name(id.text());
    const auto [first, is_new] = ids_.emplace(std::string(list) + "/" + name, id.place());
    if (is_new) return;
    diagnostics_.error({"id-twice", {name}}, locate(id.place()))
        .notes.push_back({{"note-first-here", {}}, locate(first->second)});
  }

  /// An agency below itself could not be added up.
  void check_parents() {
    const std::vector<std::string> ring = parent_ring(plan_.agencies);
    if (ring.empty()) return;
    const auto place = parents_.find(ring.front());
    diagnostics_.error({"agency-parent-ring", {joined(ring)}},
                       place == parents_.end() ? Location{} : locate(place->second));
  }

  void read_header(Yaml node) {
    const MapReader map(node, plan_header_format, diagnostics_);
    if (header_seen_) {
      diagnostics_.error(second_header(node, map.at("year")), locate(node.place()))
          .notes.push_back({{"note-first-here", {}}, locate(header_place_)});
      return;
    }
    header_seen_ = true;
    header_place_ = node.place();
    PlanHeader& header = plan_.header;
    header.number = map.text("number");
    header.title = map.text("title");
    header.date = map.date("date");
    header.price_date = map.date("price_date");
    header.price_books = map.texts("price_books");
    header.issuer = map.texts("issuer");
    for (const Yaml& signature : map.elements("signatures")) {
      const MapReader one(signature, signature_format, diagnostics_);
      header.signatures.push_back({one.text("title"), one.text("name")});
    }
    header.year = read_year(map.at("year"), "year", diagnostics_);
    // Any other word was said to be wrong: nothing is printed in it.
    const std::string unit = map.text("unit");
    if (std::find(money_units.begin(), money_units.end(), unit) != money_units.end()) {
      header.unit = unit;
    }
    if (map.text("rounding") == "printed") header.rounding = RoundingPolicy::printed;
    for (const Yaml& book : map.at("price_books").elements()) {
      (void)norms_.price_book(std::string(book.text()), locate(book.place()), diagnostics_);
    }
    check_price_date(map);
    plan_.price_date_unusable = map.has("price_date") && !header.price_date;
  }

  /// Of two headers; that of another year belongs to another plan.
  Message second_header(Yaml node, Yaml year_node) {
    const auto year = read_year(year_node, "year", diagnostics_);
    const auto& first = plan_.header.year;
    if (!year || !first || *year == *first) return {"plan-twice", {}};
    return {"years-mixed",
            {header_place_.file->path(), std::to_string(*first), node.place().file->path(),
             std::to_string(*year)}};
  }

  void check_price_date(const MapReader& map) {
    PlanHeader& header = plan_.header;
    if (!header.year || !header.price_date) return;
    const int year = header.price_date->year();
    if (year >= *header.year - 3 && year <= *header.year + 10) return;
    diagnostics_.error({"date-far-off", {*header.price_date, std::to_string(*header.year)}},
                       locate(map.at("price_date").place()));
    header.price_date.reset();
  }

  /// Tasks are read by several threads, and put together in file order.
  void read_tasks() {
    struct Source {
      const PlanFiles* files;
      Yaml node;
      const Diagnostics* faults;  ///< of the form it stands in; null: it stands in none
    };
    std::vector<Source> sources;
    for (const PlanFiles& part : files_) {
      for (const PlanFile& file : part.files) {
        if (file.header_only) continue;
        const std::vector<Yaml> tasks = file.tree->root().at("tasks").elements();
        for (std::size_t i = 0; i < tasks.size(); ++i) {
          const bool of_form = i < file.task_faults.size();
          sources.push_back({&part, tasks[i], of_form ? &file.task_faults[i] : nullptr});
        }
      }
    }
    plan_.tasks.resize(sources.size());
    std::vector<Diagnostics> diagnostics(sources.size());
    for_each_index(sources.size(), options_.jobs, [&](std::size_t i) {
      const TaskContext context{norms_, *sources[i].files, plan_, options_.as_of, options_.set};
      plan_.tasks[i] = read_task(sources[i].node, context, diagnostics[i]);
      if (sources[i].faults != nullptr) {
        plan_.tasks[i].broken = plan_.tasks[i].broken || sources[i].faults->has_errors();
        diagnostics[i] = with_faults(*sources[i].faults, diagnostics[i]);
      }
    });
    for (Diagnostics& own : diagnostics)
      diagnostics_.add_all(std::move(own));
  }

  void check_ids() {
    std::map<std::string, const Task*> seen;
    for (Task& task : plan_.tasks) {
      const auto [first, is_new] = seen.emplace(task.full_id(), &task);
      if (is_new || task.id.empty()) continue;
      task.broken = true;
      diagnostics_.error({"task-twice", {task.full_id()}}, locate(task.place))
          .notes.push_back({{"note-first-here", {}}, locate(first->second->place)});
    }
  }

  const std::vector<PlanFiles>& files_;
  NormStore& norms_;
  const PlanOptions& options_;
  Diagnostics& diagnostics_;
  Plan plan_;
  std::vector<Yaml> programmes_;
  std::map<std::string, Place> ids_;
  std::map<std::string, Place> parents_;  ///< of agencies, by their ids
  bool header_seen_ = false;
  Place header_place_;
};

}  // namespace

Plan read_plan(const std::vector<PlanFiles>& files, NormStore& norms, const PlanOptions& options,
               Diagnostics& diagnostics) {
  return PlanReader(files, norms, options, diagnostics).run();
}

}  // namespace dutoan
