#include "output/diagnostic_text.hpp"

#include <doctest/doctest.h>

namespace dutoan::diagnostic_text_test {

namespace {

constexpr auto vi = Language::vietnamese;
constexpr auto en = Language::english;

/// The place of `marked` in a file of one line.
Location place_of(const SourceFile& file, std::string_view marked) {
  const std::size_t at = file.text().find(marked);
  return locate({&file, std::uint32_t(at), std::uint32_t(marked.size())});
}

}  // namespace

TEST_CASE("the mark stands under the value, whatever letters stand before and in it") {
  const SourceFile file("k/plan.yaml", "plan.yaml", "tên: \"Sở Xây dựng\"  # e\u0302\u0301 x\n");
  const Diagnostic value{.message = {"m", {}}, .location = place_of(file, "\"Sở Xây dựng\"")};
  CHECK(to_text(value, vi, Colour::off) ==
        "k/plan.yaml:1:6: lỗi: m [m]\n"
        "    1 | tên: \"Sở Xây dựng\"  # e\u0302\u0301 x\n"
        "      |      ^^^^^^^^^^^^^\n");
  const Diagnostic last{.message = {"m", {}}, .location = place_of(file, "x")};
  CHECK(to_text(last, vi, Colour::off) ==
        "k/plan.yaml:1:25: lỗi: m [m]\n"
        "    1 | tên: \"Sở Xây dựng\"  # e\u0302\u0301 x\n"
        "      |                         ^\n");
}

TEST_CASE("a tab is shown as the one column it is counted as") {
  const SourceFile file("a.csv", "a.csv", "Đơn\tgiá\t12x\n");
  const Diagnostic value{.message = {"m", {}}, .location = place_of(file, "12x")};
  CHECK(to_text(value, vi, Colour::off) ==
        "a.csv:1:9: lỗi: m [m]\n"
        "    1 | Đơn giá 12x\n"
        "      |         ^^^\n");
}

TEST_CASE("hints and notes stand below, a warning is called so") {
  const SourceFile file("plan.yaml", "plan.yaml", "a: 1\nb: 2\n");
  Diagnostic diagnostic{.severity = Severity::warning,
                        .message = {"some-id", {std::string("x")}},
                        .location = locate({&file, 8, 1})};
  diagnostic.hints = {{"first", {}}, {"second", {}}};
  diagnostic.notes = {{{"third", {}}, locate({&file, 0, 1})}};
  CHECK(to_text(diagnostic, en, Colour::off) ==
        "plan.yaml:2:4: warning: some-id {x} [some-id]\n"
        "    2 | b: 2\n"
        "      |    ^\n"
        " hint: first\n"
        " hint: second\n"
        " note: plan.yaml:1:1: third\n");
}

TEST_CASE("a fault of a whole file or of no file has no excerpt") {
  const Diagnostic of_file{.message = {"m", {}}, .location = {.file = "plan.yaml"}};
  CHECK(to_text(of_file, vi, Colour::off) == "plan.yaml: lỗi: m [m]\n");
  CHECK(to_text(Diagnostic{.message = {"m", {}}}, vi, Colour::off) == "lỗi: m [m]\n");
}

TEST_CASE("numbers of lines stand right and a long one moves the excerpt") {
  const SourceFile file("p", "p", std::string(123'455, '\n') + "x\n");
  CHECK(to_text(Diagnostic{.message = {"m", {}}, .location = locate({&file, 123'455, 1})}, vi,
                Colour::off) ==
        "p:123456:1: lỗi: m [m]\n"
        "123456 | x\n"
        "       | ^\n");
}

TEST_CASE("of many that are alike in one file twenty are shown and the rest is counted") {
  const Diagnostic here{.message = {"m", {}}, .location = {.file = "a.csv"}};
  const Diagnostic there{.message = {"m", {}}, .location = {.file = "b.csv"}};
  const Diagnostic nowhere{.message = {"m", {}}};
  std::vector<Diagnostic> many(21, here);
  many.push_back(there);
  many.insert(many.end(), 21, nowhere);
  many.insert(many.end(), 1200, here);
  std::string expected;
  for (int i = 0; i < 20; ++i)
    expected += "a.csv: lỗi: m [m]\n";
  expected += "… và 1.201 lỗi [m] như vậy nữa trong a.csv\nb.csv: lỗi: m [m]\n";
  for (int i = 0; i < 21; ++i)
    expected += "lỗi: m [m]\n";
  CHECK(to_text(many, vi, Colour::off) == expected + "1.243 lỗi\n");
}

TEST_CASE("the number of errors and warnings stands at the end") {
  const Diagnostic error{.message = {"m", {}}};
  const Diagnostic warning{.severity = Severity::warning, .message = {"m", {}}};
  CHECK(to_text(std::vector<Diagnostic>{}, vi, Colour::off).empty());
  CHECK(to_text(std::vector{error, error}, vi, Colour::off).ends_with("\n2 lỗi\n"));
  CHECK(to_text(std::vector{warning}, vi, Colour::off).ends_with("\n1 cảnh báo\n"));
  CHECK(to_text(std::vector{error, warning, warning}, vi, Colour::off)
            .ends_with("\n1 lỗi, 2 cảnh báo\n"));
}

TEST_CASE("colour marks the word and the caret and changes no letter") {
  const SourceFile file("p", "p", "abc\n");
  const Diagnostic error{.message = {"m", {}}, .location = locate({&file, 1, 2})};
  CHECK(to_text(error, en, Colour::on) ==
        "p:1:2: \x1b[1;31merror:\x1b[0m m [m]\n"
        "    1 | abc\n"
        "      |  \x1b[1;31m^^\x1b[0m\n");
}

}  // namespace dutoan::diagnostic_text_test
