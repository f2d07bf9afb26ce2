#include "plan/line_block.hpp"

namespace dutoan {

void put_key(WorkItem& line, const LineKey& key) {
  line.group = key.group;
  line.kind = key.kind;
  line.category = key.category;
  line.vat = key.vat;
  line.vat_not_subject = key.vat_not_subject;
  line.vat_included = key.vat_included;
}

void put_text(WorkItem& line, const LineText& text) {
  line.no = text.no;
  line.id = text.id;
  line.name = text.name;
  line.unit = text.unit;
  line.note = text.note;
  line.price.kind = text.price_kind;
  line.price.ref = text.price_ref;
  line.price.date = text.price_date;
  line.stated = text.stated;
  line.line = text.line;
  line.column = 1;
}

void LineBlock::clear() {
  cut = false;
  first_line = 1;
  keys.clear();
  lines.clear();
  items.clear();
  sums.clear();
  diagnostics = {};
  listed.clear();
  texts.clear();
  own_texts.clear();
}

}  // namespace dutoan
