#include "input/ceiling_reader.hpp"

#include "said.hpp"

#include <doctest/doctest.h>

namespace dutoan::ceiling_reader_test {

namespace {

const CeilingSubjects subjects{.agencies = {{"so-a", "Sở A"}, {"so-b", "Sở B"}},
                               .sources = {{"NST", "Ngân sách tỉnh"}, {"NSTW", ""}},
                               .years = {2024, 2025}};

std::string text(const Ceiling& ceiling) {
  std::string text = ceiling.source.empty() ? "*" : ceiling.source;
  text += " " + (ceiling.agency.empty() ? "*" : ceiling.agency);
  text += " " + (ceiling.year ? std::to_string(*ceiling.year) : "*");
  text += " " + std::to_string(ceiling.amount.dong());
  if (!ceiling.ref.empty()) text += " " + ceiling.ref;
  if (ceiling.date) text += " " + iso_text(*ceiling.date);
  return text;
}

/// The ceilings of a text "c.csv" as "NST so-a 2024 500", and what is said of it.
std::string ceilings(const std::string& csv) {
  const SourceFile file("c.csv", "c.csv", csv);
  Diagnostics diagnostics;
  std::string all;
  for (const Ceiling& ceiling : read_ceilings(file, subjects, diagnostics))
    all += (all.empty() ? "" : "; ") + text(ceiling);
  return diagnostics.empty() ? all : all + " / " + said(diagnostics);
}

std::string amount(const std::string& written) {
  return ceilings("amount\tsource\n" + written + "\tNST\n");
}

}  // namespace

TEST_CASE("what a cell leaves empty holds for all") {
  CHECK(ceilings("source,agency,year,amount,ref,date\n"
                 "NST,so-a,2024,500,12/QĐ,2024-01-05\n"
                 ",,,900,,\n\n"
                 "NSTW,,2025,7,,\n") ==
        "NST so-a 2024 500 12/QĐ 2024-01-05; * * * 900; NSTW * 2025 7");
}

TEST_CASE("headings may be Vietnamese, below titles, and name the unit") {
  CHECK(ceilings("Trần năm 2024;;\nĐơn vị;Nguồn;Trần (triệu đồng)\nSở A;ngân sách tỉnh;1.5\n") ==
        "NST so-a * 1500000");
  CHECK(ceilings("Trần,ĐVT\n2,tỷ\n") == "* * * 2000000000");
  CHECK(ceilings("amount,unit\n2,\n") == "* * * 2");
}

TEST_CASE("headings are checked") {
  CHECK(ceilings("source,agency\nNST,so-a\n") == " / ceiling-headings c.csv:1:1");
  CHECK(ceilings("") == " / ceiling-headings c.csv:1:1");
  CHECK(ceilings("amount,ghi chú\n5,x\n") == "* * * 5 / headings-unused c.csv:1:8");
  CHECK(ceilings("amount,Trần\n5,6\n") == "* * * 5 / heading-twice c.csv:1:8");
  CHECK(ceilings("amount (USD),source\n5,NST\n") == " / ceiling-headings c.csv:1:1");
}

TEST_CASE("agencies and sources are those of the plan") {
  CHECK(ceilings("source,amount\nNSTT,5\nNST,6\n") == "NST * * 6 / reference-unknown c.csv:2:1");
  CHECK(ceilings("agency,amount\nTổng cộng,5\n") == " / reference-unknown c.csv:2:1");
}

TEST_CASE("amounts that can be read in two ways, or are none, are refused") {
  CHECK(amount("185.000") == " / number-two-readings c.csv:2:1");
  CHECK(amount("1.234.567") == " / number-grouped c.csv:2:1");
  CHECK(amount("1,5") == " / number-comma c.csv:2:1");
  CHECK(amount("nhiều") == " / number-malformed c.csv:2:1");
  CHECK(amount("10%") == " / number-malformed c.csv:2:1");
  CHECK(amount("-5") == " / ceiling-negative c.csv:2:1");
  CHECK(amount("1.5") == " / amount-not-whole c.csv:2:1");
  CHECK(amount("99999999999999999999") == " / money-too-large c.csv:2:1");
  CHECK(amount("") == " / ceiling-without-amount c.csv:2:1");
}

TEST_CASE("only đồng are ceilings") {
  CHECK(amount("1000 USD") == " / ceiling-currency c.csv:2:1");
  CHECK(amount("$ 1000") == " / ceiling-currency c.csv:2:1");
  CHECK(amount("1000 VND") == "NST * * 1000");
  CHECK(amount("1000 đồng") == "NST * * 1000");
  CHECK(amount("200 triệu") == " / ceiling-unit-in-cell c.csv:2:1");
  CHECK(
      ceilings("amount,currency\n5,EUR\n6,VND\n7,\n8,VND\n") ==
      "* * * 6 / ceiling-currency c.csv:2:3; ceiling-twice c.csv:4:1 (note-first-here c.csv:3:1); "
      "ceiling-twice c.csv:5:1 (note-first-here c.csv:3:1)");
}

TEST_CASE("units are known words and said once") {
  CHECK(ceilings("amount,unit\n5,lượng\n") == " / choice-unknown c.csv:2:3");
  CHECK(ceilings("Trần (tỷ đồng),unit\n5,triệu\n") == " / ceiling-two-units c.csv:2:3");
  CHECK(ceilings("Trần (tỷ đồng),unit\n5,tỷ\n") == "* * * 5000000000");
}

TEST_CASE("a ceiling of another year is left out, and where none is left that is an error") {
  CHECK(ceilings("year,amount\n2023,5\n2024,6\n") == "* * 2024 6 / ceiling-other-year c.csv:2:1");
  CHECK(ceilings("year,amount\n2023,5\n") ==
        " / ceiling-years c.csv:1:1; ceiling-other-year c.csv:2:1");
  CHECK(ceilings("year,amount\n23,5\n") == " / year-range c.csv:2:1");
  CHECK(ceilings("date,amount\n31/02/2024,5\n") == " / date-invalid c.csv:2:1");
}

TEST_CASE("records that are not whole are told") {
  CHECK(ceilings("amount,ref\n5,a,b\n") == " / csv-extra-field c.csv:2:5");
  CHECK(ceilings("amount,ref\n5,\"a\n") == " / csv-open-quote c.csv:2:3");
}

}  // namespace dutoan::ceiling_reader_test
