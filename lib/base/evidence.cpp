#include "base/evidence.hpp"

namespace dutoan {

std::string_view evidence_word(Evidence evidence) {
  switch (evidence) {
    case Evidence::memory: return "memory";
    case Evidence::secondary: return "secondary";
    case Evidence::user: return "user";
    case Evidence::primary: return "primary";
  }
  return "";
}

std::optional<Evidence> evidence_from_word(std::string_view word) {
  for (const Evidence evidence : evidence_classes) {
    if (evidence_word(evidence) == word) return evidence;
  }
  return std::nullopt;
}

}  // namespace dutoan
