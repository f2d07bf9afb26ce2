#include "input/amount_reader.hpp"

#include "input_fixture.hpp"

namespace dutoan::amount_reader_test {

namespace {

/// "4200000000 to 1000000": đồng, and the đồng of the last digit written.
std::string amount(const std::string& written) {
  YamlText text("a: " + written + "\n");
  const auto amount = read_written_amount(text.at("a"), "a", text.diagnostics);
  if (!amount) return text.said().empty() ? "nothing" : text.said();
  return exact_text(amount->dong) + " to " + exact_text(amount->precision);
}

std::string explained(const std::string& written, Counted counted) {
  YamlText text("a: " + written + "\n");
  const auto number = read_explained_number(text.at("a"), "a", counted, text.diagnostics);
  if (!number) return text.said().empty() ? "nothing" : text.said();
  return exact_text(*number);
}

}  // namespace

TEST_CASE("an amount is as precise as the last digit of its unit") {
  struct Row {
    const char *written, *amount;
  };
  const Row rows[] = {
      {"4_200_000_000", "4200000000 to 1"},
      {"\"4200\"", "4200 to 1"},
      {"12.5", "12.5 to 1"},
      {"4.200 triệu", "4200000000 to 1000000"},
      {"\"4.200 triệu\"", "4200000000 to 1000000"},
      {"\"4,2 tỷ\"", "4200000000 to 100000000"},
      {"\"4,20 tỷ\"", "4200000000 to 10000000"},
      {"850 nghìn", "850000 to 1000"},
      {"185.000 đồng", "185000 to 1"},
      {"1.234,5 đồng", "1234.5 to 0.1"},
      {"4,2tỷ", "4200000000 to 100000000"},
      {"\" 4  triệu \"", "4000000 to 1000000"},
      {"-1,5 tỷ", "-1500000000 to 100000000"},
      {"~", "nothing"},
      {"185.000", "number-two-readings f:1:4"},
      {"4.2 tỷ", "number-malformed f:1:4"},
      {"1 tỷ 200 triệu", "number-malformed f:1:4"},
      {"hơn 150 tỷ", "number-malformed f:1:4"},
      {"tỷ", "number-malformed f:1:4"},
      {"4 tỷ đô la", "number-malformed f:1:4"},
      {"[4 tỷ]", "value-type f:1:4"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.written);
    CHECK(amount(row.written) == row.amount);
  }
}

TEST_CASE("an amount typed with marks of their own is the same amount") {
  CHECK(amount("4.200 trie\xCC\xA3\xCC\x82u") == "4200000000 to 1000000");
}

TEST_CASE("a number may explain itself") {
  struct Row {
    const char *written, *plain, *in_dong;
  };
  const Row rows[] = {
      {"12", "12", "12"},
      {"{value: 12, ref: BG-01, note: theo mẫu}", "12", "12"},
      {"{value: 185.000}", "number-two-readings f:1:12", "number-two-readings f:1:12"},
      {"{value: 185.25}", "185.25", "185.25"},
      {"{value: 10%}", "0.1", "number-malformed f:1:12"},
      {"{ref: BG-01}", "key-missing f:1:4", "key-missing f:1:4"},
      {"{value: 12, price: 1}", "12", "12"},
      {"", "nothing", "nothing"},
      {"[12]", "value-type f:1:4", "value-type f:1:4"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.written);
    CHECK(explained(row.written, Counted::in_units) == row.plain);
    CHECK(explained(row.written, Counted::in_dong) == row.in_dong);
  }
}

TEST_CASE("a key that explains nothing is said and the number still read") {
  YamlText text("a: {value: 12, price: 1}\n");
  CHECK(read_explained_number(text.at("a"), "a", Counted::in_units, text.diagnostics) ==
        Number(12));
  CHECK(text.said() == "key-unknown f:1:16");
}

TEST_CASE("a Vietnamese number keeps every digit") {
  CHECK(parse_vietnamese_number("1.234.567,89") == Number(123'456'789, 100));
  CHECK(parse_vietnamese_number("-0,05") == Number(-5, 100));
  CHECK(parse_vietnamese_number("0,000000000000000000001").value() * dutoan::power(10, 21) ==
        Number(1));
  for (const char* text :
       {"", "-", ",5", "5,", "1.23", "1234.567", "01", "1,5,5", " 1", "1.234.5"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_vietnamese_number(text));
  }
}

TEST_CASE("units are named without marks") {
  CHECK(dong_per_unit("dong") == Number(1));
  CHECK(dong_per_unit("nghin") == Number(1'000));
  CHECK(dong_per_unit("trieu") == Number(1'000'000));
  CHECK(dong_per_unit("ty") == Number(1'000'000'000));
  CHECK(dong_per_unit("") == Number(1));
}

}  // namespace dutoan::amount_reader_test
