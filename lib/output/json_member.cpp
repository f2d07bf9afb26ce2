#include "output/json_member.hpp"

#include "base/number_text.hpp"

#include <charconv>

namespace dutoan {

namespace {

MessageArgument json_argument(const Json& value) {
  if (value.is_string()) return value.get<std::string>();
  if (value.contains("number")) return json_number(value, "number");
  if (value.contains("date")) {
    const auto day = json_date(value, "date");
    if (!day) throw NotAResult{"date"};
    return *day;
  }
  return json_local(value);
}

}  // namespace

const Json& json_member(const Json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end()) throw NotAResult{key};
  return *found;
}

std::string json_text(const Json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end()) return "";
  if (!found->is_string()) throw NotAResult{key};
  return found->get<std::string>();
}

bool json_flag(const Json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end()) return false;
  if (!found->is_boolean()) throw NotAResult{key};
  return found->get<bool>();
}

std::optional<Date> json_date(const Json& object, const char* key) {
  const std::string written = json_text(object, key);
  if (written.empty()) return std::nullopt;
  const auto read = Date::parse(written);
  if (!read) throw NotAResult{key};
  return read;
}

std::optional<int> json_year(const Json& object) {
  const auto found = object.find("year");
  if (found == object.end()) return std::nullopt;
  if (!found->is_number_integer()) throw NotAResult{"year"};
  return found->get<int>();
}

Money json_money(const Json& value) {
  std::int64_t dong = 0;
  if (!value.is_string()) throw NotAResult{"amount"};
  const std::string written = value.get<std::string>();
  const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), dong);
  if (error != std::errc() || end != written.data() + written.size()) throw NotAResult{written};
  return Money(dong);
}

Number json_number(const Json& object, const char* key) {
  const auto number = parse_exact(json_text(object, key));
  if (!number) throw NotAResult{key};
  return *number;
}

std::vector<std::string> json_texts(const Json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end()) return {};
  return found->get<std::vector<std::string>>();
}

std::vector<Fact> json_facts(const Json& object, const char* key) {
  std::vector<Fact> facts;
  const auto found = object.find(key);
  if (found == object.end()) return facts;
  if (!found->is_object()) throw NotAResult{key};
  for (const auto& [name, text] : found->items())
    facts.push_back({.key = name, .text = text.get<std::string>(), .place = {}});
  return facts;
}

LocalText json_local(const Json& value) {
  if (value.is_string()) return {.vi = value.get<std::string>()};
  return {json_text(value, "vi"), json_text(value, "en")};
}

Amount json_amount(const Json& object) {
  Amount result{.known = std::nullopt};
  result.complete = json_flag(object, "complete");
  for (const char* key : {"total", "at_least", "known_part"}) {
    if (object.contains(key)) result.known = json_money(object.at(key));
  }
  result.lower_bound = !object.contains("known_part");
  const std::string approximate = json_text(object, "approximate");
  result.marks = {.about = approximate == "about",
                  .at_least = approximate == "at-least",
                  .illustrative = json_flag(object, "illustrative")};
  return result;
}

Message json_message(const Json& value) {
  Message result{json_text(value, "id"), {}};
  for (const Json& one : json_member(value, "arguments"))
    result.arguments.push_back(json_argument(one));
  return result;
}

std::vector<MissingItem> json_missing(const Json& object) {
  std::vector<MissingItem> items;
  for (const Json& value : json_member(object, "missing")) {
    MissingItem item{.what = json_message(value), .place = json_text(value, "place")};
    if (value.contains("remedy")) item.remedy = json_message(value.at("remedy"));
    items.push_back(std::move(item));
  }
  return items;
}

EvidenceAmounts json_evidence(const Json& object) {
  EvidenceAmounts amounts{};
  for (const auto& [word, value] : json_member(object, "evidence").items()) {
    const auto known = evidence_from_word(word);
    if (!known) throw NotAResult{word};
    amounts[std::size_t(*known)] = json_money(value);
  }
  return amounts;
}

std::size_t json_count(const Json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end()) return 0;
  if (!found->is_number_unsigned()) throw NotAResult{key};
  return found->get<std::size_t>();
}

}  // namespace dutoan
