#include "input/block_source.hpp"

#include "base/text.hpp"
#include "input/csv_records.hpp"

#include <algorithm>
#include <utility>

namespace dutoan {

namespace {

constexpr std::size_t record_limit = 1U << 20U;  ///< longer than any row people write

}  // namespace

BlockSource::BlockSource(std::shared_ptr<const LineTableSetup> setup,
                         std::shared_ptr<BlockSizes> known)
    : setup_(std::move(setup)), known_(std::move(known)), line_(setup_->lines_above + 1) {
  if (setup_->in_memory.empty()) {
    stream_.open(setup_->file.where, std::ios::binary);
    stream_.seekg(std::streamoff(setup_->lines_start));
  } else {
    at_ = setup_->lines_start;
  }
}

bool BlockSource::next(LineBlock& block) {
  const std::scoped_lock lock(mutex_);
  if (known_->complete) {
    take_known(block.text);
  } else {
    take_new(block);
  }
  if (block.text.empty()) return reports_failure(block);
  block.index = index_++;
  block.first_line = line_;
  line_ += line_ends(block.text);
  return true;
}

void BlockSource::take_known(std::string& text) {
  text.clear();
  if (index_ < known_->sizes.size()) read_more(text, known_->sizes[index_]);
}

void BlockSource::take_new(LineBlock& block) {
  std::string& text = block.text;
  text.swap(rest_);
  rest_.clear();
  std::size_t whole = 0;
  while (!ended_ && whole == 0) {
    read_more(text, next_size());
    const char delimiter = setup_->columns.delimiter;
    const std::string_view start = std::string_view(text).substr(0, record_limit);
    const bool too_long = text.size() > record_limit && end_of_whole_records(start, delimiter) == 0;
    if (too_long) {
      text.resize(character_start(text, record_limit));
      block.cut = true;
      cut_ = true;
      ended_ = true;
    }
    whole = ended_ ? text.size() : end_of_whole_records(text, delimiter);
  }
  if (whole > 0) {
    rest_.assign(text, whole, std::string::npos);
    text.resize(whole);
  }
  if (!text.empty()) {
    sizes_.push_back(text.size());
  } else if (!failed_ && !cut_) {
    *known_ = {.sizes = std::move(sizes_), .complete = true};
  }
}

/// A disk that fails is no end of the file: said once, behind what could be read.
bool BlockSource::reports_failure(LineBlock& block) {
  if (!failed_ || std::exchange(failure_said_, true)) return false;
  block.index = index_++;
  const std::string& path = setup_->file.path;
  block.diagnostics.error({"file-unreadable", {path}}, {.file = path});
  return true;
}

/// A block, or what is left where that is less: room for it costs time, too.
std::size_t BlockSource::next_size() {
  const std::size_t block = setup_->options.block_size;
  const auto read = std::uintmax_t(std::max<std::streamoff>(stream_.tellg(), 0));
  if (setup_->file_size <= read) return block;
  return std::size_t(std::min<std::uintmax_t>(block, setup_->file_size - read + 1));
}

void BlockSource::read_more(std::string& text, std::size_t size) {
  if (!setup_->in_memory.empty()) {
    text.append(setup_->in_memory, at_, size);
    at_ = std::min(at_ + size, setup_->in_memory.size());
    ended_ = at_ == setup_->in_memory.size();
    return;
  }
  const std::size_t before = text.size();
  text.resize(before + size);
  stream_.read(text.data() + before, std::streamsize(size));
  text.resize(before + std::size_t(stream_.gcount()));
  ended_ = !stream_;
  failed_ = !stream_.is_open() || stream_.bad();
}

}  // namespace dutoan
