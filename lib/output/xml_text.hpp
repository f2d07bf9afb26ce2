// Text inside XML.
#pragma once

#include <string>
#include <string_view>

namespace dutoan {

/// For content and for attributes in double quotes. What XML 1.0 cannot hold becomes U+FFFD; line
/// ends and tabs are kept, as references, so that attributes keep them, too.
[[nodiscard]] std::string xml_escaped(std::string_view text);

}  // namespace dutoan
