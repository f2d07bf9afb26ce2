#include "input/plan_places.hpp"

namespace dutoan {

namespace {

template <class Maps>
void collect_maps(Yaml node, Maps& maps) {
  for (const Yaml& element : node.elements())
    collect_maps(element, maps);
  if (!node.is_map()) return;
  maps.emplace(node.place().offset, node);
  if (const Yaml id = node.at("id")) maps.emplace(id.place().offset, node);
  for (const auto& [key, value] : node.entries())
    collect_maps(value, maps);
}

/// The row of a list whose `what` is that word.
Yaml row_named(Yaml list, std::string_view what) {
  for (const Yaml& row : list.elements()) {
    if (row.at("what").text() == what) return row;
  }
  return {};
}

Yaml below(Yaml node, std::string_view keys) {
  while (node && !keys.empty()) {
    const std::string_view key = keys.substr(0, keys.find('.'));
    node = node.is_list() ? row_named(node, key) : node.at(key);
    keys.remove_prefix(std::min(key.size() + 1, keys.size()));
  }
  return node;
}

}  // namespace

PlanPlaces::PlanPlaces(const std::vector<PlanFiles>& files) {
  for (const PlanFiles& part : files) {
    for (const PlanFile& file : part.files)
      trees_.emplace(&file.tree->file(), file.tree.get());
  }
}

const PlanPlaces::Maps& PlanPlaces::maps_of(const SourceFile* file) {
  const auto [found, is_new] = maps_.try_emplace(file);
  const auto tree = trees_.find(file);
  if (is_new && tree != trees_.end()) collect_maps(tree->second->root(), found->second);
  return found->second;
}

Place PlanPlaces::of(const Place& record, std::span<const std::string> written) {
  if (record.file == nullptr) return record;
  const Maps& maps = maps_of(record.file);
  const auto map = maps.find(record.offset);
  if (map == maps.end()) return record;
  for (const std::string& keys : written) {
    const Yaml value = below(map->second, keys);
    if (value && !value.is_empty()) return value.place();
  }
  return record;
}

}  // namespace dutoan
