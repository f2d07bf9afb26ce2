#include "estimate/summary.hpp"
#include "output/diagnostic_text.hpp"
#include "output/estimate_report.hpp"
#include "output/result_json.hpp"
#include "output/result_reading.hpp"
#include "output/result_skim.hpp"
#include "targets.hpp"
#include "world.hpp"

#include <sstream>

using namespace dutoan;

namespace fuzz {

namespace {

void use(const PlanResult& result) {
  write_result_json(result, "", {}, [](std::string_view) {});
  (void)to_text(estimate_report(result, "", {}), 100);
  for (std::size_t key = 0; key < summary_key_words.size(); ++key) {
    try {
      (void)summarize(result, {SummaryKey(key)}, FigureKind::recomputed);
      (void)summarize(result, {SummaryKey(key)}, FigureKind::requested);
    } catch (const MoneyOverflow&) {
      // Commands report it.
    }
  }
}

}  // namespace

void result(std::string_view bytes) {
  const std::string text(bytes);
  Diagnostics diagnostics;
  std::istringstream stream(text);
  const auto read = read_result_json(stream, "r.json", diagnostics);
  std::istringstream again(text);
  Diagnostics other;
  const auto whole = read_result_with_lines(
      again, "r.json", [](std::size_t, const LineFigure&) {}, other);
  require(read.has_value() || diagnostics.has_errors(), "what is no result is said to be none");
  require(whole.has_value() || other.has_errors(), "the same with its lines");
  (void)to_text(diagnostics.sorted(), Language::vietnamese, Colour::off);
  if (read) use(*read);
}

}  // namespace fuzz
