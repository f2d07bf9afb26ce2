#include "norms/name_clash.hpp"

#include <algorithm>
#include <map>

namespace dutoan {

namespace {

struct LayerClaim {
  const ClaimedName* name;
  std::size_t layer;
};

using Claims = std::map<std::string, std::vector<LayerClaim>>;

Claims claims_by_name(const Library& library, std::vector<ClaimedName> Document::*kind) {
  Claims claims;
  for (const Document& document : library.documents()) {
    for (const ClaimedName& name : document.*kind) {
      claims[name.name].push_back({&name, document.layer});
    }
  }
  return claims;
}

bool overrides(const LayerClaim& a, const LayerClaim& b) {
  return a.name->overriding && a.layer > b.layer;
}

/// Whether the second may not stand beside the first; that is said.
bool clash(const LayerClaim& first, const LayerClaim& second, Diagnostics& diagnostics) {
  const Validity& a = first.name->validity;
  const Validity& b = second.name->validity;
  if (!a.overlaps(b) || overrides(first, second) || overrides(second, first)) return false;
  const Date day = std::max(a.from.value_or(Date()), b.from.value_or(Date()));
  Diagnostic& error =
      diagnostics.error({"norms-clash", {first.name->name, day}}, locate(second.name->place));
  error.notes.push_back({{"note-claimed-here", {}}, locate(first.name->place)});
  error.hints.push_back({"hint-overrides", {}});
  return true;
}

}  // namespace

void check_name_clashes(const Library& library, Diagnostics& diagnostics) {
  for (const auto kind : {&Document::methods, &Document::shared, &Document::norm_items}) {
    for (const auto& [name, claims] : claims_by_name(library, kind)) {
      for (std::size_t i = 1; i < claims.size(); ++i) {
        // One that clashes with several is said once.
        (void)std::any_of(claims.begin(), claims.begin() + std::ptrdiff_t(i),
                          [&, &later = claims[i]](const LayerClaim& earlier) {
                            return clash(earlier, later, diagnostics);
                          });
      }
    }
  }
}

}  // namespace dutoan
