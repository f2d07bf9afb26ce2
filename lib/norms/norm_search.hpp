// Norms found by words of their names, titles and rows.
#pragma once

#include "norms/norm_subject.hpp"

#include <string>
#include <vector>

namespace dutoan {

struct NormHit {
  NormSubject subject;
  std::string key;   ///< of a row of a table or of a method; empty: the thing itself
  std::string text;  ///< of the row
};

/// Everything that holds all of `words`, each at the start of a word, in the order of the library.
/// Upper and lower case count as the same letter; words typed without marks find words with them.
[[nodiscard]] std::vector<NormHit> search_norms(const Library& library, const std::string& words,
                                                std::optional<Date> date);

}  // namespace dutoan
