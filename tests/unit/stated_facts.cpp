#include "review/stated_facts.hpp"

#include "norms_fixture.hpp"
#include "said.hpp"
#include "value_fixture.hpp"

namespace dutoan::stated_facts_test {

namespace {

struct Facts {
  RuleBook book = {.facts = {{.name = "sure", .ask = {"Chắc?", "Sure?"}},
                             {.name = "of_line", .of = RuleSubject::line},
                             {.name = "share", .kind = FactKind::rate, .fallback = "10%"},
                             {.name = "pieces", .kind = FactKind::count},
                             {.name = "way", .kind = FactKind::choice, .choices = {"buy", "hire"}},
                             {.name = "day", .kind = FactKind::date},
                             {.name = "text", .kind = FactKind::text}}};

  /// The value of a task's fact where the plan states it so, and what is said of it.
  std::string with(const std::string& key, const std::string& text) {
    const FactBook facts = facts_of(book, RuleSubject::task);
    Diagnostics diagnostics;
    const FactValues values =
        fact_values(facts, {{.key = key, .text = text, .place = in_file("f", text)}}, diagnostics);
    std::string found;
    for (std::size_t i = 0; i < values->size(); ++i) {
      if (facts.specs[i]->name == key) found = ::shown((*values)[i]);
    }
    const std::string faults = said(diagnostics);
    return faults.empty() ? found : found + "; " + faults + " " + hints(diagnostics);
  }
};

}  // namespace

TEST_CASE("what is not stated is missing with its question, or what the rules take it for") {
  const Facts facts;
  const FactBook book = facts_of(facts.book, RuleSubject::task);
  Diagnostics diagnostics;
  std::string values;
  for (const Value& value : *fact_values(book, {}, diagnostics))
    values += ::shown(value) + "; ";
  CHECK(values ==
        "missing fact-unstated Chắc?|Sure?; 0.1; missing fact-unstated |; missing fact-unstated |; "
        "missing fact-unstated |; missing fact-unstated |; ");
}

TEST_CASE("a fact is read as its kind") {
  Facts facts;
  CHECK(facts.with("sure", "no") == "no");
  CHECK(facts.with("share", "12.5%") == "0.125");
  CHECK(facts.with("pieces", "3") == "3");
  CHECK(facts.with("way", "hire") == "\"hire\"");
  CHECK(facts.with("day", "2024-03-01") == "2024-03-01");
  CHECK(facts.with("text", "yes") == "\"yes\"");
}

TEST_CASE("what is no value of its kind changes nothing, and is said") {
  Facts facts;
  CHECK(facts.with("sure", "true") == "missing fact-unstated Chắc?|Sure?; fact-wrong f:1:1 ");
  CHECK(facts.with("pieces", "-1") == "missing fact-unstated |; fact-wrong f:1:1 ");
  CHECK(facts.with("pieces", "1.5") == "missing fact-unstated |; fact-wrong f:1:1 ");
  CHECK(facts.with("way", "by") ==
        "missing fact-unstated |; fact-wrong f:1:1 hint-nearest buy; hint-allowed buy, hire");
  CHECK(facts.with("day", "2024-13-01") == "missing fact-unstated |; fact-wrong f:1:1 ");
  CHECK(facts.with("of_line", "yes") ==
        "; fact-unknown f:1:1 hint-allowed sure, share, pieces, way, day, text");
  CHECK(
      facts.with("shar", "1%") ==
      "; fact-unknown f:1:1 hint-nearest share; hint-allowed sure, share, pieces, way, day, text");
}

}  // namespace dutoan::stated_facts_test
