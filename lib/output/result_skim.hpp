// What summaries need of a result file, without its rows and lines: of ten thousand lines a page.
#pragma once

#include <istream>
#include <optional>
#include <string>

namespace dutoan {

/// The text of a result file with `null` for rows and lines it holds one to a text line, as
/// `write_result_json` does. It is valid JSON if, and only if, the file is, so that the parser may
/// read it instead; everything else, of whatever layout, stands in it as it was. Nothing when too
/// much is left: the parser then reads the file piece by piece.
[[nodiscard]] std::optional<std::string> skim_result(std::istream& stream);

}  // namespace dutoan
