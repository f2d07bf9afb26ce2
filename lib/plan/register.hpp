// A register (sổ đăng ký): systems, databases, platforms and tasks there are already.
#pragma once

#include "base/evidence.hpp"
#include "base/source.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

enum class RegisterKind : std::uint8_t { system, database, platform, task };
inline constexpr std::array<std::string_view, 4> register_kind_words = {"system", "database",
                                                                        "platform", "task"};

struct RegisterEntry {
  std::string id;  ///< unique within its register
  std::string name;
  std::string owner;
  RegisterKind kind = RegisterKind::system;
  std::vector<std::string> keywords;  ///< of tasks that would make it once more
  std::string programme;
  std::string ref;  ///< the paper it stands in
  std::optional<Evidence> evidence;
  std::string source;  ///< the register's file, as results name it
  Place place;
};

}  // namespace dutoan
