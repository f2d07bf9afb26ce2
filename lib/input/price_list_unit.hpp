// The unit of money of a price list: as its heading says, as a line above the table does, or as the
// user did. A list in thousands read as đồng would be a thousand times too cheap.
#pragma once

#include "base/diagnostic.hpp"
#include "input/price_list_columns.hpp"
#include "norms/price_list_rows.hpp"

namespace dutoan {

/// The unit that a heading gives, in brackets, behind a comma or a colon, or at its end: "Đơn giá
/// (nghìn đồng)", "Giá, đồng/công". An amount such as "trên 500 triệu đồng" is none.
[[nodiscard]] std::optional<std::string> unit_in_heading(std::string_view heading);

/// `said`: the word of `--unit`, or empty. The heading of the prices counts before a line above the
/// table, and of such lines that nearest to it. Nothing, and an error, where the list says another
/// unit than `said`.
[[nodiscard]] std::optional<PriceListUnit> unit_of_list(const PriceListTable& table,
                                                        const PriceListColumns& columns,
                                                        const std::string& said,
                                                        Diagnostics& diagnostics);

}  // namespace dutoan
