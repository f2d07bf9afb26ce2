// The keys of result files (docs/formats.md §4), for their JSON Schema.
#pragma once

#include "base/format.hpp"

namespace dutoan {

extern const ObjectFormat result_file_format;

}  // namespace dutoan
