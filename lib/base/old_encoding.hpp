// Vietnamese text in an encoding of the time before Unicode, read as if it were Latin.
//
// Fonts such as .VnTime and VNI-Times drew Vietnamese letters in the places of others: without the
// font "Sở Xây dựng" reads "Së X©y dùng" or "Sôû Xaây döïng".
#pragma once

#include <cstdint>
#include <string_view>

namespace dutoan {

enum class OldEncoding : std::uint8_t { none, tcvn3, vni };

/// What a text is most likely written in. A foreign word or a sign in a Vietnamese text is none.
[[nodiscard]] OldEncoding old_encoding_of(std::string_view text);

/// "TCVN3 (.VnTime)", "VNI-Windows".
[[nodiscard]] std::string_view old_encoding_name(OldEncoding encoding);

}  // namespace dutoan
