// The keys of plan files (docs/formats.md §2).
#pragma once

#include "base/format.hpp"

namespace dutoan {

extern const ObjectFormat plan_file_format;
extern const ObjectFormat plan_header_format;
extern const ObjectFormat signature_format;
extern const ObjectFormat agency_format;
extern const ObjectFormat submission_format;
extern const ObjectFormat source_format;
extern const ObjectFormat named_format;  ///< groups
extern const ObjectFormat task_format;
extern const ObjectFormat funding_format;
extern const ObjectFormat budget_format;
extern const ObjectFormat dates_format;
extern const ObjectFormat money_format;
extern const ObjectFormat decision_format;  ///< a money row and its task
extern const ObjectFormat progress_format;
extern const ObjectFormat agency_progress_format;  ///< the same without a stage
extern const ObjectFormat stage_count_format;
extern const ObjectFormat programme_format;
extern const ObjectFormat estimate_format;
extern const ObjectFormat line_format;
extern const ObjectFormat price_format;
extern const ObjectFormat quote_format;
extern const ObjectFormat explained_number_format;

}  // namespace dutoan
