#include "input/csv_records.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace dutoan::csv_records_test {

namespace {

/// The records of a text: fields between bars, `?` behind one that is not closed, `+` behind one
/// with something after its quote.
std::vector<std::string> records(std::string_view text, char delimiter = ',') {
  std::vector<std::string> result;
  std::vector<CsvField> fields;
  for (std::size_t at = 0; at < text.size();) {
    at = split_record(text, at, delimiter, fields);
    std::string record;
    for (const CsvField& field : fields) {
      record += (&field == &fields[0] ? "" : "|") + unquoted(field);
      record += field.unclosed ? "?" : field.tail ? "+" : "";
    }
    result.push_back(record);
  }
  return result;
}

using Records = std::vector<std::string>;

}  // namespace

TEST_CASE("records end at line ends of either kind and the last needs none") {
  CHECK(records("a,b\nc,d\n") == Records{"a|b", "c|d"});
  CHECK(records("a,b\r\nc,d\r\n") == Records{"a|b", "c|d"});
  CHECK(records("a,b\nc,d") == Records{"a|b", "c|d"});
  CHECK(records("a,b\nc,d\r") == Records{"a|b", "c|d"});
  CHECK(records("a\r,b\n") == Records{"a\r|b"});
  CHECK(records("a\n\nb\n") == Records{"a", "", "b"});
  CHECK(records("\"a\"\r\n\"b\"\r\n") == Records{"a", "b"});
}

TEST_CASE("an empty field is a field wherever it stands") {
  std::vector<CsvField> fields;
  CHECK(split_record(",a,\n", 0, ',', fields) == 4);
  REQUIRE(fields.size() == 3);
  CHECK(fields[0].text.empty());
  CHECK(fields[2].text.empty());
  CHECK(fields[2].offset == 3);
  split_record(",", 0, ',', fields);
  CHECK(fields.size() == 2);
}

TEST_CASE("only the delimiter asked for parts fields") {
  CHECK(records("a;b,c\td\n", ';') == Records{"a|b,c\td"});
  CHECK(records("a;b,c\td\n", '\t') == Records{"a;b,c|d"});
}

TEST_CASE("a quote opens a field only at its start") {
  CHECK(records("\"a,b\",c\n") == Records{"a,b|c"});
  CHECK(records("\"a\nb\",c\nd\n") == Records{"a\nb|c", "d"});
  CHECK(records("Màn hình 24\" LED,5\n") == Records{"Màn hình 24\" LED|5"});
  CHECK(records("24\" x,27\" y\nz\n") == Records{"24\" x|27\" y", "z"});
  CHECK(records(" \"a,b\"\n") == Records{" \"a|b\""});
  CHECK(records("\"a\",\"b\"\n") == Records{"a|b"});
}

TEST_CASE("two quotes inside quotes stand for one") {
  CHECK(records("\"24\"\" LED\",x\n") == Records{"24\" LED|x"});
  CHECK(records("\"\"\"a\"\"\",x\n") == Records{"\"a\"|x"});
  CHECK(records("\"\",x\n") == Records{"|x"});
  CHECK(records("\"\"\"\",x\n") == Records{"\"|x"});
  CHECK(records("\"a\"\"\nb\"\n") == Records{"a\"\nb"});
  // Without quotes around them two are two.
  CHECK(records("a\"\"b\n") == Records{"a\"\"b"});
}

TEST_CASE("one ' before what looks like a formula is no part of the text") {
  CHECK(unguarded("'=1+1") == "=1+1");
  CHECK(unguarded("''-x") == "'-x");
  CHECK(unguarded("'a") == "'a");
  CHECK(unguarded("''") == "''");
  CHECK(unguarded("=1") == "=1");
  CHECK(unguarded("").empty());
}

TEST_CASE("what stands behind a closing quote is said") {
  CHECK(records("\"a\"b,c\n") == Records{"a+|c"});
  CHECK(records("\"a\" ,c\n") == Records{"a+|c"});
  CHECK(records("\"a\"b\"c,d\n") == Records{"a+|d"});
}

TEST_CASE("quotes that the text does not close take the rest of it") {
  CHECK(records("a,\"b\nc,d\n") == Records{"a|b\nc,d\n?"});
  CHECK(records("\"") == Records{"?"});
  CHECK(records("\"a\"\"") == Records{"a\"?"});
}

TEST_CASE("a field knows where it stands") {
  std::vector<CsvField> fields;
  const std::string text = "x\nđ,\"b\",c\n";
  CHECK(split_record(text, 2, ',', fields) == text.size());
  REQUIRE(fields.size() == 3);
  CHECK(fields[0].offset == 2);
  CHECK(fields[1].offset == 5);
  CHECK(fields[1].text == "b");
  CHECK(fields[1].quoted);
  CHECK(fields[2].offset == 9);
}

TEST_CASE("a text is cut behind its last whole record") {
  struct Row {
    std::string whole, rest;
  };
  const Row rows[] = {
      {"", ""},
      {"", "a,b"},
      {"a,b\n", ""},
      {"a,b\n", "c,d"},
      {"a\nb\n", "c"},
      {"", "\"a\nb"},
      {"", "\"a\n\"\"b\n"},
      {"\"a\nb\"\n", "c"},
      {"x\n", "y,\"a\nb\n"},
      {"x\n", "y,\"a\n\",z"},
      {"24\" a\n27\" b\n", "c"},
      {"\"a\"b\"c\n", "d"},
      {"\"a\"\"\"\n", "\"b\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.whole);
    CAPTURE(row.rest);
    CHECK(end_of_whole_records(row.whole + row.rest, ',') == row.whole.size());
  }
  // A quote opens a field behind the delimiter of the table and behind no other sign.
  CHECK(end_of_whole_records("a;\"b\nc\n", ';') == 0);
  CHECK(end_of_whole_records("a;\"b\nc\n", ',') == 7);
}

// The two functions must agree on what a record is, or blocks would be cut inside one.
TEST_CASE("every cut is a start of a record and no cut moves another") {
  const std::string text =
      "a,\"b\nc\"\r\n24\" x,y\n\"d\"\"\n\",\"\"\n\n\"e\"f\"g,h\n,\"\"\"\n\",z\nlast,\"one\"\n";
  std::vector<std::size_t> starts = {0};
  std::vector<CsvField> fields;
  while (starts.back() < text.size())
    starts.push_back(split_record(text, starts.back(), ',', fields));
  CHECK(starts == std::vector<std::size_t>{0, 9, 17, 27, 28, 37, 46, 57});
  std::size_t last = 0;
  for (std::size_t length = 0; length <= text.size(); ++length) {
    CAPTURE(length);
    if (last + 1 < starts.size() && length == starts[last + 1]) ++last;
    CHECK(end_of_whole_records(std::string_view(text).substr(0, length), ',') == starts[last]);
  }
}

}  // namespace dutoan::csv_records_test
