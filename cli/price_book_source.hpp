// A price book by its name, or by the file it stands in.
#pragma once

#include "arguments.hpp"
#include "console.hpp"
#include "input/norm_store.hpp"

#include <memory>
#include <string>
#include <vector>

namespace dutoan {

/// The norms books were found in, which have to stay as long as they do.
struct PriceBookSource {
  std::shared_ptr<NormStore> norms;  ///< the shipped ones and those of --norms
  std::vector<std::unique_ptr<NormStore>> others;
};

/// `gia-2026`, `van-ban/gia-2026`, `don-vi/gia.yaml`, `don-vi/gia.yaml#gia-2026`. Null, and a
/// diagnostic, where there is no such book or the file has several.
[[nodiscard]] const PriceBook* find_price_book(PriceBookSource& source, const std::string& operand,
                                               Diagnostics& diagnostics);

}  // namespace dutoan
