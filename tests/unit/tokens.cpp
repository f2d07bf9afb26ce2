#include "formula/tokens.hpp"

#include "formula_fixture.hpp"

namespace dutoan::tokens_test {

namespace {

/// Every token as kind and text, parted by spaces.
std::string tokens_of(std::string_view text) {
  const auto result = tokenize(text);
  if (const auto* fault = std::get_if<FormulaFault>(&result)) return shown(*fault, text);
  std::string line;
  for (const Token& token : std::get<std::vector<Token>>(result)) {
    constexpr std::string_view kinds = "nNts.";
    line += (line.empty() ? "" : " ") + std::string(1, kinds[std::size_t(token.kind)]) + ":" +
            std::string(token.text);
  }
  return line;
}

}  // namespace

TEST_CASE("a formula is parted into names and numbers and texts and signs") {
  CHECK(tokens_of("1.4 * E_1 + sum(\"đồng\")") == "N:1.4 s:* n:E_1 s:+ n:sum s:( t:đồng s:) .:");
  CHECK(tokens_of("  \t\r\n ") == ".:");
  CHECK(tokens_of("") == ".:");
}

TEST_CASE("the longest sign is read") {
  CHECK(tokens_of("a<=b>=c!=d<e>f=g") ==
        "n:a s:<= n:b s:>= n:c s:!= n:d s:< n:e s:> n:f s:= n:g .:");
  CHECK(tokens_of("+-*/^()[],:.") == "s:+ s:- s:* s:/ s:^ s:( s:) s:[ s:] s:, s:: s:. .:");
}

TEST_CASE("a name may begin with an underscore and hold digits") {
  CHECK(tokens_of("_a1 B2_") == "n:_a1 n:B2_ .:");
  CHECK(tokens_of("2a") == "N:2 n:a .:");
}

TEST_CASE("a point is part of a number only before a digit") {
  CHECK(tokens_of("t[1].x") == "n:t s:[ N:1 s:] s:. n:x .:");
  CHECK(tokens_of("1.x") == "N:1 s:. n:x .:");
  CHECK(tokens_of("1.5") == "N:1.5 .:");
}

TEST_CASE("a number token carries its exact value") {
  const auto result = tokenize("65% 1_000.5");
  const auto& tokens = std::get<std::vector<Token>>(result);
  CHECK(dutoan::exact_text(tokens[0].number) == "0.65");
  CHECK(dutoan::exact_text(tokens[1].number) == "1000.5");
}

TEST_CASE("a token knows its bytes in the formula") {
  const auto result = tokenize("  \"đ\" + ab");
  const auto& tokens = std::get<std::vector<Token>>(result);
  CHECK(tokens[0].kind == TokenKind::text);
  CHECK(tokens[0].offset == 2);
  CHECK(tokens[0].length == 4);
  CHECK(tokens[2].offset == 9);
  CHECK(tokens[2].length == 2);
  CHECK(tokens[3].kind == TokenKind::end);
  CHECK(tokens[3].offset == 11);
}

TEST_CASE("what is no word of the language is a fault at its place") {
  CHECK(tokens_of("a + 1__0") == "formula-number 1__0 at 5: 1__0");
  CHECK(tokens_of("1_") == "formula-number 1_ at 1: 1_");
  CHECK(tokens_of("010") == "formula-number 010 at 1: 010");
  CHECK(tokens_of("1.234.567") == "formula-number 1.234.567 at 1: 1.234.567");
  CHECK(tokens_of("a = \"open") == "formula-open-text at 5: \"open");
  CHECK(tokens_of("a ; b") == "formula-sign ; at 3: ;");
  CHECK(tokens_of("a ! b") == "formula-sign ! at 3: !");
  CHECK(tokens_of("'a'") == "formula-sign ' at 1: '");
}

TEST_CASE("the sign of a share touches its digits") {
  CHECK(tokens_of("65 %") == "formula-sign % at 4: %");
}

TEST_CASE("a foreign letter or sign is named whole") {
  CHECK(tokens_of("2 × 3") == "formula-sign × at 3: ×");
  CHECK(tokens_of("đơn_giá") == "formula-sign đ at 1: đ");
}

TEST_CASE("a number of more than a hundred digits is a fault") {
  const std::string digits(101, '9');
  CHECK(tokens_of(digits) == "formula-number " + digits + " at 1: " + digits);
}

}  // namespace dutoan::tokens_test
