#include "input/norm_item_values.hpp"

#include "input_fixture.hpp"

namespace dutoan::norm_item_values_test {

TEST_CASE("unit, method and every scalar of the inputs, by their paths") {
  const YamlText text(
      "code: \"01\"\nname: Việc\nunit: trường\nmethod: norm-price\n"
      "inputs: {labour: [{resource: KS1, quantity: 10/3}, {resource: \"2\", quantity: 5}], rate: "
      "8%, none: }\n");
  std::string listed;
  for (const NormEntry& entry : norm_item_values(text.root())) {
    CHECK(entry.match == entry.path);
    const auto* number = std::get_if<Number>(&*entry.content);
    listed += entry.path + " " +
              (number != nullptr ? exact_text(*number)
                                 : '"' + std::get<std::string>(*entry.content) + '"') +
              "; ";
  }
  CHECK(
      listed ==
      "unit \"trường\"; method \"norm-price\"; inputs.labour.1.resource \"KS1\"; "
      "inputs.labour.1.quantity 10/3; inputs.labour.2.resource \"2\"; inputs.labour.2.quantity 5; "
      "inputs.rate 0.08; ");
}

TEST_CASE("each stands where it is written") {
  const YamlText text("unit: bộ\ninputs: {n: 3}\n");
  const auto entries = norm_item_values(text.root());
  REQUIRE(entries.size() == 2);
  CHECK(locate(entries[1].place).line == 2);
  CHECK(locate(entries[1].place).column == 13);
}

}  // namespace dutoan::norm_item_values_test
