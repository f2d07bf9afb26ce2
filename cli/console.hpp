// Where a command writes: reports to standard output, diagnostics and progress to standard error.
#pragma once

#include "arguments.hpp"
#include "base/diagnostic.hpp"
#include "output/amount_text.hpp"
#include "output/diagnostic_text.hpp"

#include <filesystem>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

class Console {
 public:
  explicit Console(const Arguments& arguments);

  [[nodiscard]] Language language() const { return language_; }
  /// For text on the screen; results in files do not depend on the terminal.
  [[nodiscard]] std::size_t width() const { return width_; }
  void print(std::string_view text);
  void report(const std::vector<Diagnostic>& diagnostics);
  void say(const Message& message);  ///< one line to standard error
  /// The command reads this file: nothing is written over it.
  void keep(const std::filesystem::path& file);
  [[nodiscard]] bool is_kept(const std::filesystem::path& file) const;
  /// Shows how far a long run is; only on a terminal, and only when it takes a while.
  [[nodiscard]] std::function<void(std::size_t)> progress(std::size_t total);
  void end_progress();

 private:
  Language language_;
  Colour colour_ = Colour::off;
  bool shows_progress_ = false;
  bool progress_shown_ = false;
  std::size_t width_ = 100;
  std::set<std::filesystem::path> kept_;
};

/// A report as a command produces it: in a format, piece by piece.
using Sink = std::function<void(std::string_view)>;
using ReportWriter = std::function<void(const std::string& format, const Sink& sink)>;
/// The same as a file that is no text, a workbook or a database: false when it could not be
/// written.
using WholeFileWriter = std::function<bool(const std::filesystem::path& file)>;

/// Whether a file to be written is one the command reads.
[[nodiscard]] bool is_operand(const std::string& file, const Arguments& arguments);

/// Writes the report to every `-o FILE` (the ending says the format) or, without any, to standard
/// output in `--format`. Where `-` stands among the files, `--format` is that of the screen; else
/// it is that of every file, whatever its ending. False when a file could not be written or its
/// ending is not known.
[[nodiscard]] bool write_reports(const Arguments& arguments, Console& console,
                                 const ReportWriter& writer,
                                 const WholeFileWriter& workbook = nullptr,
                                 const WholeFileWriter& database = nullptr);

}  // namespace dutoan
