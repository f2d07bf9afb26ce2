#include "output/json_place.hpp"

#include <algorithm>

namespace dutoan {

Location location_of_byte(std::istream& stream, const std::string& path, std::size_t byte) {
  stream.clear();
  stream.seekg(0);
  std::size_t number = 0;
  std::size_t before = 0;
  std::string line;
  while (std::getline(stream, line)) {
    ++number;
    if (before + line.size() + 1 >= byte) break;
    before += line.size() + 1;
  }
  const std::size_t offset = byte > before ? byte - before - 1 : 0;
  return locate_in_line(path, number, line, std::min(offset, line.size()), 1);
}

}  // namespace dutoan
