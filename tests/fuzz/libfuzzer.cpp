// The entry for libFuzzer: `fuzz --target=NAME CORPUS…`; flags with two dashes are not its own.
#include "targets.hpp"
#include "world.hpp"

#include <cstddef>
#include <cstdint>

namespace {

const fuzz::Target*& chosen() {
  static const fuzz::Target* target = nullptr;
  return target;
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv) {
  constexpr std::string_view flag = "--target=";
  for (int i = 1; i < *argc; ++i) {
    const std::string_view word = (*argv)[i];
    for (const fuzz::Target& target : fuzz::targets) {
      if (word.starts_with(flag) && word.substr(flag.size()) == target.name) chosen() = &target;
    }
  }
  fuzz::require(chosen() != nullptr, "--target=NAME says what to run");
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  chosen()->run({reinterpret_cast<const char*>(data), size});
  return 0;
}
