#include "settings.hpp"

#include "command_fixture.hpp"

namespace dutoan::settings_test {

namespace {

/// "unit=trieu at dutoan.yaml:2; …".
std::string shown(const CommandFixture& f, const std::string& plan, Diagnostics& diagnostics) {
  std::string text;
  for (const Setting& setting : settings_beside(f.path(plan), diagnostics)) {
    std::string value = setting.value;
    if (value.starts_with(f.path(""))) value = "…/" + value.substr(f.path("").size());
    text += (text.empty() ? "" : "; ") + setting.flag + "=" + value + " at " +
            setting.place.substr(setting.place.rfind('/') + 1);
  }
  return text;
}

std::string shown(const CommandFixture& f, const std::string& plan) {
  Diagnostics diagnostics;
  std::string text = shown(f, plan, diagnostics);
  CHECK(said(diagnostics) == "");
  return text;
}

}  // namespace

TEST_CASE("settings stand beside the plan or in its folder") {
  const CommandFixture f;
  CHECK(shown(f, "plan.yaml") == "");
  f.folder.write("dutoan.yaml", "format: 1\nunit: trieu\njobs: 3\n");
  CHECK(shown(f, "plan.yaml") == "unit=trieu at dutoan.yaml:2; jobs=3 at dutoan.yaml:3");
  CHECK(shown(f, "") == "unit=trieu at dutoan.yaml:2; jobs=3 at dutoan.yaml:3");
  Diagnostics diagnostics;
  CHECK(settings_beside("-", diagnostics).empty());
}

TEST_CASE("folders and files are named as seen from the settings") {
  const CommandFixture f;
  f.folder.write("own/x.yaml", "");
  f.folder.write("dutoan.yaml", "format: 1\nlock: k.lock\nnorms: [own, /]\n");
  CHECK(shown(f, "plan.yaml") ==
        "norms=…/own at dutoan.yaml:3; norms=/ at dutoan.yaml:3; lock=…/k.lock at dutoan.yaml:2");
}

TEST_CASE("a switch that is off is no setting") {
  const CommandFixture f;
  f.folder.write("dutoan.yaml", "format: 1\nallow-unverified: yes\nallow-incomplete: no\n");
  CHECK(shown(f, "plan.yaml") == "allow-unverified=yes at dutoan.yaml:2");
}

TEST_CASE("what is wrong with the settings is said at its place") {
  const CommandFixture f;
  const auto faults = [&](const std::string& text) {
    f.folder.write("dutoan.yaml", "format: 1\n" + text);
    Diagnostics diagnostics;
    (void)settings_beside(f.path("plan.yaml"), diagnostics);
    return said(diagnostics);
  };
  CHECK(faults("unti: trieu\n") == "key-unknown dutoan.yaml:2:1");
  CHECK(faults("unit: usd\n") == "choice-unknown dutoan.yaml:2:7");
  CHECK(faults("jobs: 0\n") == "settings-jobs dutoan.yaml:2:7");
  CHECK(faults("jobs: 1000\n") == "settings-jobs dutoan.yaml:2:7");
  CHECK(faults("norms: [nowhere]\n") == "norms-not-found dutoan.yaml:2:9");
}

TEST_CASE("the command line wins, and a command takes only what it knows") {
  const std::vector<Setting> settings = {{"unit", "ty", "dutoan.yaml:2"},
                                         {"norms", "a", "dutoan.yaml:3"},
                                         {"norms", "b", "dutoan.yaml:3"},
                                         {"allow-incomplete", "yes", "dutoan.yaml:4"}};
  Arguments estimate = CommandFixture::arguments({"estimate", "p", "--unit", "dong"});
  apply_settings(settings, estimate);
  CHECK(estimate.value("unit") == "dong");
  CHECK(estimate.values("norms") == std::vector<std::string>{"a", "b"});
  CHECK(estimate.has("allow-incomplete"));
  Arguments explain = CommandFixture::arguments({"explain", "p", "T", "--norms", "c"});
  apply_settings(settings, explain);
  CHECK(explain.values("norms") == std::vector<std::string>{"c"});
  CHECK_FALSE(explain.has("unit"));
  CHECK_FALSE(explain.has("allow-incomplete"));
}

}  // namespace dutoan::settings_test
