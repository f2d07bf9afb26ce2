// A method's call in two revisions, and the calls in between: some inputs as they were, some as
// they are.
//
// An input that both versions of a method know, under one name and of one shape, is its own
// cause's. What only one version knows goes with the norm: its rows differ because the norm does.
#pragma once

#include "norms/library.hpp"
#include "plan/input_value.hpp"
#include "review/change_cause.hpp"

namespace dutoan {

/// A call as one revision makes it.
struct CallSide {
  const MethodCall& call;
  const Library& library;
  Date norms;  ///< the day methods are looked up at

  [[nodiscard]] const Method* method() const {
    return library.method(call.document, call.method, norms);
  }
};

/// Money is the price's, a rate the rate's, all else the quantity's.
[[nodiscard]] ChangeCause cause_of(const InputSpec& input);

[[nodiscard]] bool same_input(const InputValue& a, const InputValue& b);
[[nodiscard]] bool same_call(const MethodCall& a, const MethodCall& b);

/// An input that is not what it was.
struct InputDifference {
  std::string input;  ///< as one names it: "use_cases[3].count", "hourly_pay.staff"
  ChangeCause cause = ChangeCause::quantity;
  InputValue before;
  InputValue after;
};

/// The inputs that differ, as far as both methods know them, those of nested calls among them.
[[nodiscard]] std::vector<InputDifference> input_differences(const CallSide& before,
                                                             const CallSide& after);

/// Where the methods differ by their names, what only one knows is the scope's.
[[nodiscard]] CauseSet differences(const CallSide& before, const CallSide& after);

/// The call with what belongs to the causes of `changed` as it is after the change.
[[nodiscard]] MethodCall mixed(const CallSide& before, const CallSide& after,
                               const CauseSet& changed);

}  // namespace dutoan
