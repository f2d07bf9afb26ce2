#include "output/result_skim.hpp"

#include <sstream>

#include <doctest/doctest.h>

namespace dutoan::result_skim_test {

namespace {

std::optional<std::string> skimmed(const std::string& text) {
  std::istringstream stream(text);
  return skim_result(stream);
}

const std::string head = "{\"tasks\": [\n  {\"id\":\"T\",\n   \"rows\": [\n";
const std::string middle = "    {\"id\":\"total\"}],\n   \"lines\": [\n";
const std::string foot = "    {\"no\":\"9\"}]}]\n}\n";

}  // namespace

TEST_CASE("of rows and lines the last of each is left, and a null") {
  CHECK(skimmed(head + "    {\"id\":\"a\"},\n" + middle +
                "    {\"no\":\"1\"},\n    {\"no\":\"2\",\"rows\":[{\"id\":\"b\"}]},\n" + foot) ==
        head + "null,\n" + middle + "null,\n" + foot);
}

TEST_CASE("a text of another layout stays as it is") {
  for (const std::string text :
       {"", "\n", "no result", "{\"tasks\":[{\"rows\":[{\"id\":\"a\"},\n{\"id\":\"b\"}]}]}",
        "{\"rows\": [],\n \"lines\": [\n]}\n", "\"lines\": [\n{\n\"a\": \"b\"\n},\n{\n}\n]",
        "\"other\": [\n{},\n{},\n{}]", "\"lines\":[\n{},\n{}]", "{},\n{},\n\"lines\": ["}) {
    CAPTURE(text);
    CHECK(skimmed(text) == text);
  }
}

TEST_CASE("what cannot be passed over ends it") {
  CHECK(skimmed("\"lines\": [\n{},\n{\"a\":7},\n{},\n{}]") ==
        "\"lines\": [\nnull,\n{\"a\":7},\n{},\n{}]");
  CHECK(skimmed("\"lines\": [\n{},\n\n{},\n{}]") == "\"lines\": [\nnull,\n\n{},\n{}]");
}

TEST_CASE("a comma with nothing behind it stays one") {
  CHECK(skimmed("\"lines\": [\n{},\n]") == "\"lines\": [\nnull,\n]");
  CHECK(skimmed("\"lines\": [\n{},\n") == "\"lines\": [\nnull,\n");
}

TEST_CASE("lines may be longer than a piece, and end anywhere in one") {
  const std::string long_name(300'000, 'x');
  std::string text = head + "    {\"id\":\"" + long_name + "\"},\n" + middle;
  for (std::size_t length = 0; length < 2000; ++length)
    text += "    {\"no\":\"" + std::string(length, '1') + "\"},\n";
  CHECK(skimmed(text + foot) == head + "null,\n" + middle + "null,\n" + foot);
  CHECK(skimmed(long_name + "\n" + long_name) == long_name + "\n" + long_name);
}

TEST_CASE("of what is left there is a limit") {
  CHECK(skimmed(std::string(40U << 20U, ' ')));
  CHECK_FALSE(skimmed(std::string(65U << 20U, ' ')));
  CHECK_FALSE(skimmed(std::string(65U << 20U, '\n')));
}

TEST_CASE("a stream that cannot be read gives nothing") {
  std::istringstream stream("{}");
  stream.setstate(std::ios::badbit);
  CHECK_FALSE(skim_result(stream));
}

}  // namespace dutoan::result_skim_test
