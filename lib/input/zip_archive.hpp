// The parts of a zip file, unpacked piece by piece and never past a limit.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace dutoan {

enum class PartFault : std::uint8_t {
  none,
  absent,
  damaged,    ///< cut short, or its checksum is another
  too_large,  ///< unpacks to more than any workbook people write
};

class ZipArchive {
 public:
  /// Null when the file is no zip, or its list of parts is damaged.
  [[nodiscard]] static std::unique_ptr<ZipArchive> open(const std::filesystem::path& file);
  ~ZipArchive();
  ZipArchive(const ZipArchive&) = delete;
  ZipArchive& operator=(const ZipArchive&) = delete;

  /// Unpacks a part; `take` gets its bytes in order and ends the reading by returning false.
  [[nodiscard]] PartFault read(const std::string& part,
                               const std::function<bool(std::string_view)>& take) const;

 private:
  explicit ZipArchive(void* handle) : handle_(handle) {}

  void* handle_;
};

}  // namespace dutoan
