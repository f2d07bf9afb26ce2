#include "write_fault.hpp"

#include "command_fixture.hpp"
#include "said.hpp"

#include <filesystem>

namespace dutoan::write_fault_test {

TEST_CASE("why a file cannot be written is said as far as it can be seen") {
  const CommandFixture f;
  CHECK(plain(write_fault(f.path("none/x.json"))) ==
        "output-no-folder " + f.path("none/x.json") + " " + f.path("none"));
  std::filesystem::create_directory(f.path("there"));
  CHECK(plain(write_fault(f.path("there"))) == "output-is-folder " + f.path("there"));
  CHECK(plain(write_fault(f.path("x.json"))) == "output-failed " + f.path("x.json"));
}

}  // namespace dutoan::write_fault_test
