#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>

// The writer of workbooks keeps a copy of every list's formula it no longer knows of.
extern "C" const char* __lsan_default_suppressions();  // NOLINT: the sanitizer's own name
const char* __lsan_default_suppressions() {            // NOLINT
  return "leak:lxw_strdup\n";
}
