#include "output/baseline_reading.hpp"

#include "said.hpp"

#include <sstream>

#include <doctest/doctest.h>

using namespace dutoan;

namespace {

std::optional<Baseline> read(const std::string& text, Diagnostics& diagnostics) {
  std::istringstream stream(text);
  return read_baseline(stream, "before.json", diagnostics);
}

std::string faults_of(const std::string& text) {
  Diagnostics diagnostics;
  CHECK(!read(text, diagnostics));
  return printed(diagnostics);
}

}  // namespace

TEST_CASE("what was violated with its effect, and what was undecided; what was accepted is left") {
  Diagnostics diagnostics;
  const auto baseline = read(
      R"({"format": 1, "findings": [
        {"verdict": "violated", "fingerprint": "a", "effect": "500"},
        {"verdict": "violated", "fingerprint": "b"},
        {"verdict": "violated", "fingerprint": "w", "waiver": {}},
        {"verdict": "undecided", "fingerprint": "u"},
        {"verdict": "passed"}]})",
      diagnostics);
  REQUIRE(baseline);
  CHECK(baseline->violated.size() == 2);
  CHECK(baseline->violated.at("a") == Money(std::int64_t{500}));
  CHECK(!baseline->violated.at("b"));
  CHECK(baseline->undecided == std::set<std::string>{"u"});
  CHECK(diagnostics.empty());
}

TEST_CASE("what is no JSON, and what is no check, is said at its place") {
  CHECK(faults_of("{\"format\": 1,\n \"findings\": oops}").find("before.json:2:14") !=
        std::string::npos);
  CHECK(faults_of("[]").find("format") != std::string::npos);
  CHECK(faults_of(R"({"format": 1, "tasks": []})").find("findings") != std::string::npos);
  CHECK(faults_of(R"({"format": 1, "findings": [{"verdict": "violated"}]})").find("fingerprint") !=
        std::string::npos);
  CHECK(!faults_of(R"({"format": 1, "findings": [5]})").empty());
}
