// `received.csv` beside mailed files: which file came in on which day.
#pragma once

#include "base/date.hpp"
#include "base/diagnostic.hpp"
#include "input/file_reader.hpp"

#include <map>
#include <string>

namespace dutoan {

inline constexpr std::string_view received_file = "received.csv";

/// By the names of the files, as the list writes them. Headings are `file` or `Tệp`, `received` or
/// `Ngày nhận`.
[[nodiscard]] std::map<std::string, Date> read_received_dates(const FileName& file,
                                                              Diagnostics& diagnostics);

}  // namespace dutoan
