#include "review/title.hpp"

#include <algorithm>
#include <set>

namespace dutoan {

namespace {

bool is_year(const Word& word) {
  return word.digits && word.plain.size() == 4 &&
         (word.plain.starts_with("19") || word.plain.starts_with("20"));
}

/// The words as written, from one on.
std::string spelled(const std::vector<Word>& words, std::size_t from, std::size_t to) {
  std::string text;
  for (std::size_t i = from; i < to; ++i) {
    if (i > from) {
      const WordGap gap = words[i].gap;
      text += gap == WordGap::comma ? ", " : gap == WordGap::joint ? "&" : " ";
    }
    text += words[i].text;
  }
  return text;
}

class Dissector {
 public:
  Dissector(std::string_view text, const WordBook& book) : words_(split_words(text)), book_(book) {
    title_.marked = has_marks(words_);
    // In capitals throughout nothing can be told by a capital letter.
    shouted_ = std::all_of(words_.begin(), words_.end(),
                           [](const Word& word) { return word.capital || word.digits; });
  }

  /// It is no title of its own: what it begins with is no verb.
  void within_title() { clause_begins_ = false; }

  Title run(std::string_view agency) {
    own_ = split_words(agency);
    own_marked_ = has_marks(own_);
    while (at_ < words_.size())
      step();
    // A title that is nothing but a verb or an agency is at least like itself.
    for (std::size_t i = 0; title_.words.empty() && title_.places.empty() && i < words_.size(); ++i)
      left_.push_back({.key = words_[i].key, .plain = words_[i].plain, .text = words_[i].text});
    for (TitleWord& word : left_)
      add(std::move(word));
    return std::move(title_);
  }

 private:
  [[nodiscard]] WordMatch match(std::size_t at) const {
    return book_.match(std::span<const Word>(words_).subspan(at), title_.marked);
  }

  [[nodiscard]] bool begins_name(std::size_t at) const {
    return at < words_.size() && words_[at].gap == WordGap::space &&
           (words_[at].capital || words_[at].digits) && !shouted_;
  }

  void step() {
    if (words_[at_].gap == WordGap::stop) clause_begins_ = true;
    if (const std::size_t length = own_name(); length > 0) {
      at_ += length;
      return;
    }
    const WordMatch found = match(at_);
    if (found.entry == nullptr) {
      take_word();
      return;
    }
    switch (found.entry->kind) {
      case WordKind::stop: at_ += found.length; return;
      case WordKind::numbered: take_numbered(found); return;
      case WordKind::place: take_place(found); return;
      case WordKind::agency: take_agency(found); return;
      case WordKind::action:
        if (clause_begins_) {
          title_.actions.push_back(found.entry->word);
          at_ += found.length;
          return;
        }
        take_as_written(found.length);
        return;
      case WordKind::opening:
        if (!clause_begins_) take_as_written(found.length);
        if (clause_begins_) at_ += found.length;
        return;
      default: break;
    }
    take_phrase(found);
  }

  /// How many words from here on are the name of the task's own agency; none where they are one.
  [[nodiscard]] std::size_t own_name() const {
    if (own_.size() < 2 || at_ + own_.size() > words_.size()) return 0;
    for (std::size_t i = 0; i < own_.size(); ++i) {
      if (!same_word(words_[at_ + i], own_[i], title_.marked && own_marked_)) return 0;
    }
    return own_.size();
  }

  void add(TitleWord word) {
    word.position = position_++;
    title_.words.push_back(std::move(word));
    clause_begins_ = false;
  }

  void take_word() {
    const Word& word = words_[at_];
    if (is_year(word)) {
      title_.years.push_back(word.plain);
    } else {
      add({.key = word.key, .plain = word.plain, .text = word.text});
    }
    ++at_;
  }

  void take_phrase(const WordMatch& found) {
    take(split_words(found.entry->word), found.length, found.entry->kind);
  }

  /// A verb amid a title is no verb: "cấp phép xây dựng".
  void take_as_written(std::size_t length) {
    const auto from = words_.begin() + std::ptrdiff_t(at_);
    take({from, from + std::ptrdiff_t(length)}, length, WordKind::object);
  }

  void take(const std::vector<Word>& meant, std::size_t length, WordKind kind) {
    TitleWord word{.text = spelled(words_, at_, at_ + length), .kind = kind};
    for (const Word& part : meant) {
      word.key += (word.key.empty() ? "" : " ") + part.key;
      word.plain += (word.plain.empty() ? "" : " ") + part.plain;
    }
    add(std::move(word));
    at_ += length;
  }

  void take_numbered(const WordMatch& found) {
    at_ += found.length;
    if (at_ < words_.size() && words_[at_].digits) ++at_;
    if (at_ < words_.size() && words_[at_].gap == WordGap::stop) clause_begins_ = true;
  }

