#include "review/line_mix.hpp"

#include "estimate/line_pricing.hpp"

#include <algorithm>

namespace dutoan {

namespace {

enum class Pricing : std::uint8_t { priced, lump_sum, norm, method };

Pricing pricing_of(const WorkItem& line) {
  if (line.amount) return Pricing::lump_sum;
  if (line.method) return Pricing::method;
  return line.norm_use != nullptr && !line.unit_price ? Pricing::norm : Pricing::priced;
}

/// Whose the change from one way of pricing to another is.
ChangeCause cause_of_pricing(Pricing before, Pricing after) {
  const auto is_free = [](Pricing pricing) {
    return pricing == Pricing::priced || pricing == Pricing::lump_sum;
  };
  return is_free(before) && is_free(after) ? ChangeCause::price : ChangeCause::norm;
}

bool same_quotes(const PriceSource& a, const PriceSource& b) {
  return a.rule == b.rule && std::equal(a.quotes.begin(), a.quotes.end(), b.quotes.begin(),
                                        b.quotes.end(), [](const Quote& one, const Quote& other) {
                                          return one.unit_price == other.unit_price;
                                        });
}

void take_price(WorkItem& line, const WorkItem& from) {
  line.unit_price = from.unit_price;
  line.amount = from.amount;
  line.marks = from.marks;
  line.price = from.price;
  line.vat_included = from.vat_included;
}

void take_norm(WorkItem& line, const WorkItem& from) {
  line.norm = from.norm;
  line.norm_use = from.norm_use;
  line.method = from.method;
}

void take_rate(WorkItem& line, const WorkItem& from) {
  line.vat = from.vat;
  line.vat_not_subject = from.vat_not_subject;
}

CauseSet key_differences(const LineKey& a, const LineKey& b) {
  CauseSet found;
  if (a.group != b.group || a.kind != b.kind || a.category != b.category) {
    found |= only(ChangeCause::scope);
  }
  if (a.vat != b.vat || a.vat_not_subject != b.vat_not_subject) found |= only(ChangeCause::rate);
  if (a.vat_included != b.vat_included) found |= only(ChangeCause::price);
  return found;
}

bool same(const Scaled& a, const Scaled& b) {
  return a.decimals == b.decimals ? a.value == b.value : to_number(a) == to_number(b);
}

/// The norm the line uses, its method or what it lays down.
CauseSet norm_differences(const WorkItem& before, const WorkItem& after, const LineSide& old_side,
                          const LineSide& new_side) {
  if (before.norm_use == after.norm_use) return {};
  if (before.norm_use == nullptr || after.norm_use == nullptr ||
      before.norm_use->item != after.norm_use->item) {
    return only(ChangeCause::norm);
  }
  const CallSide old_call{before.norm_use->call, old_side.library, old_side.norms};
  const CallSide new_call{after.norm_use->call, new_side.library, new_side.norms};
  const bool is_same =
      same_call(old_call.call, new_call.call) && old_call.method() == new_call.method();
  return is_same ? CauseSet() : only(ChangeCause::norm);
}

CauseSet item_differences(const WorkItem& before, const WorkItem& after, const LineSide& old_side,
                          const LineSide& new_side) {
  CauseSet found = key_differences(key_of(before), key_of(after));
  if (before.quantity != after.quantity) found |= only(ChangeCause::quantity);
  const Pricing old_pricing = pricing_of(before);
  const Pricing new_pricing = pricing_of(after);
  if (old_pricing != new_pricing) return found | only(cause_of_pricing(old_pricing, new_pricing));
  const bool same_price = before.unit_price == after.unit_price && before.amount == after.amount &&
                          before.marks == after.marks && same_quotes(before.price, after.price);
  if (!same_price) found |= only(ChangeCause::price);
  if (old_pricing == Pricing::method) {
    found |= differences({*before.method, old_side.library, old_side.norms},
                         {*after.method, new_side.library, new_side.norms});
  }
  if (old_pricing == Pricing::norm) found |= norm_differences(before, after, old_side, new_side);
  return found;
}

}  // namespace

CauseSet differences(const TaskLine& before, const TaskLine& after, const LineSide& old_side,
                     const LineSide& new_side) {
  if (before.item != nullptr || after.item != nullptr) {
    return item_differences(before.whole(), after.whole(), old_side, new_side);
  }
  CauseSet found = key_differences(before.key(), after.key());
  if (!same(before.bulk().quantity, after.bulk().quantity)) found |= only(ChangeCause::quantity);
  if (!same(before.bulk().unit_price, after.bulk().unit_price)) found |= only(ChangeCause::price);
  return found;
}

WorkItem mixed(const WorkItem& before, const WorkItem& after, const LineSide& old_side,
               const LineSide& new_side, const CauseSet& changed) {
  const auto from = [&](ChangeCause cause) -> const WorkItem& {
    return has(changed, cause) ? after : before;
  };
  const Pricing old_pricing = pricing_of(before);
  const Pricing new_pricing = pricing_of(after);
  const bool one_way = old_pricing == new_pricing;
  const ChangeCause way = cause_of_pricing(old_pricing, new_pricing);
  WorkItem line = from(ChangeCause::scope);
  take_rate(line, from(ChangeCause::rate));
  take_price(line, from(one_way ? ChangeCause::price : way));
  take_norm(line, from(one_way ? ChangeCause::norm : way));
  // A lump sum has no quantity: what has one brings it along.
  const bool both_count = before.quantity && after.quantity;
  line.quantity = from(one_way || both_count ? ChangeCause::quantity : way).quantity;
  if (one_way && old_pricing == Pricing::method) {
    line.method = mixed(CallSide{*before.method, old_side.library, old_side.norms},
                        CallSide{*after.method, new_side.library, new_side.norms}, changed);
  }
  return line;
}

void MixedLines::add(const TaskLine& line) {
  if (line.item != nullptr) {
    add(*line.item);
    return;
  }
  const BulkLine& bulk = line.bulk();
  block_.lines.push_back(
      {bulk.quantity, bulk.unit_price, key_index(line.key(), line.key(), CauseSet())});
}

void MixedLines::add_mixed(const TaskLine& before, const TaskLine& after, const CauseSet& changed) {
  const auto from = [&](ChangeCause cause) -> const BulkLine& {
    return (has(changed, cause) ? after : before).bulk();
  };
  block_.lines.push_back({from(ChangeCause::quantity).quantity, from(ChangeCause::price).unit_price,
                          key_index(before.key(), after.key(), changed)});
}

void MixedLines::add(const WorkItem& line) {
  if (line.method) {
    methods_.push_back(line);
    return;
  }
  const bool plain = line.quantity && line.unit_price && !line.amount;
  const auto quantity = plain ? to_scaled(*line.quantity) : std::nullopt;
  const auto price = plain ? to_scaled(*line.unit_price) : std::nullopt;
  if (!quantity || !price) {
    block_.items.push_back(line);
    return;
  }
  block_.keys.push_back(key_of(line));
  block_.lines.push_back({*quantity, *price, std::uint32_t(block_.keys.size() - 1)});
}

/// The keys of both stay where they are as long as their blocks do.
std::uint32_t MixedLines::key_index(const LineKey& before, const LineKey& after,
                                    const CauseSet& changed) {
  const auto [found, is_new] =
      keys_.emplace(std::pair(&before, &after), std::uint32_t(block_.keys.size()));
  if (is_new) {
    const auto from = [&](ChangeCause cause) -> const LineKey& {
      return has(changed, cause) ? after : before;
    };
    LineKey key = from(ChangeCause::scope);
    key.vat = from(ChangeCause::rate).vat;
    key.vat_not_subject = from(ChangeCause::rate).vat_not_subject;
    key.vat_included = from(ChangeCause::price).vat_included;
    block_.keys.push_back(std::move(key));
  }
  return found->second;
}

}  // namespace dutoan
