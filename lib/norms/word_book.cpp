#include "norms/word_book.hpp"

#include <algorithm>

namespace dutoan {

namespace {

bool starts_with(std::span<const Word> text, const std::vector<Word>& phrase, bool marked) {
  if (text.size() < phrase.size()) return false;
  for (std::size_t i = 0; i < phrase.size(); ++i) {
    if (!same_word(text[i], phrase[i], marked)) return false;
    // A phrase does not reach across a sign it does not have itself.
    const WordGap gap = text[i].gap;
    const bool near = gap == WordGap::space || gap == WordGap::joint || gap == phrase[i].gap;
    if (i > 0 && !near) return false;
  }
  return true;
}

bool same_spelling(const std::vector<Word>& a, const std::vector<Word>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const Word& x, const Word& y) { return x.key == y.key && x.gap == y.gap; });
}

}  // namespace

const WordEntry* WordBook::add(WordEntry entry, const std::vector<std::string>& spellings) {
  const std::size_t index = entries_.size();
  entries_.push_back(std::make_unique<WordEntry>(std::move(entry)));
  const WordEntry* twice = nullptr;
  for (const std::string& text : spellings) {
    WordSpelling spelling{.words = split_words(text), .entry = index};
    if (spelling.words.empty()) continue;
    auto& known = spellings_[spelling.words.front().plain];
    const auto same = std::find_if(known.begin(), known.end(), [&](const WordSpelling& other) {
      return same_spelling(other.words, spelling.words);
    });
    if (same == known.end()) {
      const auto shorter = std::find_if(known.begin(), known.end(), [&](const auto& other) {
        return other.words.size() < spelling.words.size();
      });
      known.insert(shorter, std::move(spelling));
    } else if (entries_[same->entry]->layer < entries_[index]->layer) {
      same->entry = index;
    } else if (twice == nullptr && same->entry != index) {
      twice = entries_[same->entry].get();
    }
  }
  return twice;
}

WordMatch WordBook::match(std::span<const Word> words, bool marked) const {
  if (words.empty()) return {};
  const auto found = spellings_.find(words.front().plain);
  if (found == spellings_.end()) return {};
  for (const WordSpelling& spelling : found->second) {
    if (starts_with(words, spelling.words, marked))
      return {entries_[spelling.entry].get(), spelling.words.size()};
  }
  return {};
}

bool has_marks(std::span<const Word> words) {
  return std::any_of(words.begin(), words.end(), [](const Word& word) { return word.is_marked(); });
}

}  // namespace dutoan
