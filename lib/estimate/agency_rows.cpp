#include "estimate/agency_rows.hpp"

#include "plan/agency_parents.hpp"

#include <map>
#include <set>

namespace dutoan {

namespace {

void add_to(SummaryRow& whole, const SummaryRow& part) {
  whole.tasks += part.tasks;
  whole.amount = sum(whole.amount, part.amount);
  whole.cells.resize(part.cells.size());
  for (std::size_t i = 0; i < part.cells.size(); ++i)
    whole.cells[i] = sum(whole.cells[i], part.cells[i]);
  if (part.earlier) {
    whole.earlier = whole.earlier ? sum(*whole.earlier, *part.earlier) : part.earlier;
  }
}

class AgencyNester {
 public:
  AgencyNester(Summary& summary, const std::vector<Agency>& agencies)
      : summary_(summary), agencies_(agencies), flat_(std::move(summary.rows)) {
    for (std::size_t i = 0; i < flat_.size(); ++i)
      row_of_.emplace(flat_[i].names[0].key, i);
    for (const Agency& agency : agencies) {
      if (!agency.id.empty()) known_.insert(agency.id);
    }
    for (const Agency& agency : agencies)
      if (known_.contains(agency.parent)) parts_[agency.parent].push_back(&agency);
  }

  void run() {
    summary_.rows.clear();
    for (const Agency& agency : agencies_) {
      if (!known_.contains(agency.parent)) append(agency, 0);
    }
    for (const SummaryRow& row : flat_) {
      if (!known_.contains(row.names[0].key)) summary_.rows.push_back(row);
    }
  }

 private:
  [[nodiscard]] bool has_rows(const Agency& agency) const {
    if (row_of_.contains(agency.id)) return true;
    const auto parts = parts_.find(agency.id);
    if (parts == parts_.end()) return false;
    for (const Agency* part : parts->second) {
      if (has_rows(*part)) return true;
    }
    return false;
  }

  void append(const Agency& agency, std::size_t depth) {
    if (!done_.insert(agency.id).second || !has_rows(agency)) return;
    const auto own = row_of_.find(agency.id);
    std::vector<const Agency*> parts;
    for (const Agency* part : parts_[agency.id]) {
      if (has_rows(*part)) parts.push_back(part);
    }
    if (parts.empty()) {
      push(flat_[own->second], depth, RowPart::plain);
      return;
    }
    const std::size_t at = summary_.rows.size();
    push({.names = {{agency.id, {.vi = agency.name}}}}, depth, RowPart::whole);
    if (own != row_of_.end()) push(flat_[own->second], depth + 1, RowPart::own);
    for (const Agency* part : parts)
      append(*part, depth + 1);
    SummaryRow whole = summary_.rows[at];
    for (std::size_t i = at + 1; i < summary_.rows.size(); ++i) {
      if (summary_.rows[i].depth == depth + 1) add_to(whole, summary_.rows[i]);
    }
    summary_.rows[at] = std::move(whole);
  }

  void push(SummaryRow row, std::size_t depth, RowPart part) {
    row.depth = depth;
    row.part = part;
    summary_.rows.push_back(std::move(row));
  }

  Summary& summary_;
  const std::vector<Agency>& agencies_;
  std::vector<SummaryRow> flat_;
  std::map<std::string, std::size_t> row_of_;
  std::set<std::string> known_;
  std::map<std::string, std::vector<const Agency*>> parts_;
  std::set<std::string> done_;  ///< an id that stands twice is an error elsewhere
};

}  // namespace

void nest_subordinates(Summary& summary, const std::vector<Agency>& agencies) {
  if (summary.by != std::vector{SummaryKey::agency} || !parent_ring(agencies).empty()) return;
  AgencyNester(summary, agencies).run();
}

}  // namespace dutoan
