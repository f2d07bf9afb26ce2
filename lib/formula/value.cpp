#include "formula/value.hpp"

#include <algorithm>
#include <iterator>

namespace dutoan {

namespace {

bool cause_before(const Cause& a, const Cause& b) {
  return sort_key(a.what) < sort_key(b.what);
}

Marks united(const Marks& a, const Marks& b) {
  return {a.about || b.about, a.at_least || b.at_least, a.illustrative || b.illustrative};
}

/// Marks after an operation that does not keep a lower bound one.
Marks blurred(Marks marks) {
  marks.about = marks.about || marks.at_least;
  marks.at_least = false;
  return marks;
}

bool known_has_negative(const Value& value) {
  if (value.is_missing()) return value.gap->known_has_negative;
  return value.has_negative || value.number().is_negative();
}

/// The gap of a sum in which at least one side is missing.
std::shared_ptr<const Gap> gap_of_sum(const Value& a, const Value& b) {
  Gap gap;
  if (a.is_missing()) gap.causes = a.gap->causes;
  if (b.is_missing()) gap.causes = merged(gap.causes, b.gap->causes);
  for (const Value* side : {&a, &b}) {
    const Number* known = side->known_number();
    if (known == nullptr) continue;
    gap.known = gap.known ? *gap.known + *known : *known;
    gap.known_has_negative = gap.known_has_negative || known_has_negative(*side);
  }
  return std::make_shared<const Gap>(std::move(gap));
}

/// Whether it matters that this side of a product is the amount and the other side the factor.
bool is_composed(const Value& value) {
  return value.is_missing() || value.parts || value.marks.at_least;
}

/// How a known factor changes an amount: times it, or divided by it.
using Scale = Number (*)(const Number& amount, const Number& factor);

Number times(const Number& amount, const Number& factor) {
  return amount * factor;
}

Number over(const Number& amount, const Number& factor) {
  return amount / factor;
}

bool is_known_factor(const Value& value) {
  return !value.is_missing() && !value.number().is_negative();
}

std::shared_ptr<const EvidenceParts> parts_of_sum(const Value& a, const Value& b) {
  if (!a.parts && !b.parts && a.evidence == b.evidence) return nullptr;
  EvidenceParts parts = evidence_parts(a);
  const EvidenceParts other = evidence_parts(b);
  for (std::size_t i = 0; i < parts.size(); ++i)
    parts[i] += other[i];
  return std::make_shared<const EvidenceParts>(std::move(parts));
}

/// The parts of `value` scaled by a factor whose class drags better ones down.
std::shared_ptr<const EvidenceParts> parts_scaled(const Value& value, Evidence of_factor,
                                                  Scale scale, const Number& factor) {
  if (!value.parts) return nullptr;
  EvidenceParts parts;
  for (const Evidence from : evidence_classes) {
    parts[std::size_t(weakest(from, of_factor))] +=
        scale((*value.parts)[std::size_t(from)], factor);
  }
  return std::make_shared<const EvidenceParts>(std::move(parts));
}

/// A sum stays a sum when a known factor scales it: its known part, parts and bound are kept. Times
/// nothing no summand of it is below 0.
Value scaled(const Value& a, const Value& factor, Scale scale) {
  Value result;
  result.evidence = weakest(a.evidence, factor.evidence);
  result.marks = factor.marks.at_least ? united(blurred(a.marks), blurred(factor.marks))
                                       : united(a.marks, factor.marks);
  result.parts = parts_scaled(a, factor.evidence, scale, factor.number());
  if (!a.is_missing()) {
    result.content = scale(a.number(), factor.number());
    result.has_negative = a.has_negative && !factor.number().is_zero();
    return result;
  }
  Gap gap = *a.gap;
  if (gap.known) gap.known = scale(*gap.known, factor.number());
  gap.known_has_negative = gap.known_has_negative && !factor.number().is_zero();
  result.gap = std::make_shared<const Gap>(std::move(gap));
  return result;
}

void weaken(Value& value, Evidence evidence) {
  if (value.parts) value.parts = parts_scaled(value, evidence, times, 1);
  value.evidence = weakest(value.evidence, evidence);
}

}  // namespace

Causes merged(const Causes& a, const Causes& b) {
  Causes result;
  std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(result), cause_before);
  return result;
}

const std::vector<Value>& Value::elements() const {
  return *std::get<Elements>(content);
}

Value Value::field(std::uint32_t index) const {
  if (const auto* made = std::get_if<Fields>(&content)) return (**made)(index);
  return elements()[index];
}

