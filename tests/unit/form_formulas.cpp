#include "output/form_formulas.hpp"

#include <doctest/doctest.h>

namespace dutoan::form_formulas_test {

TEST_CASE("a line is its price with its tax, once both are known") {
  CHECK(form_line_formula(15, FormRates::none) ==
        "=IF(AND($A16=\"Hạng "
        "mục\",OR(ISNUMBER($L16),COUNT($H16,$I16)=2),OR(OR($K16=\"có\",$K16=\"x\"),ISNUMBER($J16),"
        "TRIM($J16)=\"KCT\")),ROUND(IF(ISNUMBER($L16),$L16,$H16*$I16)*(1+IF(OR($K16=\"có\",$K16="
        "\"x\"),0,IF(ISNUMBER($J16),$J16,0))),IF($E$8=\"đồng\",0,6)),\"\")");
  CHECK(form_line_formula(15, FormRates::listed) ==
        "=IF(AND($A16=\"Hạng "
        "mục\",OR(ISNUMBER($L16),COUNT($H16,$I16)=2),OR(OR($K16=\"có\",$K16=\"x\"),ISNUMBER($J16),"
        "TRIM($J16)=\"KCT\",AND(TRIM($J16)=\"\",SUMPRODUCT((loai_chi=$F16)*ISNUMBER(thue_suat))=1))"
        "),ROUND(IF(ISNUMBER($L16),$L16,$H16*$I16)*(1+IF(OR($K16=\"có\",$K16=\"x\"),0,IF(ISNUMBER($"
        "J16),$J16,IF(TRIM($J16)=\"\",SUMPRODUCT((loai_chi=$F16)*1,thue_suat),0)))),IF($E$8="
        "\"đồng\",0,6)),\"\")");
}

TEST_CASE("a task is the sum of its lines with its contingency, once all of them are known") {
  CHECK(form_task_formula(15) ==
        "=IF($A16=\"Nhiệm vụ\",IF(SUMPRODUCT(EXACT($X$16:$X$315,$C16&\"\")*($A$16:$A$315=\"Hạng "
        "mục\"))=0,IF(ISNUMBER($L16),$L16,\"\"),IF(SUMPRODUCT(EXACT($X$16:$X$315,$C16&\"\")*($A$16:"
        "$A$315=\"Hạng "
        "mục\")*ISNUMBER($O$16:$O$315))=SUMPRODUCT(EXACT($X$16:$X$315,$C16&\"\")*($A$16:$A$315="
        "\"Hạng mục\")),ROUND(SUMPRODUCT(EXACT($X$16:$X$315,$C16&\"\")*($A$16:$A$315=\"Hạng "
        "mục\"),$O$16:$O$315)*(1+N($N16)),IF($E$8=\"đồng\",0,6)),\"\")),\"\")");
  CHECK(form_task_id_formula(15) == "=IF($A16=\"Nhiệm vụ\",$C16&\"\",$X15&\"\")");
}

TEST_CASE("all tasks have a total once each of them has") {
  CHECK(form_total_formula() ==
        "=IF(COUNTIF($A$16:$A$315,\"Nhiệm vụ\")=COUNT($P$16:$P$315),SUM($P$16:$P$315),\"\")");
  CHECK(form_row_is(15, FormRow::line) == "$A16=\"Hạng mục\"");
}

}  // namespace dutoan::form_formulas_test
