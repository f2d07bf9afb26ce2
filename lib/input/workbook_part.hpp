// The XML of a part of a workbook, and the texts in it.
#pragma once

#include "input/xml_reader.hpp"
#include "input/zip_archive.hpp"

#include <string>
#include <string_view>

namespace dutoan {

/// Reads a part to its end. One that is no whole XML is damaged.
[[nodiscard]] PartFault read_part(const ZipArchive& archive, const std::string& part,
                                  const XmlHandler& handler);

/// A text that may come in runs, each with its font; what is to be read aloud is left out.
struct SharedText {
  std::string content;
  bool within_text = false;
  bool within_phonetic = false;

  /// `whole` is the element a text as a whole stands in.
  void start(std::string_view name, std::string_view whole);
  void end(std::string_view name);
  void take(std::string_view piece);
};

/// A text as it stands in the text of a sheet: in quotes, on one line. Line breaks inside a cell
/// are layout; characters a workbook cannot hold stand in it as `_x000D_`.
[[nodiscard]] std::string quoted_cell(std::string_view text);

}  // namespace dutoan
