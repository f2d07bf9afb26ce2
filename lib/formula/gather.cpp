#include "formula/gather.hpp"

#include "formula/call.hpp"

#include <utility>

namespace dutoan {

namespace {

bool asks(Fold fold) {
  return fold == Fold::any || fold == Fold::all;
}

}  // namespace

Gathered begin_fold(Fold fold) {
  Gathered gathered;
  if (asks(fold)) gathered.result = Value(fold == Fold::all, Evidence::primary);
  return gathered;
}

void take(Fold fold, Value body, Gathered& gathered) {
  const bool first = !std::exchange(gathered.any, true);
  if (asks(fold)) {
    if (body.is_missing()) {
      gathered.undecided.push_back(std::move(body));
      return;
    }
    const Value* const operands[] = {&body};
    gathered.decided = body.yes() == (fold == Fold::any);
    gathered.result = gathered.decided ? body : derived_from(std::move(gathered.result), operands);
  } else if (first) {
    gathered.result = std::move(body);
  } else if (fold == Fold::sum || fold == Fold::count) {
    gathered.result = add(gathered.result, body);
  } else {
    gathered.result = extreme(fold == Fold::min, gathered.result, body);
  }
}

Value finished(Fold fold, const Gathered& gathered) {
  if (asks(fold)) {
    if (gathered.decided || gathered.undecided.empty()) return gathered.result;
    std::vector<const Value*> causes;
    for (const Value& value : gathered.undecided)
      causes.push_back(&value);
    return missing_of(causes);
  }
  if (gathered.any) return gathered.result;
  if (fold == Fold::sum || fold == Fold::count) return {Number(0), Evidence::primary};
  return missing_value({.what = {"missing-empty-list", {std::string(fold_word(fold))}}});
}

}  // namespace dutoan
