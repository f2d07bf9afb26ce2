// What became of the rows of a price list.
#pragma once

#include "norms/price_list_rows.hpp"
#include "output/amount_text.hpp"
#include "output/report.hpp"

#include <string>
#include <vector>

namespace dutoan {

struct PriceImportContents {
  const PriceImport& import;
  std::string file;                  ///< the list, with its sheet
  std::vector<std::string> written;  ///< files
  bool looked_only = false;          ///< nobody asked for files
};

/// The rows are counted so that they add up; each that is not placed is listed with the reason.
[[nodiscard]] Report price_import_report(const PriceImportContents& contents,
                                         const ReportStyle& style);
[[nodiscard]] std::string price_import_json(const PriceImportContents& contents,
                                            const std::vector<std::string>& status);

}  // namespace dutoan
