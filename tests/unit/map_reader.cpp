#include "input/map_reader.hpp"

#include "input_fixture.hpp"

#include <array>

namespace dutoan::map_reader_test {

namespace {

constexpr std::array<std::string_view, 2> colours = {"red", "green"};

constexpr std::array fields = {
    FieldFormat{.key = "name", .needed = Needed::required},
    FieldFormat{.key = "code", .type = FieldType::code},
    FieldFormat{.key = "colour", .type = FieldType::choice, .choices = colours},
    FieldFormat{.key = "price", .type = FieldType::money},
    FieldFormat{.key = "count", .type = FieldType::count},
    FieldFormat{.key = "rate", .type = FieldType::rate},
    FieldFormat{.key = "share", .type = FieldType::share},
    FieldFormat{.key = "size", .type = FieldType::number},
    FieldFormat{.key = "title", .type = FieldType::local},
    FieldFormat{.key = "codes", .type = FieldType::code, .list = true},
    FieldFormat{.key = "texts", .list = true},
};
constexpr ObjectFormat format = {"line", fields};

std::string checked(const std::string& yaml) {
  YamlText text(yaml);
  const MapReader map(text.root(), format, text.diagnostics);
  return text.said();
}

std::string printed_check(const std::string& yaml) {
  YamlText text(yaml);
  const MapReader map(text.root(), format, text.diagnostics);
  return printed(text.diagnostics);
}

}  // namespace

TEST_CASE("an unknown key is said at the key with the nearest known one") {
  CHECK(printed_check("name: x\nprise: 5\n") ==
        "f:2:1: error: a line has no key prise [key-unknown]\n"
        "    2 | prise: 5\n"
        "      | ^^^^^\n"
        " hint: did you mean: price?\n");
}

TEST_CASE("an unknown key near no other gets all keys there are") {
  CHECK(printed_check("name: x\nwarranty: 5\n") ==
        "f:2:1: error: a line has no key warranty [key-unknown]\n"
        "    2 | warranty: 5\n"
        "      | ^^^^^^^^\n"
        " hint: the keys are: name, code, colour, price, count, rate, share, size, title, codes, "
        "texts\n");
}

TEST_CASE("a comma in a text without quotes is what makes a bare key in braces") {
  CHECK(printed_check("{name: Máy chủ, loại rack, price: 5}\n") ==
        "f:1:17: error: a line has no key loại rack [key-unknown]\n"
        "    1 | {name: Máy chủ, loại rack, price: 5}\n"
        "      |                 ^^^^^^^^^\n"
        " hint: does the text hold a comma? put all of it in quotes, such as \"…, loại rack\"\n");
  // Outside braces no comma parts anything.
  YamlText text("name: x\nloại rack:\n");
  const MapReader map(text.root(), format, text.diagnostics);
  CHECK(hints(text.diagnostics).starts_with("hint-keys"));
}

TEST_CASE("a comma in a number in braces is shown as that number") {
  const std::string in_braces = "{name: x, price: 2,5, count: 1}\n";
  CHECK(printed_check(in_braces) ==
        "f:1:18: error: 2,5: the comma can be read in two ways; write 2.5 or 25 [number-comma]\n"
        "    1 | {name: x, price: 2,5, count: 1}\n"
        "      |                  ^^^\n");
  CHECK(checked("{name: x, price: 2, 5, count: 1}\n") == "key-unknown f:1:21");
  CHECK(checked("{name: 24, 5}\n") == "key-unknown f:1:12");
}

TEST_CASE("a required key is missing where it is absent or has nothing behind it") {
  CHECK(checked("name: x\n").empty());
  CHECK(checked("name: \"\"\n") == "key-missing f:1:1");
  CHECK(checked("price: 5\n") == "key-missing f:1:1");
  CHECK(checked("price: 5\nname:\n") == "key-missing f:1:1");
  CHECK(checked("price: 5\nname: ~\n") == "key-missing f:1:1");
}

TEST_CASE("of what is no map every field is absent and that is said once") {
  for (const char* yaml : {"just text\n", "[name, x]\n"}) {
    CAPTURE(yaml);
    YamlText text(yaml);
    const MapReader map(text.root(), format, text.diagnostics);
    CHECK_FALSE(map.has("name"));
    CHECK(map.text("name").empty());
    CHECK(text.said() == "object-type f:1:1");
  }
}

TEST_CASE("a value is read as its field says") {
  YamlText text(
      "name: 12\ncode: \"07\"\ncolour: red\nprice: 1_000\ncount: 3\nrate: 10%\nshare: 1/3\n"
      "size: 1.250\n");
  const MapReader map(text.root(), format, text.diagnostics);
  CHECK(map.text("name") == "12");
  CHECK(map.text("code") == "07");
  CHECK(map.text("colour") == "red");
  CHECK(map.number("price") == Number(1000));
  CHECK(map.number("count") == Number(3));
  CHECK(map.number("rate") == Number(1, 10));
  CHECK(map.number("share") == Number(1, 3));
  CHECK(map.number("size") == Number(5, 4));
  CHECK(text.said().empty());
}

TEST_CASE("a value of another kind is said at the value") {
  YamlText text(
      "name: {a: 1}\ncode: 07\ncolour: blue\nprice: 1.000\ncount: -1\nrate: 10\nshare: x\n");
  const MapReader map(text.root(), format, text.diagnostics);
  CHECK(map.text("name").empty());
  CHECK(map.text("code").empty());
  CHECK(map.text("colour").empty());
  for (const char* key : {"price", "count", "rate", "share"}) {
    CAPTURE(key);
    CHECK_FALSE(map.number(key));
  }
  CHECK(text.said() ==
        "value-type f:1:7; code-unquoted f:2:7; choice-unknown f:3:9; number-two-readings f:4:8; "
        "count-whole f:5:8; rate-percent f:6:7; number-malformed f:7:8");
}

TEST_CASE("a list gives its elements and anything else is no list") {
  YamlText text("name: x\ntexts: [a, \"\", b]\ncodes: [\"01\", 02, [x]]\n");
  const MapReader map(text.root(), format, text.diagnostics);
  CHECK(map.texts("texts") == std::vector<std::string>{"a", "", "b"});
  CHECK(map.texts("codes") == std::vector<std::string>{"01"});
  CHECK(text.said() == "code-unquoted f:3:15; value-type f:3:19");

  YamlText other("name: x\ntexts: a\ncodes:\n");
  const MapReader of_other(other.root(), format, other.diagnostics);
  CHECK(of_other.texts("texts").empty());
  CHECK(of_other.elements("codes").empty());
  CHECK(other.said() == "value-type f:2:8");
}

TEST_CASE("a text of one or both languages") {
  YamlText text("a: {vi: Máy chủ, en: Server}\nb: Máy chủ\nc: {en: Server, de: x}\nd:\n");
  const auto local = [&](const char* key) {
    return read_local(text.at(key), key, text.diagnostics);
  };
  CHECK(local("a") == LocalText{"Máy chủ", "Server"});
  CHECK(local("b") == LocalText{"Máy chủ", ""});
  CHECK(local("c") == LocalText{"", "Server"});
  CHECK(local("d").empty());
  CHECK(text.said() == "key-unknown f:3:17");
}

TEST_CASE("an absent map has neither fields nor faults where it needs none") {
  const std::array<FieldFormat, 1> optional = {{{.key = "note"}}};
  const ObjectFormat none_needed = {"line", optional};
  Diagnostics diagnostics;
  const MapReader map(Yaml(), none_needed, diagnostics);
  CHECK_FALSE(map.at("note"));
  CHECK(map.text("note").empty());
  CHECK(diagnostics.empty());
}

}  // namespace dutoan::map_reader_test
