#include "output/json_value.hpp"

#include "output/catalogue.hpp"
#include "output/csv_text.hpp"

namespace dutoan {

namespace {

Json argument_json(const MessageArgument& argument) {
  if (const auto* text = std::get_if<std::string>(&argument)) return *text;
  if (const auto* text = std::get_if<LocalText>(&argument)) {
    return {{"vi", text->vi}, {"en", text->en}};
  }
  if (const auto* number = std::get_if<Number>(&argument)) {
    return {{"number", exact_text(*number)}};
  }
  return {{"date", iso_text(std::get<Date>(argument))}};
}

}  // namespace

Json to_json(Money amount) {
  return std::to_string(amount.dong());
}

Json to_json(const Number& number) {
  return exact_text(number);
}

Json to_json(const Message& message) {
  Json arguments = Json::array();
  for (const MessageArgument& argument : message.arguments) {
    arguments.push_back(argument_json(argument));
  }
  return {{"id", message.id},
          {"arguments", std::move(arguments)},
          {"vi", render(message, Language::vietnamese)},
          {"en", render(message, Language::english)}};
}

Json to_json(const MissingItem& item) {
  Json json = to_json(item.what);
  if (item.remedy) json["remedy"] = to_json(*item.remedy);
  if (!item.place.empty()) json["place"] = item.place;
  return json;
}

Json to_json(const std::vector<MissingItem>& items) {
  Json array = Json::array();
  for (const MissingItem& item : items)
    array.push_back(to_json(item));
  return array;
}

void put_marks(Json& object, const Marks& marks) {
  const std::string_view word = marks_word(marks);
  if (!word.empty()) object["approximate"] = word;
}

const char* part_key(bool lower_bound) {
  return lower_bound ? "at_least" : "known_part";
}

void put_amount(Json& object, const Amount& amount) {
  object["complete"] = amount.complete;
  if (amount.complete && amount.known) {
    object["total"] = to_json(*amount.known);
  } else if (amount.known) {
    object[part_key(amount.lower_bound)] = to_json(*amount.known);
  }
  put_marks(object, amount.marks);
  object["illustrative"] = amount.marks.illustrative;
}

Json to_json(const Amount& amount) {
  Json json = Json::object();
  put_amount(json, amount);
  return json;
}

Json to_json(const EvidenceAmounts& amounts) {
  Json json = Json::object();
  for (const Evidence evidence : evidence_classes) {
    const Money amount = amounts[std::size_t(evidence)];
    if (!amount.is_zero()) json[std::string(evidence_word(evidence))] = to_json(amount);
  }
  return json;
}

void put(Json& object, const char* key, const std::string& text) {
  if (!text.empty()) object[key] = text;
}

void put(Json& object, const char* key, const std::optional<Date>& date) {
  if (date) object[key] = iso_text(*date);
}

void put(Json& object, const char* key, const std::optional<Number>& number) {
  if (number) object[key] = to_json(*number);
}

void put(Json& object, const char* key, const std::vector<Fact>& facts) {
  for (const Fact& fact : facts)
    object[key][fact.key] = fact.text;
}

Json to_json(const LocalText& text) {
  if (text.en.empty()) return text.vi;
  return {{"vi", text.vi}, {"en", text.en}};
}

std::string json_line(const Json& value) {
  return value.dump();
}

}  // namespace dutoan
