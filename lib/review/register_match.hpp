// Tasks that would make what a register says is there already.
#pragma once

#include "plan/register.hpp"
#include "review/overlap.hpp"

#include <string>
#include <vector>

namespace dutoan {

/// A task and an entry of a register, by their indices.
struct RegisterMatch {
  std::size_t subject = 0;
  std::size_t entry = 0;
  int likeness =
      0;  ///< that of the names, or the share of the title its keywords cover; the higher
  bool by_name = false;
  std::vector<std::string> words;  ///< in common with the name; or the keywords met
};

/// Of every subject the entries whose name is alike by at least `least`, or whose keywords stand in
/// its title and cover at least `book.least_keywords` of it; the likest first.
///
/// Keywords speak of systems and data: a title that names neither buys or repairs something else.
[[nodiscard]] std::vector<RegisterMatch> find_registered(
    const std::vector<OverlapSubject>& subjects, const std::vector<RegisterEntry>& entries,
    const WordBook& book, int least);

}  // namespace dutoan
