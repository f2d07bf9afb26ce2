// Why a file could not be written, as far as that can be seen.
#pragma once

#include "base/message.hpp"

#include <string>

namespace dutoan {

/// Asked after writing failed: the folder is not there, a folder has the name, it may not be
/// written to, or the disk is full; otherwise only that it could not be written.
[[nodiscard]] Message write_fault(const std::string& file);

}  // namespace dutoan
