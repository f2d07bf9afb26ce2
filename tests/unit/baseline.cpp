#include "review/baseline.hpp"

#include <doctest/doctest.h>

using namespace dutoan;

namespace {

Finding found(const std::string& fingerprint, std::optional<Money> effect,
              Verdict verdict = Verdict::violated) {
  Finding finding{.verdict = verdict, .effect = effect};
  finding.fingerprint = fingerprint;
  return finding;
}

}  // namespace

TEST_CASE("new, heavier, known and gone") {
  const Baseline baseline{.violated = {{"a", Money(std::int64_t{5})},
                                       {"b", Money(std::int64_t{5})},
                                       {"c", Money(std::int64_t{5})},
                                       {"d", {}}},
                          .undecided = {"u"}};
  std::vector<Finding> findings = {
      found("a", Money(std::int64_t{5})), found("b", Money(std::int64_t{6})),
      found("c", Money(std::int64_t{4})), found("e", Money(std::int64_t{1})),
      found("u", {}, Verdict::undecided), found("v", {}, Verdict::undecided),
      found("", {}, Verdict::passed)};
  const BaselineCounts counts = compare_with(baseline, findings);
  CHECK(findings[0].novelty == Novelty::known);
  CHECK(findings[1].novelty == Novelty::heavier);
  CHECK(findings[1].effect_before == Money(std::int64_t{5}));
  CHECK(findings[2].novelty == Novelty::known);
  CHECK(findings[3].novelty == Novelty::fresh);
  CHECK(findings[4].novelty == Novelty::known);
  CHECK(findings[5].novelty == Novelty::fresh);
  CHECK(findings[6].novelty == Novelty::not_compared);
  CHECK(counts.fresh == 1);
  CHECK(counts.heavier == 1);
  CHECK(counts.known == 2);
  CHECK(counts.gone == 1);
}

TEST_CASE("what nobody could put a sum to has not grown") {
  std::vector<Finding> findings = {found("a", Money(std::int64_t{5})), found("b", {})};
  (void)compare_with({.violated = {{"a", {}}, {"b", Money(std::int64_t{5})}}, .undecided = {}},
                     findings);
  CHECK(findings[0].novelty == Novelty::known);
  CHECK(findings[1].novelty == Novelty::known);
}

TEST_CASE("what is accepted is not counted, and not gone") {
  const Waiver waiver;
  std::vector<Finding> findings = {found("a", Money(std::int64_t{5})),
                                   found("b", Money(std::int64_t{5}))};
  findings[0].waiver = &waiver;
  findings[1].waiver = &waiver;
  const BaselineCounts counts =
      compare_with({.violated = {{"a", Money(std::int64_t{5})}}, .undecided = {}}, findings);
  CHECK(counts.fresh + counts.heavier + counts.known + counts.gone == 0);
  CHECK(!is_open(findings[1]));
}
