#include "review/petition.hpp"

#include "review/trials.hpp"

#include <algorithm>

namespace dutoan {

namespace {

/// Papers by which a price is public: what lacks is a norm.
constexpr std::array<std::string_view, 2> public_prices = {"listed", "decision"};

/// Reasons that only whoever issues norms or prices can remove; all others are the drafter's.
constexpr std::array<std::string_view, 9> reasons_of_norms = {
    "missing-norm",       "missing-cell",   "missing-key",
    "missing-outside",    "missing-table",  "missing-document",
    "missing-unverified", "missing-method", "missing-resource-price"};

/// Said elsewhere: lines without a price are a group, tasks nobody can see are counted.
constexpr std::array<std::string_view, 4> reasons_elsewhere = {
    "missing-price", "missing-prices-in-table", "task-without-estimate", "task-broken"};

template <class Words>
bool is_among(const Words& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// The commonest of some spellings; of several the first.
std::string commonest(const std::map<std::string, std::size_t>& spellings) {
  const auto found =
      std::max_element(spellings.begin(), spellings.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  return found == spellings.end() ? "" : found->first;
}

void add_once(std::vector<std::string>& list, const std::string& word) {
  if (std::find(list.begin(), list.end(), word) == list.end()) list.push_back(word);
}

PetitionLack lack_of(const GatheredLines& lines) {
  if (lines.unpriced == lines.count) return PetitionLack::any_price;
  const bool is_public =
      std::all_of(lines.price_kinds.begin(), lines.price_kinds.end(),
                  [](const auto& kind) { return is_among(public_prices, kind.first); });
  return is_public && lines.unpriced == 0 ? PetitionLack::norm : PetitionLack::norm_and_price;
}

PetitionGroup group_of(const PetitionKey& key, const GatheredLines& lines,
                       const PlanResult& result) {
  PetitionGroup group{.name = commonest(lines.spellings),
                      .unit = commonest(lines.units),
                      .kind = key.kind,
                      .lack = lack_of(lines),
                      .count = lines.count,
                      .unpriced = lines.unpriced,
                      .lowest = lines.lowest,
                      .highest = lines.highest,
                      .amount = lines.amount,
                      .price_kinds = lines.price_kinds,
                      .papers = {lines.papers.begin(), lines.papers.end()},
                      .more_papers = lines.more_papers};
  if (lines.unmeasured == 0) group.quantity = lines.quantity;
  for (const std::size_t index : lines.tasks) {
    const TaskResult& task = result.tasks[index];
    group.tasks.push_back(task.id);
    add_once(group.agencies, task.agency);
    group.amount.marks.illustrative |= task.illustrative;
  }
  return group;
}

void add_groups(Petition& petition, const PetitionInput& input) {
  for (const auto& [key, lines] : input.lines.groups) {
    petition.groups.push_back(group_of(key, lines, input.result));
    petition.lines += lines.count;
    petition.amount = sum(petition.amount, petition.groups.back().amount);
  }
  // Keys came sorted by name, unit and kind.
  std::stable_sort(petition.groups.begin(), petition.groups.end(),
                   [](const PetitionGroup& a, const PetitionGroup& b) {
                     return a.amount.known.value_or(Money()) > b.amount.known.value_or(Money());
                   });
}

std::string text_of(const Message& message, std::size_t index) {
  if (index >= message.arguments.size()) return "";
  const auto* text = std::get_if<std::string>(&message.arguments[index]);
  return text == nullptr ? "" : *text;
}

/// Finds what is named like "qd-1688-2019/t1b[x]", a table, or "qd-671-2024/internal-software.G", a
/// row of a method, in the norms.
PetitionGap gap_of(const MissingItem& item, const PetitionInput& input) {
  PetitionGap gap{.item = item, .subject = text_of(item.what, 0)};
  if (item.what.id == "missing-norm") gap.why = text_of(item.what, 1);
  gap.is_price = item.what.id == "missing-resource-price";
  const std::size_t slash = gap.subject.find('/');
  const std::string id = gap.subject.substr(0, slash);
  const Document* document = input.library.find_document(id);
  if (document == nullptr) return gap;
  gap.document = id;
  gap.document_title = document->full_number();
  if (slash == std::string::npos) return gap;
  const std::size_t bracket = std::min(gap.subject.find('['), gap.subject.size());
  const std::string name = gap.subject.substr(slash + 1, bracket - slash - 1);
  if (const NormTable* table = input.norm_table(id, name)) {
    gap.title = table->title;
    if (!gap.title.empty() && bracket < gap.subject.size()) {
      gap.title += " " + gap.subject.substr(bracket);
    }
    return gap;
  }
  const std::size_t point = std::min(name.find('.'), name.size());
  const Method* method = input.library.method(id, name.substr(0, point));
  if (method == nullptr) return gap;
  gap.title = method->title.in(Language::vietnamese);
  if (!gap.title.empty() && point < name.size()) gap.title += " [" + name.substr(point + 1) + "]";
  return gap;
}

void add_gaps(Petition& petition, const PetitionInput& input) {
  std::map<std::string, PetitionGap> gaps;
  std::set<std::string> others;
  for (const TaskResult& task : input.result.tasks) {
    for (const MissingItem& item : task.missing) {
      const std::string key = sort_key(item.what);
      if (!is_among(reasons_of_norms, item.what.id)) {
        if (!is_among(reasons_elsewhere, item.what.id)) others.insert(key + item.place);
        continue;
      }
      PetitionGap& gap = gaps.try_emplace(key, gap_of(item, input)).first->second;
      if (gap.tasks.empty() || gap.tasks.back() != task.id) gap.tasks.push_back(task.id);
      add_once(gap.agencies, task.agency);
    }
  }
  petition.other_gaps = others.size();
  for (auto& [key, gap] : gaps)
    petition.gaps.push_back(std::move(gap));
  std::stable_sort(petition.gaps.begin(), petition.gaps.end(),
                   [](const PetitionGap& a, const PetitionGap& b) {
                     if (a.tasks.size() != b.tasks.size()) return a.tasks.size() > b.tasks.size();
                     return a.subject < b.subject;
                   });
}

void add_trials(Petition& petition, const PetitionInput& input, Diagnostics& diagnostics) {
  petition.trials = trial_tasks(input, diagnostics);
  petition.trial_norms = trial_norms(input, petition.trials);
  for (const TrialTask& trial : petition.trials)
    petition.refused += trial.refused;
  std::stable_sort(petition.trials.begin(), petition.trials.end(),
                   [](const TrialTask& a, const TrialTask& b) { return a.refused > b.refused; });
}

}  // namespace

Petition petition(const PetitionInput& input, Diagnostics& diagnostics) {
  Petition result{.lines_seen = input.lines.seen, .tasks = input.result.tasks.size()};
  add_groups(result, input);
  add_gaps(result, input);
  add_trials(result, input, diagnostics);
  for (const TaskResult& task : input.result.tasks)
    result.unseen += std::size_t(task.broken || !task.has_estimate);
  return result;
}

}  // namespace dutoan
