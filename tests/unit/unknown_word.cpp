#include "unknown_word.hpp"

#include "command_fixture.hpp"
#include "formula_fixture.hpp"

namespace dutoan::unknown_word_test {

TEST_CASE("a word that is near to some gets them, else all there are") {
  const std::vector<std::string> known = {"agency", "source", "year"};
  CHECK(plain(dutoan::nearest_hint("sourse", known)) == "hint-nearest source");
  CHECK(plain(dutoan::nearest_hint("NĂM", known)) == "hint-allowed agency, source, year");
}

TEST_CASE("an unknown operand is said with its command, and a hint only where there is one") {
  const CommandFixture f;
  const auto written = f.run({"schema", "pln", "--lang", "en"});
  CHECK(written.code == 3);
  CHECK(written.out.empty());
  CHECK(written.err.starts_with("dutoan: the command schema has no pln\ndutoan: "));
  CHECK(written.err.find("plan") != std::string::npos);
  const Arguments arguments = CommandFixture::arguments({"schema", "pln"});
  CapturedStream err(stderr);
  Console console(arguments);
  dutoan::say_nearest("pln", {}, console);
  CHECK(err.end().empty());
}

}  // namespace dutoan::unknown_word_test
