// What a name on the command line means: a document, or a table, method, norm item or price book.
#pragma once

#include "norms/library.hpp"

#include <optional>
#include <string>
#include <vector>

namespace dutoan {

/// A document, or one thing in it: exactly one of the others is set then.
struct NormSubject {
  const Document* document = nullptr;
  const NormTable* table = nullptr;
  const Method* method = nullptr;
  const NormItem* item = nullptr;
  const PriceBook* book = nullptr;

  [[nodiscard]] Validity in_force() const;
  [[nodiscard]] std::string full_name() const;
  /// "document", "table", "method", "norm-item", "price-book".
  [[nodiscard]] std::string kind() const;
};

/// All that `name` means: a document's id, `document/name`, or the bare name of anything in a
/// document; by the day it comes into force, only what is in force at `date` where one is given.
/// A table of its own document counts as well as a shared one.
[[nodiscard]] std::vector<NormSubject> find_norms(const Library& library, const std::string& name,
                                                  std::optional<Date> date);

/// Everything in a loaded library, document by document, each followed by what it holds.
[[nodiscard]] std::vector<NormSubject> all_norms(const Library& library);

/// What could have been meant: ids, full names and bare names.
[[nodiscard]] std::vector<std::string> norm_names(const Library& library);

}  // namespace dutoan
