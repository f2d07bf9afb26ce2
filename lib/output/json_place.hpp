// Where in a file a parser of JSON gave up.
#pragma once

#include "base/source.hpp"

#include <istream>
#include <string>

namespace dutoan {

/// `byte` counts from 1.
[[nodiscard]] Location location_of_byte(std::istream& stream, const std::string& path,
                                        std::size_t byte);

}  // namespace dutoan
