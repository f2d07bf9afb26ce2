#include "output/finding_place.hpp"

namespace dutoan {

FindingPlace place_of(const Location& location, const CheckResult& check) {
  FindingPlace place{.file = location.file.empty() ? "" : check.from_root(location.file),
                     .line = location.line,
                     .column = location.first_character,
                     .end_column = location.end_character,
                     .sheet = location.sheet};
  if (!location.sheet.empty()) {
    place.column = location.column;
    place.cell = column_letters(location.column) + std::to_string(location.line);
  }
  return place;
}

FindingPlace place_of(const Finding& finding, const CheckResult& check) {
  if (finding.place.file == nullptr) return place_of(Location{.file = check.plan_path}, check);
  return place_of(locate(finding.place), check);
}

}  // namespace dutoan
