// What somebody says of tasks of two revisions: those before are those after, renamed, parted or
// joined.
#pragma once

#include "base/source.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

/// In the folder of the later revision.
inline constexpr std::string_view same_as_file = "same-as.yaml";

struct SameAs {
  std::vector<std::string> before;  ///< agency/id
  std::vector<std::string> after;
  bool confirmed = false;  ///< no: a proposal nobody has agreed to
  std::string reason;
  Place place;

  /// Somebody looked at it, and says why it is not so.
  [[nodiscard]] bool is_refused() const { return !confirmed && !reason.empty(); }
};

/// In whatever order they name the tasks.
[[nodiscard]] bool speak_of_the_same(const SameAs& a, const SameAs& b);

}  // namespace dutoan
