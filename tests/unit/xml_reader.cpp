#include "input/xml_reader.hpp"

#include <string>

#include <doctest/doctest.h>

namespace dutoan::xml_reader_test {

namespace {

/// What goes by, "<a>text</a>", and "!" where it is no XML. Given byte by byte.
std::string events(std::string_view document) {
  std::string text;
  const XmlHandler handler{
      .start =
          [&](std::string_view name, const XmlAttributes& attributes) {
            text += "<" + std::string(name);
            if (!attributes["k"].empty()) {
              text += " " + std::string(attributes["k"]);
            }
            text += ">";
          },
      .end = [&](std::string_view name) { text += "</" + std::string(name) + ">"; },
      .text = [&](std::string_view piece) { text += piece; }};
  XmlReader reader(handler);
  for (const char& byte : document) {
    if (!reader.take({&byte, 1})) return text + "!";
  }
  return reader.finish() ? text : text + "!";
}

}  // namespace

TEST_CASE("elements go by under their names without a namespace") {
  CHECK(events("<a><x:b y:k=\"v\" j=\"\">1 &lt; 2</x:b><c/></a>") ==
        "<a><b v>1 < 2</b><c></c></a>");
  CHECK(events("<a>Kh\u1ED1i&#10;l\u01B0\u1EE3ng</a>") == "<a>Khối\nlượng</a>");
}

TEST_CASE("what is no whole document is said") {
  for (const char* text : {"", "x", "<a>", "<a></b>", "<a/><b/>", "<a>\xFF</a>", "<a k=1/>"}) {
    CAPTURE(text);
    CHECK(events(text).ends_with('!'));
  }
}

TEST_CASE("a document type is refused before any of its entities is read") {
  CHECK(events("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>") == "!");
}

}  // namespace dutoan::xml_reader_test
