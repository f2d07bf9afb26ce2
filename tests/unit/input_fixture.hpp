// For the tests of the readers: a text goes in, values and messages come out.
//
//   YamlText text("a: 1,5");
//   CHECK_FALSE(read_number(text.at("a"), "a", text.diagnostics));
//   CHECK(text.said() == "number-comma f:1:4");
#pragma once

#include "input/file_reader.hpp"
#include "input/norm_store.hpp"
#include "input/yaml_tree.hpp"
#include "norms_fixture.hpp"
#include "said.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

/// A YAML file of the name "f" that has no fault of its own.
class YamlText {
 public:
  explicit YamlText(std::string text) {
    auto file = std::make_unique<dutoan::SourceFile>("f", "f", std::move(text));
    tree = dutoan::YamlTree::parse(std::move(file), diagnostics);
    REQUIRE_MESSAGE(tree != nullptr, ::said(diagnostics));
  }

  [[nodiscard]] dutoan::Yaml root() const { return tree->root(); }
  [[nodiscard]] dutoan::Yaml at(std::string_view key) const { return root().at(key); }
  [[nodiscard]] std::string said() const { return ::said(diagnostics); }

  dutoan::Diagnostics diagnostics;
  std::unique_ptr<dutoan::YamlTree> tree;
};

/// A folder of files on the disk, gone when the test ends.
class TestFolder {
 public:
  TestFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "dutoan-XXXXXX").string();
    REQUIRE(mkdtemp(pattern.data()) != nullptr);
    path = pattern;
  }
  ~TestFolder() {
    std::error_code error;
    std::filesystem::remove_all(path, error);
  }
  TestFolder(const TestFolder&) = delete;
  TestFolder& operator=(const TestFolder&) = delete;

  void write(const std::string& name, std::string_view text) const {
    const std::filesystem::path file = path / name;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
  }

  [[nodiscard]] dutoan::FileName file(const std::string& name) const {
    return {path / name, name, name};
  }

  std::filesystem::path path;
};

/// The norms of some files of one folder, which needs no index: {{"a.yaml", "format: 1\n…"}, …}.
class TestNorms {
 public:
  using Files = std::vector<std::pair<std::string, std::string>>;

  explicit TestNorms(const Files& files) {
    for (const auto& [name, text] : files)
      folder.write(name, text);
    store = std::make_unique<dutoan::NormStore>(
        std::vector<dutoan::NormFolder>{{folder.path, "norms", "norms"}}, diagnostics);
    REQUIRE_MESSAGE(faults().empty(), faults());
  }

  /// What was found wrong with the norms since it was last asked.
  [[nodiscard]] std::string faults() { return said(store->take_diagnostics()); }

  TestFolder folder;
  dutoan::Diagnostics diagnostics;
  std::unique_ptr<dutoan::NormStore> store;
};
