// Files that stand beside the documents in a folder of norms: rules, words, registers.
#pragma once

#include "input/file_reader.hpp"
#include "input/norm_files.hpp"

#include <string_view>
#include <vector>

namespace dutoan {

/// Those in a folder of that name with one of these endings, by their paths; none where there is no
/// such folder.
[[nodiscard]] std::vector<FileName> side_files(const NormFolder& norms, std::string_view folder,
                                               const std::vector<std::string_view>& endings);

// Those of one kind.
[[nodiscard]] std::vector<FileName> rule_files(const NormFolder& norms);
[[nodiscard]] std::vector<FileName> word_files(const NormFolder& norms);
[[nodiscard]] std::vector<FileName> register_files(const NormFolder& norms);

}  // namespace dutoan
