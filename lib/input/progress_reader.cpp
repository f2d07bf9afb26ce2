#include "input/progress_reader.hpp"

#include "input/map_reader.hpp"
#include "input/money_reader.hpp"
#include "input/plan_format.hpp"

#include <map>

namespace dutoan {

namespace {

/// Each stage is counted once, and lies within one that is counted.
class StageCountReader {
 public:
  StageCountReader(std::string programme, Diagnostics& diagnostics)
      : programme_(std::move(programme)), diagnostics_(diagnostics) {}

  std::vector<StageCount> run(const std::vector<Yaml>& nodes) {
    std::vector<StageCount> counts;
    for (const Yaml& node : nodes)
      counts.push_back(read(node));
    for (std::size_t i = 0; i < counts.size(); ++i)
      check_within(counts[i], nodes[i]);
    return counts;
  }

 private:
  StageCount read(Yaml node) {
    const MapReader map(node, stage_count_format, diagnostics_);
    StageCount count{.stage = map.text("stage"),
                     .count = map.count("count"),
                     .within = map.text("within"),
                     .date = map.date("date"),
                     .note = map.text("note"),
                     .ref = map.text("ref")};
    if (count.stage.empty()) return count;
    const auto [first, is_new] = places_.emplace(count.stage, node.place());
    if (is_new) return count;
    diagnostics_.error({"stage-twice", {programme_, "stage-" + count.stage}}, locate(node.place()))
        .notes.push_back({{"note-first-here", {}}, locate(first->second)});
    return count;
  }

  void check_within(const StageCount& count, Yaml node) {
    if (count.within.empty()) return;
    if (count.within != count.stage && places_.contains(count.within)) return;
    diagnostics_.error(
        {"stage-within", {programme_, "stage-" + count.within, "stage-" + count.stage}},
        locate(node.at("within").place()));
  }

  std::string programme_;
  Diagnostics& diagnostics_;
  std::map<std::string, Place> places_;  ///< of the stages
};

}  // namespace

Progress read_progress(Yaml node, const ObjectFormat& format, Diagnostics& diagnostics) {
  if (node.is_empty()) return {};
  const MapReader map(node, format, diagnostics);
  return {.stage = format.find("stage") == nullptr ? "" : map.text("stage"),
          .date = map.date("date"),
          .note = map.text("note"),
          .proposal = map.text("proposal"),
          .ref = map.text("ref")};
}

Programme read_programme(Yaml node, const std::vector<Named>& sources, Diagnostics& diagnostics) {
  Diagnostics own;
  const MapReader map(node, programme_format, own);
  Programme programme{.id = map.text("id"), .name = map.text("name")};
  Programme whole = programme;
  whole.note = map.text("note");
  whole.proposal = map.text("proposal");
  whole.ref = map.text("ref");
  if (map.has("tasks")) whole.tasks = map.count("tasks");
  for (const Yaml& row : map.elements("money"))
    whole.money.push_back(read_money_row(MapReader(row, money_format, own), sources, own));
  whole.stages = StageCountReader(whole.id, own).run(map.elements("progress"));
  // Nothing is computed from what has errors: its tasks still belong to it.
  const bool sound = !own.has_errors();
  diagnostics.add_all(std::move(own));
  return sound ? whole : programme;
}

}  // namespace dutoan
