#include "plan/agency_parents.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

namespace dutoan {

namespace {

using Parents = std::map<std::string_view, std::string_view>;

/// Of every agency whose parent is one, too.
Parents parents_of(const std::vector<Agency>& agencies) {
  Parents parents;
  for (const Agency& agency : agencies) {
    if (!agency.id.empty()) parents.emplace(agency.id, agency.parent);
  }
  std::erase_if(parents, [all = parents](const auto& pair) { return !all.contains(pair.second); });
  return parents;
}

}  // namespace

std::vector<std::string> parent_ring(const std::vector<Agency>& agencies) {
  const Parents parents = parents_of(agencies);
  for (const Agency& agency : agencies) {
    std::vector<std::string> way;
    for (auto at = parents.find(agency.id); at != parents.end(); at = parents.find(at->second)) {
      const auto before = std::find(way.begin(), way.end(), at->first);
      if (before != way.end()) return {before, way.end()};
      way.emplace_back(at->first);
    }
  }
  return {};
}

std::vector<std::string> with_subordinates(const std::vector<Agency>& agencies,
                                           const std::string& agency) {
  std::vector<std::string> all = {agency};
  std::set<std::string_view> known = {agency};
  for (std::size_t i = 0; i < all.size(); ++i) {
    for (const Agency& one : agencies) {
      if (one.parent == all[i] && known.insert(one.id).second) all.push_back(one.id);
    }
  }
  return all;
}

}  // namespace dutoan
