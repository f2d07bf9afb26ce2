#include "command_fixture.hpp"

namespace dutoan::doctor_test {

TEST_CASE("doctor names the program, its norms and the settings in force") {
  const CommandFixture f;
  f.folder.write("own/x.yaml", "format: 1\ndocument: x\nin_force: {from: 2020-01-01}\n");
  f.folder.write("dutoan.yaml", "format: 1\nunit: trieu\n");
  const auto written =
      f.run({"doctor", f.path("plan.yaml"), "--norms", f.path("own"), "--lang", "en"});
  CHECK(written.code == 0);
  CHECK(written.err.empty());
  CHECK(holds(written.out, "Program: dutoan " DUTOAN_VERSION "\n"));
  CHECK(holds(written.out, "\nNorms: own\n"));
  CHECK(holds(written.out, "\nSetting: unit = trieu (dutoan.yaml:2)\n"));
  CHECK(written.out.ends_with("Verdict: norms and settings are sound\n"));
}

TEST_CASE("doctor finds what is wrong with norms and settings") {
  const CommandFixture f;
  f.folder.write("own/x.yaml", "format: 1\ndocumnt: x\n");
  f.folder.write("dutoan.yaml", "format: 1\nunit: usd\n");
  const auto written =
      f.run({"doctor", f.path("plan.yaml"), "--norms", f.path("own"), "--lang", "en"});
  CHECK(written.code == 2);
  CHECK(written.out.ends_with("Verdict: there are errors, see above\n"));
  CHECK(holds(written.err, "own/x.yaml:2:1: error: "));
  CHECK(holds(written.err, "dutoan.yaml:2:7: error: "));
}

TEST_CASE("without settings the defaults hold") {
  const CommandFixture f;
  CHECK(holds(f.run({"doctor", f.path("plan.yaml"), "--lang", "en"}).out,
              "\nSettings: no dutoan.yaml, defaults\n"));
}

}  // namespace dutoan::doctor_test
