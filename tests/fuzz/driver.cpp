// Runs a target without libFuzzer: every file of some folders, and mutations of a fixed seed.
//
//   fuzz TARGET MUTATIONS FOLDER…
//
// What is being run stands in crash-TARGET in the working directory until it has passed.
#include "../property/random.hpp"
#include "targets.hpp"
#include "world.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

namespace {

constexpr std::array pieces = {":",
                               "- ",
                               "{",
                               "}",
                               "[",
                               "]",
                               "\"",
                               "'",
                               "\n",
                               "  ",
                               "#",
                               ",",
                               ";",
                               "0",
                               "-1",
                               "1e9",
                               "999999999999999999999",
                               "1/3",
                               "%",
                               "yes",
                               "&a",
                               "*a",
                               "!",
                               "|",
                               ">",
                               "\xEF\xBB\xBF",
                               "\xff",
                               "\\",
                               "ế",
                               "=",
                               "<",
                               "/>",
                               "<c r=\"A1\"><v>1</v></c>",
                               "null",
                               "2024-02-30",
                               "\t",
                               "\r\n",
                               "sum(",
                               "method:",
                               "\"tasks\""};

std::vector<std::string> seeds_in(int count, char** folders) {
  std::vector<std::filesystem::path> files;
  for (int i = 0; i < count; ++i) {
    if (!std::filesystem::is_directory(folders[i])) continue;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folders[i])) {
      if (entry.is_regular_file()) files.push_back(entry.path());
    }
  }
  std::sort(files.begin(), files.end());
  std::vector<std::string> seeds;
  for (const auto& file : files) {
    std::ifstream stream(file, std::ios::binary);
    seeds.emplace_back(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
  }
  return seeds;
}

void change(std::string& text, const std::vector<std::string>& seeds, Random& random) {
  const std::size_t at = random.below(text.size() + 1);
  const std::size_t length = random.below(std::min<std::size_t>(text.size() - at, 40) + 1);
  switch (random.below(6)) {
    case 0: text.erase(at, length); break;
    case 1: text.insert(at, text.substr(at, length)); break;
    case 2: text.insert(at, random.one_of(pieces)); break;
    case 3: text.replace(at, length, random.one_of(pieces)); break;
    case 4: {
      const std::string& other = random.one_of(seeds);
      const std::size_t from = random.below(other.size() + 1);
      text.replace(at, length, other.substr(from, random.below(60)));
      break;
    }
    default:
      if (at < text.size()) text[at] = char(static_cast<unsigned char>(random.below(256)));
  }
}

/// Runs it; its bytes lie in a file while it runs, so that a crash leaves them there.
void run(const fuzz::Target& target, const std::string& bytes) {
  const std::string file = "crash-" + std::string(target.name);
  std::ofstream(file, std::ios::binary) << bytes;
  target.run(bytes);
  std::remove(file.c_str());
}

}  // namespace

int main(int argc, char** argv) {
  fuzz::require(argc > 3, "fuzz TARGET MUTATIONS FOLDER…");
  const auto* target = std::find_if(fuzz::targets.begin(), fuzz::targets.end(),
                                    [&](const fuzz::Target& one) { return one.name == argv[1]; });
  fuzz::require(target != fuzz::targets.end(), "the target is one of ours");
  const std::vector<std::string> seeds = seeds_in(argc - 3, argv + 3);
  fuzz::require(!seeds.empty(), "there are seeds");
  for (const std::string& seed : seeds)
    run(*target, seed);
  Random random(77);
  const int mutations = std::atoi(argv[2]);
  for (int i = 0; i < mutations; ++i) {
    std::string text = random.one_of(seeds);
    for (std::size_t changes = random.below(4) + 1; changes > 0; --changes)
      change(text, seeds, random);
    run(*target, text);
  }
  std::printf("%s: %zu seeds, %d mutations\n", argv[1], seeds.size(), mutations);
}
