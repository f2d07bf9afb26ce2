#include "norm_side_files.hpp"

#include "input/register_reader.hpp"
#include "input/rule_reader.hpp"
#include "input/word_book_reader.hpp"

#include <algorithm>

namespace dutoan {

std::vector<FileName> side_files(const NormFolder& norms, std::string_view folder,
                                 const std::vector<std::string_view>& endings) {
  std::vector<FileName> files;
  std::error_code error;
  const std::string inside = "/" + std::string(folder) + "/";
  for (const auto& entry : std::filesystem::directory_iterator(norms.where / folder, error)) {
    const std::string name = entry.path().filename().generic_string();
    const bool wanted = std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
      return name.ends_with(ending);
    });
    if (wanted)
      files.push_back({entry.path(), norms.path + inside + name, norms.name + inside + name});
  }
  std::sort(files.begin(), files.end(),
            [](const FileName& a, const FileName& b) { return a.path < b.path; });
  return files;
}

std::vector<FileName> rule_files(const NormFolder& norms) {
  return side_files(norms, rules_folder, {".yaml"});
}

std::vector<FileName> word_files(const NormFolder& norms) {
  return side_files(norms, words_folder, {".yaml"});
}

std::vector<FileName> register_files(const NormFolder& norms) {
  return side_files(norms, registers_folder, {".yaml", ".csv"});
}

}  // namespace dutoan
