// Included before every file that has faults injected (inject.pl).
#pragma once

namespace dutoan {

/// The fault in force, counted from 1; 0: none.
int& injected_fault();

inline bool injected(int fault) {
  return injected_fault() == fault;
}

}  // namespace dutoan
