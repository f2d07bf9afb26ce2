#include "norms/document.hpp"

namespace dutoan {

std::string Document::full_number() const {
  if (number.empty()) return id;
  return type.empty() ? number : type + " " + number;
}

}  // namespace dutoan
