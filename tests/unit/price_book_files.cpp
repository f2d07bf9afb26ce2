#include "output/price_book_files.hpp"

#include "norms_fixture.hpp"
#include "said.hpp"

namespace dutoan::price_book_files_test {

namespace {

PriceImport list() {
  PriceImport import;
  import.rows = {{.fate = ListRowFate::placed,
                  .place = in_file("gia.csv"),
                  .code = "KS 1",
                  .name = "Kỹ sư, bậc 1",
                  .unit = "công",
                  .group = "I",
                  .dong = Number(310'000)},
                 {.fate = ListRowFate::unplaced, .priced = true},
                 {.fate = ListRowFate::placed,
                  .place = in_file("gia.csv"),
                  .code = "DV",
                  .dong = Number(185'125, 1'000) }};
  return import;
}

const PriceBookHeader header{.id = "gia-2026",
                             .title = "Giá \"mới\"",
                             .basis = "QĐ 9",
                             .region = "III",
                             .in_force = days("2026-01-01", "2027-01-01"),
                             .source = "gia.csv",
                             .source_sha256 = "abc"};

}  // namespace

TEST_CASE("placed prices stand in dong each with its place, none of them to be read in two ways") {
  CHECK(price_book_csv(list()) ==
        "Mã,Tên,ĐVT,Đơn giá,Nhóm,Ghi chú\n"
        "KS 1,\"Kỹ sư, bậc 1\",công,310000,I,gia.csv:1:1\n"
        "DV,,,185.1250,,gia.csv:1:1\n");
}

TEST_CASE("the norm file says what the list is and what it lacks") {
  const std::string yaml = price_book_yaml(header, list(), "csv");
  const std::string rest = yaml.substr(yaml.find('\n') + 1);
  CHECK(rest ==
        "# Nhập từ gia.csv (sha256 abc): 2 giá. Tệp sửa tay sẽ không bị ghi đè.\n"
        "format: 1\n"
        "document: \"gia-2026\"\n"
        "in_force: {from: 2026-01-01, until: 2027-01-01}\n"
        "price_books:\n"
        "  - id: \"gia-2026\"\n"
        "    title: \"Giá \\\"mới\\\"\"\n"
        "    basis: \"QĐ 9\"\n"
        "    region: \"III\"\n"
        "    evidence: user\n"
        "    unit: đồng\n"
        "    rows_from: \"gia-2026.csv\"\n"
        "    numbers: plain\n"
        "    note: \"Thiếu 1 dòng của bảng giá không đọc được giá\"\n");
  const std::string whole = price_book_yaml({.id = "g", .title = "t", .basis = "b"}, {}, "");
  CHECK_FALSE(holds(whole, "note:"));
  CHECK_FALSE(holds(whole, "in_force"));
}

TEST_CASE("what was changed since is known by its first line") {
  const std::string yaml = price_book_yaml(header, list(), "csv");
  CHECK(is_untouched_price_book(yaml, "csv"));
  CHECK_FALSE(is_untouched_price_book(yaml, "csw"));
  CHECK_FALSE(is_untouched_price_book(yaml + "#", "csv"));
  CHECK_FALSE(is_untouched_price_book("format: 1\n", "csv"));
  CHECK_FALSE(is_untouched_price_book("# dutoan norms import abc", ""));
  CHECK_FALSE(is_untouched_price_book("", ""));
}

}  // namespace dutoan::price_book_files_test
