#include "input/zip_archive.hpp"

#include <array>

#include <minizip/unzip.h>

namespace dutoan {

namespace {

/// A sheet of a hundred thousand lines takes less.
constexpr std::size_t unpacked_limit = 256U << 20U;
constexpr int case_matters_not = 2;

}  // namespace

std::unique_ptr<ZipArchive> ZipArchive::open(const std::filesystem::path& file) {
  void* handle = unzOpen64(file.c_str());
  if (handle == nullptr) return nullptr;
  return std::unique_ptr<ZipArchive>(new ZipArchive(handle));
}

ZipArchive::~ZipArchive() {
  unzClose(handle_);
}

PartFault ZipArchive::read(const std::string& part,
                           const std::function<bool(std::string_view)>& take) const {
  if (unzLocateFile(handle_, part.c_str(), case_matters_not) != UNZ_OK) return PartFault::absent;
  if (unzOpenCurrentFile(handle_) != UNZ_OK) return PartFault::damaged;
  std::array<char, 1U << 16U> buffer{};
  std::size_t unpacked = 0;
  int count = 0;
  bool goes_on = true;
  while (goes_on && unpacked <= unpacked_limit) {
    count = unzReadCurrentFile(handle_, buffer.data(), unsigned(buffer.size()));
    if (count <= 0) break;
    unpacked += std::size_t(count);
    goes_on = take({buffer.data(), std::size_t(count)});
  }
  const bool whole = unzCloseCurrentFile(handle_) != UNZ_CRCERROR && count >= 0;
  if (unpacked > unpacked_limit) return PartFault::too_large;
  return whole || !goes_on ? PartFault::none : PartFault::damaged;
}

}  // namespace dutoan
