#include "output/baseline_reading.hpp"

#include "output/json_member.hpp"
#include "output/json_place.hpp"

namespace dutoan {

namespace {

Baseline baseline_of(const Json& json) {
  if (!json.is_object() || json_member(json, "format") != 1) throw NotAResult{"format"};
  const Json& findings = json_member(json, "findings");
  if (!findings.is_array()) throw NotAResult{"findings"};
  Baseline baseline;
  for (const Json& finding : findings) {
    const std::string verdict = json_text(finding, "verdict");
    if (verdict == verdict_words[std::size_t(Verdict::passed)]) continue;
    const std::string fingerprint = json_member(finding, "fingerprint").get<std::string>();
    if (verdict == verdict_words[std::size_t(Verdict::undecided)]) {
      baseline.undecided.insert(fingerprint);
    } else if (!finding.contains("waiver")) {
      auto& effect = baseline.violated[fingerprint];
      if (finding.contains("effect")) effect = json_money(finding.at("effect"));
    }
  }
  return baseline;
}

}  // namespace

std::optional<Baseline> read_baseline(std::istream& stream, const std::string& path,
                                      Diagnostics& diagnostics) {
  try {
    return baseline_of(Json::parse(stream));
  } catch (const Json::parse_error& error) {
    diagnostics.error({"result-not-json", {}}, location_of_byte(stream, path, error.byte));
  } catch (const Json::exception&) {
    diagnostics.error({"baseline-not-ours", {"findings"}}, {.file = path});
  } catch (const NotAResult& fault) {
    diagnostics.error({"baseline-not-ours", {fault.key}}, {.file = path});
  }
  return std::nullopt;
}

}  // namespace dutoan
