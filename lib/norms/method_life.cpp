#include "norms/method_life.hpp"

#include <algorithm>
#include <set>

namespace dutoan {

namespace {

/// Where a name is used, the first time.
struct Use {
  std::string name;
  Place place;
};

class Life {
 public:
  Life(const Library& library, const Method& method, Diagnostics& diagnostics)
      : library_(library), method_(method), diagnostics_(diagnostics) {}

  void run() {
    find_uses();
    for (const Date date : turning_points())
      check_at(date);
  }

 private:
  [[nodiscard]] const NormTable* own_table(const std::string& name) const {
    return library_.table(method_.document, name);
  }

  /// Every document's claim to a shared table of that name.
  [[nodiscard]] std::vector<Validity> shared_times(const std::string& name) const {
    std::vector<Validity> times;
    for (const Document& document : library_.documents()) {
      for (const ClaimedName& claim : document.shared) {
        if (claim.name == name) times.push_back(claim.validity);
      }
    }
    return times;
  }

  [[nodiscard]] bool is_table(const std::string& name) const {
    if (method_.row_of(name) || method_.input_of(name)) return false;
    return own_table(name) != nullptr || !shared_times(name).empty();
  }

  void add_use(const std::string& name, const Place& place) {
    const bool there =
        std::any_of(uses_.begin(), uses_.end(), [&](const Use& use) { return use.name == name; });
    if (!there && is_table(name)) uses_.push_back({name, place});
  }

  void find_uses() {
    for (const RowSpec& row : method_.rows)
      find_uses(row, row.formula.root);
    for (const InputSpec& input : method_.inputs) {
      add_use(input.table, input.place);
      for (const InputSpec& field : input.fields)
        add_use(field.table, field.place);
    }
  }

  void find_uses(const RowSpec& row, const Node& node) {
    if (node.op == Operator::name) add_use(node.text, row.place_of(node.offset, node.length));
    const bool elsewhen = node.op == Operator::call && node.function == Function::at;
    for (std::size_t i = elsewhen ? 1 : 0; i < node.operands.size(); ++i) {
      find_uses(row, node.operands[i]);
    }
  }

  /// The days on which something changes: between two of them nothing can.
  [[nodiscard]] std::set<Date> turning_points() const {
    std::set<Date> dates;
    const auto add = [&](std::optional<Date> date) {
      if (date && method_.in_force.contains(*date)) dates.insert(*date);
    };
    add(method_.in_force.from);
    for (const std::string& name : names_in(method_)) {
      std::vector<Validity> times = shared_times(name);
      if (const NormTable* own = own_table(name)) {
        times.clear();
        for (const TableVersion& version : own->versions)
          times.push_back(version.in_force);
      }
      for (const Validity& time : times) {
        add(time.from);
        add(time.until);
      }
    }
    // A method without dates over tables without dates: any day is as good.
    if (dates.empty())
      dates.insert(method_.in_force.until ? method_.in_force.until->plus_days(-1) : Date());
    return dates;
  }

  void check_at(Date date) {
    bool all_there = true;
    for (const Use& use : uses_) {
      if (library_.table_for(method_.document, use.name, date) != nullptr) continue;
      all_there = false;
      report(use, date);
    }
    if (all_there) check_types(date);
  }

  void report(const Use& use, Date date) {
    if (!reported_.insert(use.name).second) return;
    const Holder holder = library_.holder(NameKind::shared_table, use.name, date);
    // Two that claim the day are reported once, where they claim it.
    if (own_table(use.name) == nullptr && !holder.clashing.empty()) return;
    Diagnostic& error = diagnostics_.error(
        {"lint-name-not-in-force", {method_.full_name(), use.name, date}}, locate(use.place));
    if (holder.earlier != nullptr) {
      error.hints.push_back(
          {"hint-earlier", {holder.earlier->full_number(), *holder.earlier_until}});
    }
    if (holder.later != nullptr) {
      error.hints.push_back({"hint-later", {holder.later->full_number(), *holder.later_from}});
    }
  }

  /// A later version of a table may be of another type than the one the formulas were read with.
  void check_types(Date date) {
    Method method = method_;
    method.table_names.clear();
    TableTypes types;
    for (const std::string& name : names_in(method)) {
      if (const Table* table = table_then(name, date)) types[name] = type_of(*table);
    }
    compile(method, types, diagnostics_);
  }

  /// The table in force, or for what is read at another date one of its versions. A row or an input
  /// may have the name of a table that is not in force.
  [[nodiscard]] const Table* table_then(const std::string& name, Date date) const {
    if (const Table* table = library_.table_for(method_.document, name, date)) return table;
    if (method_.row_of(name) || method_.input_of(name)) return nullptr;
    if (const NormTable* own = own_table(name)) return &own->versions.front().table;
    for (const Validity& time : shared_times(name)) {
      if (!time.from) continue;
      if (const Table* table = library_.shared_table(name, *time.from)) return table;
    }
    return nullptr;
  }

  const Library& library_;
  const Method& method_;
  Diagnostics& diagnostics_;
  std::vector<Use> uses_;
  std::set<std::string> reported_;
};

}  // namespace

void check_life(const Library& library, const Method& method, Diagnostics& diagnostics) {
  Life(library, method, diagnostics).run();
}

}  // namespace dutoan
