#include "plan/same_as.hpp"

#include <algorithm>

namespace dutoan {

bool speak_of_the_same(const SameAs& a, const SameAs& b) {
  return std::is_permutation(a.before.begin(), a.before.end(), b.before.begin(), b.before.end()) &&
         std::is_permutation(a.after.begin(), a.after.end(), b.after.begin(), b.after.end());
}

}  // namespace dutoan
