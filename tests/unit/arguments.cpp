#include "arguments.hpp"

#include "said.hpp"

#include <doctest/doctest.h>

namespace dutoan::arguments_test {

using Words = std::vector<std::string>;

namespace {

Arguments parsed(const Words& words) {
  auto result = parse_arguments(words);
  if (const auto* fault = std::get_if<UsageFault>(&result)) FAIL(plain(fault->message));
  return std::get<Arguments>(std::move(result));
}

/// "flag-unknown --as-off; hint-nearest --as-of", or "" where nothing is wrong.
std::string fault(const Words& words) {
  const auto result = parse_arguments(words);
  const auto* found = std::get_if<UsageFault>(&result);
  if (found == nullptr) return "";
  std::string text = plain(found->message);
  for (const Message& hint : found->hints)
    text += "; " + plain(hint);
  return text;
}

std::string fault_of_flags(Words flags) {
  flags.insert(flags.begin(), {"summary", "plan.yaml"});
  return fault(flags);
}

}  // namespace

TEST_CASE("a command is named by one word or two, in English or in Vietnamese") {
  CHECK(parsed({"estimate", "plan.yaml"}).command->name == "estimate");
  CHECK(parsed({"lap", "plan.yaml"}).command->name == "estimate");
  CHECK(parsed({"norms", "list"}).command->name == "norms list");
  CHECK(parsed({"dinh-muc", "list"}).command->name == "norms list");
  CHECK(parsed({"explain", "plan.yaml", "T/G"}).operands == Words{"plan.yaml", "T/G"});
}

TEST_CASE("without a command the user asks for help or for the version") {
  for (const Words& words : {Words{}, Words{"--help"}, Words{"-h"}}) {
    CHECK(parsed(words).command == nullptr);
    CHECK(parsed(words).has("help"));
  }
  CHECK(parsed({"--version"}).has("version"));
  CHECK(parsed({"--help", "--lang", "en"}).language() == Language::english);
  CHECK(parsed({"--help"}).language() == Language::vietnamese);
}

TEST_CASE("a command that is misspelt gets the nearest name") {
  CHECK(fault({"estimat", "plan.yaml"}) == "command-unknown estimat; hint-nearest estimate");
  CHECK(fault({"tong-hp", "plan.yaml"}) == "command-unknown tong-hp; hint-nearest tong-hop");
  CHECK(fault({"norms", "lisst"}) == "action-unknown lisst; hint-nearest list");
  CHECK(fault({"norms"}) ==
        "command-needs-action norms; hint-allowed list, show, search, lint, template, import, diff");
  CHECK(fault({"norms", "--lang", "en"}).starts_with("command-needs-action norms;"));
  CHECK(fault({"frobnicate"})
            .starts_with(
                "command-unknown frobnicate; hint-allowed estimate, lap, explain, dien-giai,"));
}

TEST_CASE("a flag that is misspelt gets the nearest name, a foreign one all names") {
  CHECK(fault_of_flags({"--as-off", "2023-03-06"}) ==
        "flag-unknown --as-off; hint-nearest --as-of");
  CHECK(fault_of_flags({"--fomat=csv"}) == "flag-unknown --fomat; hint-nearest --format");
  CHECK(fault_of_flags({"--folder"}).starts_with("flag-unknown --folder; hint-allowed --help, "));
  CHECK(fault_of_flags({"-x"}).starts_with("flag-unknown -x; hint-allowed --help, "));
}

TEST_CASE("a value stands behind its flag in every usual way") {
  for (const Words& flag :
       {Words{"--jobs", "4"}, Words{"--jobs=4"}, Words{"-j", "4"}, Words{"-j4"}}) {
    Words words = {"estimate", "plan.yaml"};
    words.insert(words.end(), flag.begin(), flag.end());
    CHECK(parsed(words).value("jobs") == "4");
    CHECK(parsed(words).operands == Words{"plan.yaml"});
  }
  CHECK(fault_of_flags({"--unit"}) == "flag-needs-value --unit");
  CHECK(fault_of_flags({"--jobs="}) == "flag-needs-value --jobs");
}

TEST_CASE("flags may stand before the operands") {
  CHECK(fault({"estimate", "--jobs", "4", "plan.yaml"}) == "");
  CHECK(fault({"estimate", "--lang=en", "plan.yaml"}) == "");
  CHECK(fault({"estimate", "--norms", "a", "plan.yaml"}) == "");
}

TEST_CASE("flags that every command knows may stand before the command") {
  const Arguments english = parsed({"--lang", "en", "--color=never", "norms", "list"});
  CHECK(english.command->name == "norms list");
  CHECK(english.language() == Language::english);
  CHECK(english.value("color") == "never");
  CHECK(parsed({"--lang", "en", "--help"}).has("help"));
  CHECK(parsed({"--lang", "en"}).language() == Language::english);
  CHECK(parsed({"--version", "--lang=en"}).has("version"));
  CHECK(fault({"--lang"}) == "");
  CHECK(fault({"--lang", "fr", "estimate", "p"}) == "flag-choice --lang fr; hint-allowed vi, en");
  CHECK(fault({"--lang", "en", "estimat"}) == "command-unknown estimat; hint-nearest estimate");
  CHECK(fault({"--jobs", "2", "estimate", "p"}).starts_with("command-unknown --jobs; "));
  CHECK(fault({"--lang", "en", "estimate", "p", "--lang", "vi"}) == "flag-twice --lang");
}

TEST_CASE("a flag with a value is given once unless it may be repeated") {
  CHECK(fault_of_flags({"--unit", "ty", "--unit", "ty"}) == "flag-twice --unit");
  CHECK(fault_of_flags({"-j", "2", "--jobs", "3"}) == "flag-twice --jobs");
  const Arguments twice = parsed({"estimate", "p", "--norms", "a", "-o", "x.csv", "--norms", "b",
                                  "-o", "-", "--allow-incomplete", "--allow-incomplete"});
  CHECK(twice.values("norms") == Words{"a", "b"});
  CHECK(twice.values("output") == Words{"x.csv", "-"});
  CHECK(twice.has("allow-incomplete"));
  CHECK(twice.operands == Words{"p"});
}

TEST_CASE("a number of threads is a whole number from 1 to 999") {
  CHECK(fault_of_flags({"-j", "1"}) == "");
  CHECK(fault_of_flags({"-j", "999"}) == "");
  for (const char* value : {"0", "010", "1000", "-1", "1.5", "hai"}) {
    CAPTURE(value);
    CHECK(fault_of_flags({"--jobs", value}) == std::string("flag-count --jobs ") + value);
  }
}

TEST_CASE("a date is a day there is, in either notation") {
  CHECK(fault_of_flags({"--as-of", "2023-03-06"}) == "");
  CHECK(fault_of_flags({"--as-of", "6/3/2023"}) == "");
  CHECK(fault_of_flags({"--as-of", "31/02/2023"}) == "flag-date --as-of 31/02/2023");
  CHECK(fault_of_flags({"--as-of", "2023"}) == "flag-date --as-of 2023");
}

TEST_CASE("a choice is one of its words, the nearest is named") {
  CHECK(fault_of_flags({"--unit", "tỷ"}) == "flag-choice --unit tỷ; hint-nearest ty");
  CHECK(fault_of_flags({"--by", "agencie"}) == "flag-choice --by agencie; hint-nearest agency");
  CHECK(fault_of_flags({"--lang", "fr"}) == "flag-choice --lang fr; hint-allowed vi, en");
}

TEST_CASE("several keys of a summary are parted by commas, each once") {
  CHECK(fault_of_flags({"--by", "agency,source"}) == "");
  CHECK(fault_of_flags({"--by", "agency,sorce"}) == "flag-choice --by sorce; hint-nearest source");
  CHECK(fault_of_flags({"--by", "year,agency,year"}) == "flag-part-twice --by year");
  CHECK(fault_of_flags({"--by", "agency,"}).starts_with("flag-choice --by "));
  CHECK(dutoan::split_list("a,b") == Words{"a", "b"});
  CHECK(dutoan::split_list("") == Words{""});
}

TEST_CASE("operands are counted, but help may be asked for without any") {
  CHECK(fault({"explain", "plan.yaml"}).starts_with("operands-missing explain "));
  CHECK(fault({"schema", "plan", "norms"}).starts_with("operands-too-many schema "));
  CHECK(parsed({"explain", "--help"}).has("help"));
  CHECK(parsed({"estimate", "-"}).operands == Words{"-"});
}

TEST_CASE("a switch takes no value") {
  CHECK(fault({"estimate", "p", "--allow-unverified=no"}) != "");
  CHECK(fault({"estimate", "p", "--allow-incomplete=false"}) != "");
}

TEST_CASE("behind two dashes everything is an operand") {
  CHECK(parsed({"estimate", "--unit", "ty", "--", "--unit"}).operands == Words{"--unit"});
  CHECK(parsed({"explain", "a.yaml", "--", "-x"}).operands == Words{"a.yaml", "-x"});
  CHECK(parsed({"norms", "search", "--", "--", "a"}).operands == Words{"--", "a"});
  CHECK(parsed({"norms", "list", "--"}).operands.empty());
}

}  // namespace dutoan::arguments_test
