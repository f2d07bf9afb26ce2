// What the formulas of rules see of a line: fields in a fixed order.
#pragma once

#include "review/line_peers.hpp"
#include "review/record_field.hpp"
#include "review/reference.hpp"

#include <span>

namespace dutoan {

/// A line, and what is known of it beside the others.
struct LineSubject {
  const LineFigure& figure;
  const LinePeers& peers;
  const LineReference& reference;
};

[[nodiscard]] std::span<const RecordField<LineSubject>> line_fields();

}  // namespace dutoan
