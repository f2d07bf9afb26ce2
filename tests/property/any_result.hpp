// Random results with something of everything a result file keeps.
#pragma once

#include "any_text.hpp"
#include "estimate/result.hpp"

#include <limits>

namespace dutoan::any_result {

/// At the ends of what money holds, around 0, and between.
inline Money random_money(Random& random) {
  using Limits = std::numeric_limits<std::int64_t>;
  constexpr std::array<std::int64_t, 6> special = {
      0, 1, -1, Limits::max(), Limits::min() + 1, 9'007'199'254'740'993};
  if (random.once_in(3)) return Money(random.one_of(special));
  return Money(random.between(-5'000'000, 5'000'000'000));
}

inline Marks random_marks(Random& random) {
  Marks marks;
  (random.once_in(2) ? marks.about : marks.at_least) = random.once_in(3);
  return marks;
}

inline Amount random_amount(Random& random, Marks marks = {}) {
  Amount amount{.known = random_money(random), .complete = !random.once_in(3), .marks = marks};
  if (amount.complete) return amount;
  if (random.once_in(3)) {
    amount.known = std::nullopt;
  } else {
    amount.lower_bound = !random.once_in(2);
  }
  return amount;
}

/// With more digits than anybody types: what was computed is exact.
inline Number random_exact(Random& random) {
  return random.once_in(8) ? power(random.number(), 20) : random.number();
}

inline std::optional<Number> maybe_exact(Random& random) {
  return random.once_in(3) ? std::nullopt : std::optional(random_exact(random));
}

inline std::optional<Date> random_date(Random& random) {
  if (random.once_in(3)) return std::nullopt;
  return Date::from_ymd(int(random.between(1990, 2100)), int(random.between(1, 12)),
                        int(random.between(1, 28)));
}

inline LocalText random_local(Random& random) {
  return {any_text(random), random.once_in(2) ? "" : any_text(random)};
}

inline std::vector<std::string> random_texts(Random& random) {
  std::vector<std::string> texts;
  for (std::size_t count = random.below(3); count > 0; --count)
    texts.push_back(any_text(random));
  return texts;
}

/// A list of up to three.
template <class Make>
auto some(Random& random, const Make& make) {
  std::vector<decltype(make(random))> list;
  for (std::size_t count = random.below(4); count > 0; --count)
    list.push_back(make(random));
  return list;
}

inline Message random_message(Random& random) {
  Message message{random.one_of(std::array{"price-book-source", "lock-new", "unknown-to-all"}), {}};
  for (std::size_t count = random.below(4); count > 0; --count) {
    switch (random.below(4)) {
      case 0: message.arguments.emplace_back(any_text(random)); break;
      case 1: message.arguments.emplace_back(random_local(random)); break;
      case 2: message.arguments.emplace_back(random_exact(random)); break;
      default: message.arguments.emplace_back(Date::from_ymd(2024, 2, 29).value());
    }
  }
  return message;
}

inline MissingItem random_missing(Random& random) {
  MissingItem item{.what = random_message(random), .place = any_text(random)};
  if (random.once_in(2)) item.remedy = random_message(random);
  return item;
}

inline MoneyRow random_money_row(Random& random) {
  MoneyRow row{.what = std::string(random.one_of(money_kinds)),
               .source = any_text(random),
               .amount = {.dong = random_exact(random)},
               .phase = any_text(random),
               .ref = any_text(random),
               .date = random_date(random),
               .by = any_text(random),
               .reason = any_text(random),
               .note = any_text(random)};
  if (random.once_in(2)) row.year = int(random.between(2000, 2100));
  if (random.once_in(2)) row.amount.precision = Number(1'000'000, random.between(1, 10));
  row.amount.marks.at_least = random.once_in(3);
  return row;
}

inline Progress random_progress(Random& random) {
  return {.stage = any_text(random),
          .date = random_date(random),
          .note = any_text(random),
          .proposal = any_text(random),
          .ref = any_text(random)};
}

inline std::vector<Fact> random_facts(Random& random) {
  std::vector<Fact> facts;
  for (const char* key : {"z", "a", "a b: \""}) {
    if (random.once_in(3)) facts.push_back({key, any_text(random), {}});
  }
  return facts;
}

inline EvidenceAmounts random_evidence(Random& random) {
  EvidenceAmounts amounts{};
  for (Money& amount : amounts)
    amount = random.once_in(2) ? Money() : random_money(random);
  return amounts;
}

inline LineFigure random_line(Random& random) {
  LineFigure line{.no = any_text(random),
                  .id = any_text(random),
                  .name = any_text(random),
                  .group = any_text(random),
                  .kind = any_text(random),
                  .category = any_text(random),
                  .unit = any_text(random),
                  .quantity = maybe_exact(random),
                  .unit_price = maybe_exact(random),
                  .method = any_text(random),
                  .basis = any_text(random),
                  .place = any_text(random),
                  .note = any_text(random),
                  .facts = random_facts(random)};
  line.price = {.kind = any_text(random),
                .ref = any_text(random),
                .date = random_date(random),
                .rule = any_text(random)};
  line.price.quotes = some(random, [](Random& r) {
    return Quote{any_text(r), random_exact(r), any_text(r), random_date(r)};
  });
  line.vat_not_subject = random.once_in(3);
  if (!line.vat_not_subject && random.once_in(2)) line.vat = random.number();
  line.amounts = {random_amount(random), random_amount(random),
                  random_amount(random, random_marks(random))};
  if (random.once_in(2)) line.stated = WrittenAmount{.dong = random_exact(random)};
  if (random.once_in(2)) line.evidence = random.one_of(evidence_classes);
  return line;
}

inline TaskResult random_task(Random& random, std::size_t number) {
  TaskResult task{.id = "a/" + std::to_string(number) + any_text(random),
                  .agency = any_text(random),
                  .no = any_text(random),
                  .name = any_text(random),
                  .group = any_text(random),
                  .programmes = random_texts(random),
                  .scope = any_text(random),
                  .procedure = any_text(random),
                  .facts = random_facts(random),
                  .method = any_text(random),
                  .document = any_text(random),
                  .document_title = any_text(random),
                  .method_title = random_local(random),
                  .date = random_date(random),
                  .broken = random.once_in(4),
                  .has_estimate = random.once_in(2),
                  .total = random_amount(random, random_marks(random)),
                  .total_row = any_text(random),
                  .missing = some(random, random_missing),
                  .evidence = random_evidence(random),
                  .unverified = random_texts(random),
                  .documents = random_texts(random),
                  .money = some(random, random_money_row)};
  task.budget = {any_text(random), any_text(random), any_text(random), any_text(random)};
  for (auto& date : task.dates)
    date = random_date(random);
  task.illustrative = task.total.marks.illustrative = random.once_in(4);
  task.funding = some(random, [](Random& r) { return FundingPart{any_text(r), random_money(r)}; });
  task.years = some(random, [](Random& r) {
    return YearPart{int(r.between(2000, 2100)), random_money(r)};
  });
  task.funding_terms = some(random, [](Random& r) {
    return Funding{.source = any_text(r),
                   .share = maybe_exact(r),
                   .amount = maybe_exact(r),
                   .rest = r.once_in(2),
                   .place = {}};
  });
  task.year_shares =
      some(random, [](Random& r) { return std::pair(int(r.between(2000, 2100)), r.number()); });
  task.cost_groups = some(random, [](Random& r) {
    return CostGroupPart{any_text(r), random_local(r), random_amount(r, random_marks(r))};
  });
  if (random.once_in(2)) task.progress = random_progress(random);
  if (random.once_in(2)) task.columns = {"before_tax", "tax", "after_tax"};
  task.lines = some(random, random_line);
  return task;
}

inline Programme random_programme(Random& random) {
  Programme programme{.id = any_text(random),
                      .name = any_text(random),
                      .money = some(random, random_money_row),
                      .note = any_text(random),
                      .proposal = any_text(random),
                      .ref = any_text(random)};
  if (random.once_in(2)) programme.tasks = random.below(100);
  programme.stages = some(random, [](Random& r) {
    return StageCount{any_text(r),    r.below(9),  any_text(r),
                      random_date(r), any_text(r), any_text(r)};
  });
  return programme;
}

inline Named random_named(Random& random) {
  Named named{any_text(random), any_text(random)};
  if (random.once_in(2)) named.state = random.once_in(2);
  return named;
}

inline PlanResult random_result(Random& random) {
  PlanResult result;
  result.header = {.number = any_text(random),
                   .title = any_text(random),
                   .date = random_date(random),
                   .price_date = random_date(random),
                   .unit = std::string(random.one_of(money_units)),
                   .issuer = random_texts(random)};
  if (random.once_in(2)) result.header.year = int(random.between(1990, 3023));
  if (random.once_in(2)) result.header.rounding = RoundingPolicy::printed;
  result.header.signatures = some(random, [](Random& r) {
    return FormSignature{any_text(r), any_text(r)};
  });
  result.agencies = some(random, [](Random& r) {
    return Agency{any_text(r), any_text(r), any_text(r), random_date(r),
                  r.once_in(2) ? random_progress(r) : Progress{}};
  });
  result.groups = some(random, random_named);
  result.programmes = some(random, random_programme);
  result.sources = some(random, random_named);
  result.submissions = some(random, [](Random& r) {
    return Submission{any_text(r), any_text(r), any_text(r), random_date(r),
                      r.below(9),  r.below(9),  r.below(9)};
  });
  result.total = random_amount(random, random_marks(random));
  result.total.marks.illustrative = random.once_in(2);
  result.missing = some(random, random_missing);
  result.evidence = random_evidence(random);
  result.documents = some(random, [](Random& r) {
    return UsedDocument{any_text(r), any_text(r), any_text(r)};
  });
  result.inputs = some(random, [](Random& r) { return UsedFile{any_text(r), any_text(r)}; });
  result.read_from = random_texts(random);
  result.as_of = random_date(random);
  result.allow_unverified = random.once_in(2);
  result.unread_files = random_texts(random);
  result.norms_edition = any_text(random);
  for (std::size_t count = random.below(4); count > 0; --count)
    result.tasks.push_back(random_task(random, count));
  return result;
}

}  // namespace dutoan::any_result
