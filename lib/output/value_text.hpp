// Values as derivations write them, and whether what is written is all of them.
#pragma once

#include "base/message.hpp"
#include "formula/evaluate.hpp"
#include "formula/value.hpp"

#include <string>

namespace dutoan {

/// Whether nothing is known of a number: that it is at least 0 says nothing.
[[nodiscard]] bool is_unknown(const Value& value);

[[nodiscard]] std::string value_text(const Value& value, Language language);

/// "≈ 2.450" of what the paper only says about, "≥ 2.450" of what it says more than.
[[nodiscard]] std::string marked_text(const Value& value, Language language);

/// "= 2.000", "≈ 90,9090909": `≈` where digits are cut or the value is about, `≥` of a bound; of
/// what is not known only that.
[[nodiscard]] std::string equals_text(const Value& value, Language language);

/// Whether every number of a text made from the trace is shown whole.
[[nodiscard]] bool shown_whole(const Trace& trace);
/// The same of what stands below the trace: its operands and the elements of a fold.
[[nodiscard]] bool operands_shown_whole(const Trace& trace);

}  // namespace dutoan
