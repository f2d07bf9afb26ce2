#include "output/price_book_files.hpp"

#include "base/number_text.hpp"
#include "base/sha256.hpp"
#include "output/catalogue.hpp"
#include "output/csv_text.hpp"
#include "output/json_value.hpp"

#include <array>

namespace dutoan {

namespace {

constexpr std::string_view price_book_mark = "# dutoan norms import ";

/// A string of JSON is one of YAML.
std::string yaml_string(const std::string& text) {
  return Json(text).dump();
}

/// `185.123` would have two readings: it gets one more digit.
std::string plain_price(const Number& dong) {
  std::string text = exact_text(dong);
  if (may_be_grouped(text)) text += '0';
  return text;
}

std::string hash_of(std::string_view yaml_rest, std::string_view csv) {
  return sha256(std::string(yaml_rest) + std::string(csv));
}

std::string validity_text(const Validity& in_force) {
  std::string text;
  if (in_force.from) text = "from: " + iso_text(*in_force.from);
  if (in_force.until) text += (text.empty() ? "" : ", ") + ("until: " + iso_text(*in_force.until));
  return text;
}

}  // namespace

std::string price_book_csv(const PriceImport& import) {
  std::string text = "Mã,Tên,ĐVT,Đơn giá,Nhóm,Ghi chú\n";
  for (const ListRow& row : import.rows) {
    if (row.fate != ListRowFate::placed) continue;
    append_csv_row(text,
                   std::array<std::string, 6>{row.code, row.name, row.unit, plain_price(*row.dong),
                                              row.group, place_text(row.place)});
  }
  return text;
}

std::string price_book_yaml(const PriceBookHeader& header, const PriceImport& import,
                            std::string_view csv) {
  const Number placed(import.count(ListRowFate::placed));
  const Message source{"price-book-source", {header.source, header.source_sha256, placed}};
  std::string text = "# " + render(source, Language::vietnamese) + "\n";
  text += "format: 1\ndocument: " + yaml_string(header.id) + "\n";
  const std::string days = validity_text(header.in_force);
  if (!days.empty()) text += "in_force: {" + days + "}\n";
  text += "price_books:\n  - id: " + yaml_string(header.id) +
          "\n    title: " + yaml_string(header.title) + "\n    basis: " + yaml_string(header.basis);
  if (!header.region.empty()) text += "\n    region: " + yaml_string(header.region);
  text +=
      "\n    evidence: user\n    unit: đồng\n    rows_from: " + yaml_string(header.id + ".csv") +
      "\n    numbers: plain\n";
  if (import.lost() > 0) {
    const Message note{"price-book-lacks", {Number(import.lost())}};
    text += "    note: " + yaml_string(render(note, Language::vietnamese)) + "\n";
  }
  return std::string(price_book_mark) + hash_of(text, csv) + "\n" + text;
}

bool is_untouched_price_book(std::string_view yaml, std::string_view csv) {
  if (!yaml.starts_with(price_book_mark)) return false;
  yaml.remove_prefix(price_book_mark.size());
  const std::size_t end = yaml.find('\n');
  if (end == std::string_view::npos) return false;
  return yaml.substr(0, end) == hash_of(yaml.substr(end + 1), csv);
}

}  // namespace dutoan
