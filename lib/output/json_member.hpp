// Members of JSON that was parsed, as the values they were written from.
//
// A member that is not there is empty, no or nothing, unless it says otherwise. What is there but
// is something else throws `NotAResult`.
#pragma once

#include "output/json_value.hpp"

#include <optional>
#include <string>
#include <vector>

namespace dutoan {

/// The text is JSON, but no result: what stands at this key is wrong.
struct NotAResult {
  std::string key;
};

/// What must be there.
[[nodiscard]] const Json& json_member(const Json& object, const char* key);

[[nodiscard]] std::string json_text(const Json& object, const char* key);
[[nodiscard]] std::vector<std::string> json_texts(const Json& object, const char* key);
/// The other way round of what `put` made of facts; they have no place.
[[nodiscard]] std::vector<Fact> json_facts(const Json& object, const char* key);
[[nodiscard]] bool json_flag(const Json& object, const char* key);
[[nodiscard]] std::size_t json_count(const Json& object, const char* key);
[[nodiscard]] std::optional<Date> json_date(const Json& object, const char* key);
/// Its `year`.
[[nodiscard]] std::optional<int> json_year(const Json& object);
/// Must be there.
[[nodiscard]] Number json_number(const Json& object, const char* key);

/// The value itself, not a member.
[[nodiscard]] Money json_money(const Json& value);
[[nodiscard]] LocalText json_local(const Json& value);
[[nodiscard]] Message json_message(const Json& value);

/// What `put_amount` wrote into the object.
[[nodiscard]] Amount json_amount(const Json& object);
/// Its `missing` and its `evidence`, which must be there.
[[nodiscard]] std::vector<MissingItem> json_missing(const Json& object);
[[nodiscard]] EvidenceAmounts json_evidence(const Json& object);

}  // namespace dutoan
