#include "review/line_references.hpp"

#include "estimate/estimate.hpp"

#include <map>
#include <utility>

namespace dutoan {

namespace {

/// Two halves of "BOOK/RESOURCE"; nothing of a reference that has no such form.
std::optional<std::pair<std::string, std::string>> halves_of(const std::string& reference) {
  const std::size_t slash = reference.find('/');
  if (slash == std::string::npos || slash == 0 || slash + 1 == reference.size())
    return std::nullopt;
  return std::pair(reference.substr(0, slash), reference.substr(slash + 1));
}

std::optional<Number> price_in(const PriceBook& book, const std::string& resource, Date date) {
  if (!book.in_force.contains(date)) return std::nullopt;
  const auto row = book.prices.row_of_key.find(resource);
  if (row == book.prices.row_of_key.end()) return std::nullopt;
  const auto& content = book.prices.rows[row->second].cells.front().content;
  const auto* price = content ? std::get_if<Number>(&*content) : nullptr;
  return price == nullptr ? std::nullopt : std::optional(*price);
}

class ReferenceSearch {
 public:
  ReferenceSearch(const Plan& plan, const PlanResult& result, const ReferenceNorms& norms,
                  const EstimateOptions& options)
      : plan_(plan),
        result_(result),
        norms_(norms),
        options_(options),
        priced_(without_tasks(plan)) {}

  std::vector<std::vector<LineReference>> run() {
    for (std::size_t i = 0; i < result_.tasks.size(); ++i) {
      found_.emplace_back(result_.tasks[i].lines.size());
      if (result_.tasks[i].broken) continue;
      for (std::size_t line = 0; line < found_[i].size(); ++line)
        look_up(i, line);
    }
    price_items();
    for (std::size_t i = 0; i < found_.size(); ++i) {
      for (std::size_t line = 0; line < found_[i].size(); ++line)
        add_tax(found_[i][line], result_.tasks[i].lines[line]);
    }
    return std::move(found_);
  }

 private:
  using Wanted = std::pair<std::size_t, std::string>;  ///< a task, and the item it refers to

  void look_up(std::size_t task, std::size_t index) {
    const LineFigure& line = result_.tasks[task].lines[index];
    const auto halves = halves_of(line.price.ref);
    if (!halves || !line.unit_price || !line.method.empty()) return;
    const auto date = date_of(plan_.tasks[task], plan_.header, options_.as_of);
    if (!date) return;
    if (const PriceBook* book = norms_.price_book(halves->first)) {
      found_[task][index].price = price_in(*book, halves->second, date->prices);
      return;
    }
    const auto [known, is_new] = asked_.emplace(Wanted(task, line.price.ref), std::nullopt);
    if (is_new) known->second = ask_price(task, line, date->norms);
    if (!known->second) return;
    found_[task][index].unit = item_of(*halves)->unit;
    waiting_.push_back({task, index, *known->second});
  }

  const NormItem* item_of(const std::pair<std::string, std::string>& halves) const {
    return norms_.library.norm_item(halves.first, halves.second);
  }

  /// Which task of `priced_` has the price of one unit.
  std::optional<std::size_t> ask_price(std::size_t task, const LineFigure& line, Date date) {
    auto use = norms_.norm_use(line.price.ref, date);
    if (use == nullptr || item_of(*halves_of(line.price.ref)) == nullptr) return std::nullopt;
    Task& one = priced_.tasks.emplace_back(plan_.tasks[task]);
    one.estimate->tables.clear();
    one.estimate->lines.clear();
    WorkItem item{.group = line.group, .kind = line.kind, .quantity = Number(1)};
    item.norm = line.price.ref;
    item.norm_use = std::move(use);
    item.vat_not_subject = true;
    one.estimate->lines.push_back(std::move(item));
    return priced_.tasks.size() - 1;
  }

  void price_items() {
    if (priced_.tasks.empty()) return;
    Diagnostics unused;  // a norm that cannot be computed gives no price to compare with
    const PlanResult priced = estimate_plan(priced_, norms_.library, options_, unused);
    for (const Waiting& one : waiting_) {
      const TaskResult& task = priced.tasks[one.priced];
      if (task.broken || task.lines.empty()) continue;
      found_[one.task][one.line].price = task.lines.front().unit_price;
    }
  }

  /// Prices of norms have no tax in them.
  static void add_tax(LineReference& reference, const LineFigure& line) {
    if (!reference.price || !line.vat_included || line.vat_not_subject || !line.vat) return;
    reference.price = *reference.price * (Number(1) + *line.vat);
  }

  struct Waiting {
    std::size_t task;
    std::size_t line;
    std::size_t priced;
  };

  const Plan& plan_;
  const PlanResult& result_;
  const ReferenceNorms& norms_;
  const EstimateOptions& options_;
  std::vector<std::vector<LineReference>> found_;
  std::map<Wanted, std::optional<std::size_t>> asked_;
  std::vector<Waiting> waiting_;
  Plan priced_;
};

}  // namespace

std::vector<std::vector<LineReference>> line_references(const Plan& plan, const PlanResult& result,
                                                        const ReferenceNorms& norms,
                                                        const EstimateOptions& options) {
  return ReferenceSearch(plan, result, norms, options).run();
}

}  // namespace dutoan
