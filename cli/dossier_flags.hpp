// The flags of `dossier` alone.
#pragma once

#include "command.hpp"

#include <array>
#include <string_view>

namespace dutoan::dossier_flag {

inline constexpr std::array<std::string_view, 2> verify_formats = {"text", "json"};

inline constexpr FlagSpec output{.name = "output",
                                 .letter = "o",
                                 .value = "FOLDER",
                                 .vi = "thư mục của hồ sơ; chưa có, hoặc còn trống",
                                 .en = "the folder of the dossier; not there yet, or empty"};
inline constexpr FlagSpec format{.name = "format",
                                 .value = "text|json",
                                 .vi = "dạng kết quả (mặc định text)",
                                 .en = "format of the report (default text)",
                                 .choices = verify_formats};

}  // namespace dutoan::dossier_flag
