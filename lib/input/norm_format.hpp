// The keys of norm files (docs/formats.md §1).
#pragma once

#include "base/format.hpp"

namespace dutoan {

extern const ObjectFormat norm_file_format;
extern const ObjectFormat overrides_format;
extern const ObjectFormat validity_format;
extern const ObjectFormat table_format;
extern const ObjectFormat table_version_format;
extern const ObjectFormat table_row_format;  ///< of ladders and brackets
extern const ObjectFormat cell_format;
extern const ObjectFormat method_format;
extern const ObjectFormat input_format;
extern const ObjectFormat row_format;
extern const ObjectFormat rounding_format;
extern const ObjectFormat norm_item_format;
extern const ObjectFormat price_book_format;
extern const ObjectFormat index_format;  ///< documents.yaml
extern const ObjectFormat document_format;
extern const ObjectFormat sources_format;  ///< sources.yaml
extern const ObjectFormat document_sources_format;
extern const ObjectFormat claimed_name_format;

}  // namespace dutoan