const Number* Value::known_number() const {
  if (gap) return gap->known ? &*gap->known : nullptr;
  return std::get_if<Number>(&content);
}

Value elements_value(std::vector<Value> elements) {
  return {std::make_shared<const std::vector<Value>>(std::move(elements)), Evidence::primary};
}

Value record_value(std::function<Value(std::uint32_t index)> field) {
  return {std::make_shared<const std::function<Value(std::uint32_t)>>(std::move(field)),
          Evidence::primary};
}

Value missing_value(Cause cause) {
  Value value;
  value.gap = std::make_shared<const Gap>(Gap{.causes = {std::move(cause)}});
  return value;
}

Value derived_from(Value result, std::span<const Value* const> operands) {
  for (const Value* operand : operands) {
    result.evidence = weakest(result.evidence, operand->evidence);
    result.marks = united(result.marks, blurred(operand->marks));
  }
  return result;
}

Value missing_of(std::span<const Value* const> operands) {
  Gap gap;
  for (const Value* operand : operands) {
    if (operand->is_missing()) gap.causes = merged(gap.causes, operand->gap->causes);
  }
  Value result;
  result.gap = std::make_shared<const Gap>(std::move(gap));
  return derived_from(std::move(result), operands);
}

std::optional<Evidence> weaker(std::optional<Evidence> evidence, const Value& value) {
  if (value.is_missing()) return evidence;
  return weakest(evidence.value_or(value.evidence), value.evidence);
}

Value chosen_by(const Value& other, Value value) {
  value.marks.illustrative = value.marks.illustrative || other.marks.illustrative;
  weaken(value, other.evidence);
  return value;
}

Value weakened(Value value, Evidence evidence) {
  weaken(value, evidence);
  return value;
}

Value add(const Value& a, const Value& b) {
  Value result;
  result.evidence = weakest(a.evidence, b.evidence);
  result.marks = united(a.marks, b.marks);
  result.parts = parts_of_sum(a, b);
  if (a.is_missing() || b.is_missing()) {
    result.gap = gap_of_sum(a, b);
  } else {
    result.content = a.number() + b.number();
    result.has_negative = known_has_negative(a) || known_has_negative(b);
  }
  return result;
}

Value negate(const Value& a) {
  const Value* const operands[] = {&a};
  if (a.is_missing()) return missing_of(operands);
  Value result = derived_from(Value(-a.number(), a.evidence), operands);
  result.parts = parts_scaled(a, Evidence::primary, times, -1);
  return result;
}

Value subtract(const Value& a, const Value& b) {
  const Value* const operands[] = {&a, &b};
  if (a.is_missing() || b.is_missing()) return missing_of(operands);
  Value result = add(a, negate(b));
  result.has_negative = false;
  result.marks = united(blurred(a.marks), blurred(b.marks));
  return result;
}

Value multiply(const Value& a, const Value& b) {
  if (is_known_factor(a) && is_composed(b)) return scaled(b, a, times);
  if (is_known_factor(b)) return scaled(a, b, times);
  const Value* const operands[] = {&a, &b};
  if (a.is_missing() || b.is_missing()) return missing_of(operands);
  return derived_from(Value(a.number() * b.number(), Evidence::primary), operands);
}

Value divide(const Value& a, const Value& b) {
  if (is_known_factor(b)) return scaled(a, b, over);
  const Value* const operands[] = {&a, &b};
  if (a.is_missing() || b.is_missing()) return missing_of(operands);
  return derived_from(Value(a.number() / b.number(), Evidence::primary), operands);
}

Value rounded(Value value, const Rounding& rounding) {
  const Number* known = value.known_number();
  if (known == nullptr) return value;
  const Number after = round_to(*known, rounding);
  if (value.parts) {
    EvidenceParts parts = *value.parts;
    parts[std::size_t(value.evidence)] += after - *known;
    value.parts = std::make_shared<const EvidenceParts>(std::move(parts));
  }
  if (!value.is_missing()) {
    value.content = after;
    return value;
  }
  Gap gap = *value.gap;
  gap.known = after;
  value.gap = std::make_shared<const Gap>(std::move(gap));
  return value;
}

EvidenceParts evidence_parts(const Value& value) {
  if (value.parts) return *value.parts;
  EvidenceParts parts;
  if (const Number* known = value.known_number()) parts[std::size_t(value.evidence)] = *known;
  return parts;
}

}  // namespace dutoan
