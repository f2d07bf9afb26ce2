#include "input/decision_reader.hpp"

#include "base/nearest.hpp"
#include "input/map_reader.hpp"
#include "input/money_reader.hpp"
#include "input/plan_format.hpp"

#include <map>
#include <set>

namespace dutoan {

namespace {

class DecisionReader {
 public:
  DecisionReader(Plan& plan, Diagnostics& diagnostics)
      : diagnostics_(diagnostics),
        sources_(plan.sources),
        files_unread_(!plan.unread_files.empty()) {
    for (Task& task : plan.tasks) {
      tasks_.emplace(task.full_id(), &task);
      ids_.push_back(task.full_id());
      agencies_.insert(task.agency);
    }
  }

  void read(const PlanFile& file) {
    for (const Yaml& node : file.tree->root().at("money").elements())
      read_row(node, file.beside || file.header_only);
  }

 private:
  void read_row(Yaml node, bool beside) {
    Diagnostics own;
    const MapReader map(node, decision_format, own);
    const std::string id = map.text("task");
    const auto found = tasks_.find(id);
    if (found == tasks_.end()) {
      if (beside && !agencies_.contains(id.substr(0, id.find('/')))) return;
      if (files_unread_) return;
      if (!id.empty()) {
        Diagnostic& error =
            own.error({"decision-without-task", {id}}, locate(map.at("task").place()));
        const std::vector<std::string> near = nearest(id, ids_);
        if (!near.empty()) error.hints.push_back({"hint-nearest", {joined(near)}});
      }
    } else {
      MoneyRow row = read_money_row(map, sources_, own);
      found->second->money.push_back(std::move(row));
      found->second->broken = found->second->broken || own.has_errors();
    }
    diagnostics_.add_all(std::move(own));
  }

  Diagnostics& diagnostics_;
  const std::vector<Named>& sources_;
  bool files_unread_;  ///< the task may stand in one of them
  std::map<std::string, Task*> tasks_;
  std::vector<std::string> ids_;
  std::set<std::string> agencies_;
};

}  // namespace

void read_decisions(const std::vector<PlanFiles>& files, Plan& plan, Diagnostics& diagnostics) {
  DecisionReader reader(plan, diagnostics);
  // Two files of one folder, each read alone, have the same decisions beside them.
  std::set<std::filesystem::path> read;
  for (const PlanFiles& part : files) {
    for (const PlanFile& file : part.files) {
      if (file.tree->root().at("money").is_empty()) continue;
      const auto where = std::filesystem::weakly_canonical(part.folder / file.tree->file().name());
      if (read.insert(where).second) reader.read(file);
    }
  }
}

}  // namespace dutoan
