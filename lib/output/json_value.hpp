// Pieces of JSON that several writers need.
#pragma once

#include "estimate/result.hpp"

#include <nlohmann/json.hpp>

namespace dutoan {

using Json = nlohmann::ordered_json;

/// Money is a string of whole đồng.
[[nodiscard]] Json to_json(Money amount);
/// A decimal string when its digits end, else n/d.
[[nodiscard]] Json to_json(const Number& number);
[[nodiscard]] Json to_json(const Message& message);
[[nodiscard]] Json to_json(const MissingItem& item);
[[nodiscard]] Json to_json(const std::vector<MissingItem>& items);
/// Puts `approximate` where the figure is not exact.
void put_marks(Json& object, const Marks& marks);
/// The key of what is known of an incomplete figure.
[[nodiscard]] const char* part_key(bool lower_bound);
/// Puts `total`, or `at_least` where the amount is not complete, into `object`; and the marks.
void put_amount(Json& object, const Amount& amount);
/// The same in an object of its own.
[[nodiscard]] Json to_json(const Amount& amount);
/// {"secondary": "388846184"}: the classes some money rests on.
[[nodiscard]] Json to_json(const EvidenceAmounts& amounts);

/// One text, or one in each language.
[[nodiscard]] Json to_json(const LocalText& text);

/// A member where there is something to say.
void put(Json& object, const char* key, const std::string& text);
void put(Json& object, const char* key, const std::optional<Date>& date);
void put(Json& object, const char* key, const std::optional<Number>& number);
/// An object of what was stated, by its keys.
void put(Json& object, const char* key, const std::vector<Fact>& facts);

/// In one line; input that is not valid text cannot occur, it was checked when it was read.
[[nodiscard]] std::string json_line(const Json& value);

}  // namespace dutoan
