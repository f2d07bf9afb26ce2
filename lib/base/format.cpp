#include "base/format.hpp"

#include <algorithm>

namespace dutoan {

const FieldFormat* ObjectFormat::find(std::string_view key) const {
  const auto found = std::find_if(fields.begin(), fields.end(),
                                  [&](const FieldFormat& field) { return field.key == key; });
  return found == fields.end() ? nullptr : &*found;
}

}  // namespace dutoan