  /// "xã Pờ tó, Ia Broăi": several names of one kind, parted by commas.
  void take_place(const WordMatch& found) {
    std::size_t at = at_ + found.length;
    if (!begins_name(at)) {
      take_phrase(found);  // "cấp xã" says how wide the task is
      return;
    }
    const std::string unit = spelled(words_, at_, at);
    while (begins_name(at) || is_next_name(at)) {
      const std::size_t start = begins_name(at) || words_[at].capital ? at : at + 1;  // "và"
      at = end_of_place(start);
      TitlePlace place{.level = found.entry->level,
                       .text = unit + " " + spelled(words_, start, at)};
      for (std::size_t i = start; i < at; ++i)
        place.name += (i > start ? " " : "") + words_[i].plain;
      title_.places.push_back(std::move(place));
    }
    at_ = at;
  }

  [[nodiscard]] bool is_next_name(std::size_t at) const {
    if (at >= words_.size()) return false;
    const bool joined = words_[at].gap == WordGap::comma && words_[at].capital;
    if (joined) return match(at).entry == nullptr;
    return words_[at].plain == "va" && begins_name(at + 1) && match(at + 1).entry == nullptr;
  }

  std::size_t end_of_place(std::size_t at) const {
    for (++at; begins_name(at) && match(at).entry == nullptr;)
      ++at;
    // "Pờ tó": the end of a name in small letters, where a comma or the end shows that it is one.
    const bool small = at < words_.size() && words_[at].gap == WordGap::space &&
                       !words_[at].capital && match(at).entry == nullptr;
    const bool closed = at + 1 >= words_.size() || words_[at + 1].gap == WordGap::comma;
    return small && closed ? at + 1 : at;
  }

  void take_agency(const WordMatch& found) {
    const std::size_t start = at_;
    const std::size_t end = end_of_agency(start + found.length);
    const bool whole = split_words(found.entry->word).size() > 2;  // Sở Thông tin và Truyền thông
    if (end == start + found.length && !whole && !is_before_place(end)) {
      take_phrase(found);  // "phòng họp", "trung tâm điều hành"
      title_.words.back().kind = WordKind::object;
      return;
    }
    title_.agencies.push_back(spelled(words_, start, end));
    at_ = end;
  }

  [[nodiscard]] bool is_before_place(std::size_t at) const {
    const WordMatch found = at < words_.size() ? match(at) : WordMatch();
    return found.entry != nullptr && found.entry->kind == WordKind::place;
  }

  /// Names go on over capital letters, each with a small one behind: "Xây dựng", "Y tế"; and over
  /// "và" and a comma to the next capital: "Lao động, Thương binh và Xã hội".
  std::size_t end_of_agency(std::size_t at) const {
    const std::size_t start = at;
    bool small_follows = false;
    while (at < words_.size() && !shouted_) {
      const WordMatch found = match(at);
      const WordKind kind = found.entry == nullptr ? WordKind::object : found.entry->kind;
      if (kind == WordKind::place || (kind == WordKind::agency && at > start)) break;
      if (begins_name(at)) {
        at += std::max<std::size_t>(found.length, 1);
        small_follows = found.entry == nullptr;
      } else if (small_follows && words_[at].gap == WordGap::space && found.entry == nullptr) {
        ++at;
        small_follows = false;
      } else if (at > start && goes_on(at)) {
        if (!words_[at].capital) ++at;
        at += std::max<std::size_t>(match(at).length, 1);
        small_follows = true;
      } else {
        break;
      }
    }
    return at;
  }

  [[nodiscard]] bool goes_on(std::size_t at) const {
    const Word& word = words_[at];
    if (word.plain == "va" && word.gap == WordGap::space) {
      return begins_name(at + 1) && !is_action(at + 1);
    }
    return (word.gap == WordGap::comma || word.gap == WordGap::joint) && word.capital &&
           !is_action(at);
  }

  [[nodiscard]] bool is_action(std::size_t at) const {
    const WordMatch found = match(at);
    return found.entry != nullptr && found.entry->kind == WordKind::action;
  }

  std::vector<Word> words_;
  const WordBook& book_;
  std::vector<Word> own_;
  bool own_marked_ = false;
  bool shouted_ = false;
  std::size_t at_ = 0;
  std::size_t position_ = 0;
  bool clause_begins_ = true;
  Title title_;
  std::vector<TitleWord> left_;
};

}  // namespace

Title dissect(std::string_view title, std::string_view agency, const WordBook& book) {
  Title result = Dissector(title, book).run(agency);
  if (result.places.empty()) result.places = Dissector(agency, book).run({}).places;
  return result;
}

Title dissect_keyword(std::string_view keyword, const WordBook& book) {
  Dissector dissector(keyword, book);
  dissector.within_title();
  return dissector.run({});
}

bool differ_in_place(const Title& a, const Title& b) {
  std::set<int> levels;
  for (const TitlePlace& place : a.places)
    levels.insert(place.level);
  const auto shares = [&](int level) {
    bool other_names = false;
    for (const TitlePlace& place : b.places) {
      if (place.level != level) continue;
      other_names = true;
      const auto same = [&](const TitlePlace& one) {
        return one.level == level && one.name == place.name;
      };
      if (std::any_of(a.places.begin(), a.places.end(), same)) return true;
    }
    return !other_names;
  };
  return !std::all_of(levels.begin(), levels.end(), shares);
}

}  // namespace dutoan
