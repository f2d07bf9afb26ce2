#include "input/scalar_reader.hpp"

#include "input_fixture.hpp"

#include <array>

namespace dutoan::scalar_reader_test {

namespace {

using Reader = std::optional<Number> (*)(Yaml, std::string_view, Diagnostics&);

/// What a reader makes of `a: written`: the exact number, or what it says, or nothing.
std::string read(Reader reader, const std::string& written) {
  YamlText text("a: " + written + "\n");
  const auto number = reader(text.at("a"), "a", text.diagnostics);
  if (number) return exact_text(*number) + text.said();
  return text.said().empty() ? "nothing" : text.said();
}

template <class Read>
std::string complaint(const std::string& written, Read reader) {
  YamlText text("a: " + written + "\n");
  CHECK_FALSE(reader(text.at("a"), text.diagnostics));
  return printed(text.diagnostics);
}

}  // namespace

TEST_CASE("a number is digits with one point and quotes make no difference") {
  struct Row {
    const char *written, *read;
  };
  const Row rows[] = {
      {"185_000_000", "185000000"},
      {"\"185_000_000\"", "185000000"},
      {"' 12.50 '", "12.5"},
      {"-0.5", "-0.5"},
      {"65%", "0.65"},
      {"185.000", "185"},
      {"", "nothing"},
      {"~", "nothing"},
      {"1,5", "number-comma f:1:4"},
      {"1.234.567", "number-grouped f:1:4"},
      {"1,234,567", "number-grouped f:1:4"},
      {"1.234,5", "number-separators f:1:4"},
      {"1,2,3", "number-malformed f:1:4"},
      {"010", "number-leading-zero f:1:4"},
      {"1e9", "number-malformed f:1:4"},
      {"0x10", "number-malformed f:1:4"},
      {"1/3", "number-malformed f:1:4"},
      {"12 triệu", "number-malformed f:1:4"},
      {"\"\"", "number-malformed f:1:4"},
      {"[1]", "value-type f:1:4"},
      {"{b: 1}", "value-type f:1:4"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.written);
    CHECK(read(read_number, row.written) == row.read);
  }
  CHECK(read(read_number, std::string(100, '9')) == std::string(100, '9'));
  CHECK(read(read_number, std::string(101, '9')) == "number-long f:1:4");
}

TEST_CASE("what may be read in two ways is said with both readings") {
  const auto number = [](Yaml value, Diagnostics& said) { return read_number(value, "a", said); };
  const auto money = [](Yaml value, Diagnostics& said) { return read_money(value, "a", said); };
  const auto rate = [](Yaml value, Diagnostics& said) { return read_rate(value, "a", said); };
  CHECK(complaint("12,5%", number) ==
        "f:1:4: error: 12,5%: the comma can be read in two ways; write 12.5% or 125% "
        "[number-comma]\n"
        "    1 | a: 12,5%\n"
        "      |    ^^^^^\n");
  CHECK(complaint("\"185.000.000\"", number) ==
        "f:1:4: error: 185.000.000: nothing between thousands; write 185000000 [number-grouped]\n"
        "    1 | a: \"185.000.000\"\n"
        "      |    ^^^^^^^^^^^^^\n");
  CHECK(complaint("1.234,5", number) ==
        "f:1:4: error: 1.234,5: a point before the decimals and nothing between thousands; write "
        "1234.5 [number-separators]\n"
        "    1 | a: 1.234,5\n"
        "      |    ^^^^^^^\n");
  CHECK(complaint("-00.5", number) ==
        "f:1:4: error: -00.5: drop the leading zero and write -0.5; put a code in quotes "
        "[number-leading-zero]\n"
        "    1 | a: -00.5\n"
        "      |    ^^^^^\n");
  CHECK(complaint("185.500", money) ==
        "f:1:4: error: 185.500 can be read in two ways: 185.5 or 185500? write the one you mean "
        "[number-two-readings]\n"
        "    1 | a: 185.500\n"
        "      |    ^^^^^^^\n");
  CHECK(complaint("007", number) ==
        "f:1:4: error: 007: drop the leading zero and write 7; put a code in quotes "
        "[number-leading-zero]\n"
        "    1 | a: 007\n"
        "      |    ^^^\n");
  CHECK(complaint("185.000", money) ==
        "f:1:4: error: 185.000 can be read in two ways: 185 or 185000? write the one you mean "
        "[number-two-readings]\n"
        "    1 | a: 185.000\n"
        "      |    ^^^^^^^\n");
  CHECK(complaint("0.1", rate) ==
        "f:1:4: error: a: does 0.1 mean 10% or 0.1%? write rates with the sign % "
        "[rate-percent]\n"
        "    1 | a: 0.1\n"
        "      |    ^^^\n");
}

TEST_CASE("money is what fits into 63 bits") {
  CHECK(read(read_money, "9_223_372_036_854_775_807") == "9223372036854775807");
  CHECK(read(read_money, "9_223_372_036_854_775_808") == "money-too-large f:1:4");
  CHECK(read(read_number, "9_223_372_036_854_775_808") == "9223372036854775808");
}

TEST_CASE("kinds of numbers refuse what they cannot be") {
  struct Row {
    const char *written, *fraction, *money, *count, *rate, *share;
  };
  const char* two = "number-two-readings f:1:4";
  const char* malformed = "number-malformed f:1:4";
  const char* whole = "count-whole f:1:4";
  const char* percent = "rate-percent f:1:4";
  const Row rows[] = {
      {"12", "12", "12", "12", percent, percent},
      {"0", "0", "0", "0", "0", "0"},
      {"0.0", "0", "0", "0", "0", "0"},
      {"-3", "-3", "-3", whole, percent, percent},
      {"12.5", "12.5", "12.5", whole, percent, percent},
      {"12.50", "12.5", "12.5", whole, percent, percent},
      {"4.0", "4", "4", "4", percent, percent},
      {"185.000", "185", two, two, percent, percent},
      {"-185.000", "-185", two, two, percent, percent},
      {"185.0000", "185", "185", "185", percent, percent},
      {"10%", "0.1", malformed, whole, "0.1", "0.1"},
      {"100%", "1", malformed, whole, "1", "1"},
      {"10/3", "10/3", malformed, malformed, malformed, "rate-range f:1:4"},
      {"1/0", malformed, malformed, malformed, malformed, malformed},
      {"1/3%", malformed, malformed, malformed, malformed, malformed},
      {"~", "nothing", "nothing", "nothing", "nothing", "nothing"},
      {"[1/3]", "value-type f:1:4", "value-type f:1:4", "value-type f:1:4", "value-type f:1:4",
       "value-type f:1:4"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.written);
    CHECK(read(read_fraction, row.written) == row.fraction);
    CHECK(read(read_money, row.written) == row.money);
    CHECK(read(read_count, row.written) == row.count);
    CHECK(read(read_rate, row.written) == row.rate);
    CHECK(read(read_share, row.written) == row.share);
  }
}

TEST_CASE("a code that looks like a number must stand in quotes") {
  struct Row {
    const char *written, *read;
  };
  const Row rows[] = {
      {"\"01.0105\"", "01.0105"},
      {"'12'", "12"},
      {"VD.01", "VD.01"},
      {"31.010100.00 S6", "31.010100.00 S6"},
      {"01.0105.02", "01.0105.02"},
      {"", "nothing"},
      {"12", "code-unquoted f:1:4"},
      {"01.0105", "code-unquoted f:1:4"},
      {"1,5", "code-unquoted f:1:4"},
      {"-5%", "code-unquoted f:1:4"},
      {"1e9", "code-unquoted f:1:4"},
      {"0x10", "code-unquoted f:1:4"},
      {"\"1e9\"", "1e9"},
      {"[a]", "value-type f:1:4"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.written);
    YamlText text("a: " + std::string(row.written) + "\n");
    const auto code = read_code(text.at("a"), "a", text.diagnostics);
    const std::string nothing = text.said().empty() ? "nothing" : text.said();
    CHECK(code.value_or(nothing) == row.read);
  }
}

TEST_CASE("yes and no and true and false are the only answers") {
  struct Row {
    const char *written, *read;
  };
  const Row rows[] = {
      {"yes", "yes"},
      {"true", "yes"},
      {"\"yes\"", "yes"},
      {"no", "no"},
      {"false", "no"},
      {"", "nothing"},
      {"Yes", "yes-no f:1:4"},
      {"có", "yes-no f:1:4"},
      {"1", "yes-no f:1:4"},
      {"on", "yes-no f:1:4"},
      {"[yes]", "value-type f:1:4"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.written);
    YamlText text("a: " + std::string(row.written) + "\n");
    const auto yes = read_yes_no(text.at("a"), "a", text.diagnostics);
    const std::string nothing = text.said().empty() ? "nothing" : text.said();
    CHECK((yes ? *yes ? "yes" : "no" : nothing) == row.read);
  }
}

TEST_CASE("a day that is none is said as it was written") {
  YamlText text("a: 6/3/2023\nb: 31/02/2023\nc: ~\n");
  CHECK(read_date(text.at("a"), "a", text.diagnostics) == day("2023-03-06"));
  CHECK_FALSE(read_date(text.at("c"), "c", text.diagnostics));
  CHECK(text.said().empty());
  CHECK_FALSE(read_date(text.at("b"), "b", text.diagnostics));
  CHECK(printed(text.diagnostics) ==
        "f:2:4: error: b: there is no date 31/02/2023; write 2023-03-06 or 06/03/2023 "
        "[date-invalid]\n"
        "    2 | b: 31/02/2023\n"
        "      |    ^^^^^^^^^^\n");
}

TEST_CASE("a word that is none of the choices gets the nearest and all of them") {
  constexpr std::array<std::string_view, 3> words = {"ladder", "brackets", "keyed"};
  YamlText text("a: keyed\nb: bracket\nc: Ladder\nd: ~\n");
  CHECK(read_choice(text.at("a"), "a", words, text.diagnostics) == "keyed");
  CHECK_FALSE(read_choice(text.at("d"), "d", words, text.diagnostics));
  CHECK(text.said().empty());
  CHECK_FALSE(read_choice(text.at("b"), "b", words, text.diagnostics));
  CHECK(printed(text.diagnostics) ==
        "f:2:4: error: b cannot be bracket [choice-unknown]\n"
        "    2 | b: bracket\n"
        "      |    ^^^^^^^\n"
        " hint: did you mean: brackets?\n"
        " hint: allowed: ladder, brackets, keyed\n");
  CHECK_FALSE(read_choice(text.at("c"), "c", words, text.diagnostics));
  CHECK(text.said() == "choice-unknown f:2:4; choice-unknown f:3:4");
}

}  // namespace dutoan::scalar_reader_test
