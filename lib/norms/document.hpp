// A legal document (văn bản) that norms rest on, and the names it claims.
#pragma once

#include "base/date.hpp"
#include "base/evidence.hpp"
#include "base/source.hpp"

#include <optional>
#include <string>
#include <vector>

namespace dutoan {

/// A name of a document and the days it holds there.
struct ClaimedName {
  std::string name;
  Validity validity;
  bool overriding = false;  ///< stands under `overrides:`: wins over the layers before
  Place place;
};

struct Document {
  std::string id;      ///< "qd-671-2024": its folder
  std::string number;  ///< "671/QĐ-BTTTT"
  std::string type;    ///< "Quyết định"
  std::string title;
  std::string issuer;
  std::optional<Date> signed_on;
  Validity in_force;
  std::string replaced_by;
  std::vector<std::string> read;  ///< where its text or its figures were read
  Evidence evidence = Evidence::memory;
  std::optional<Date> checked;
  std::string note;
  std::vector<std::string> conflicts;  ///< readings that differ, recorded, not settled
  std::vector<ClaimedName> methods;
  std::vector<ClaimedName> shared;  ///< tables other documents may use
  std::vector<std::string> tables;  ///< tables of its own
  std::vector<ClaimedName> norm_items;
  std::vector<std::string> price_books;
  std::size_t layer = 0;  ///< 0: the shipped norms; later layers count up
  std::string sha256;     ///< of its files, once loaded
  bool loaded = false;
  Place place;

  /// "Quyết định 671/QĐ-BTTTT", or the id where neither is known.
  [[nodiscard]] std::string full_number() const;
};

}  // namespace dutoan
