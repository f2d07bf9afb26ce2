// The bytes of a table of lines, drawn in blocks of whole records by several threads.
#pragma once

#include "input/line_cells.hpp"

#include <fstream>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace dutoan {

/// Where the blocks of a table end: known once it has been read, so that whoever reads it again
/// need not look.
struct BlockSizes {
  std::vector<std::size_t> sizes;
  bool complete = false;
};

class BlockSource {
 public:
  BlockSource(std::shared_ptr<const LineTableSetup> setup, std::shared_ptr<BlockSizes> known);

  /// Fills the text of a block and says where it stands; false at the end. That the file cannot be
  /// read on is said in a last, empty block. Several threads may ask at once.
  bool next(LineBlock& block);

 private:
  void take_known(std::string& text);
  void take_new(LineBlock& block);
  bool reports_failure(LineBlock& block);
  std::size_t next_size();
  void read_more(std::string& text, std::size_t size);

  std::shared_ptr<const LineTableSetup> setup_;
  std::shared_ptr<BlockSizes> known_;
  std::vector<std::size_t> sizes_;  ///< of the blocks so far
  std::ifstream stream_;
  std::size_t at_ = 0;  ///< in a text in memory
  std::string rest_;    ///< the start of the next block
  bool ended_ = false;
  bool failed_ = false;
  bool failure_said_ = false;
  bool cut_ = false;
  std::size_t index_ = 0;
  std::size_t line_;  ///< the next block starts with it
  std::mutex mutex_;
};

}  // namespace dutoan
