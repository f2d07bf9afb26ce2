#include "norms/norm_subject.hpp"

#include <algorithm>
#include <set>

namespace dutoan {

namespace {

std::string bare_name(const NormSubject& subject) {
  if (subject.table != nullptr) return subject.table->name;
  if (subject.method != nullptr) return subject.method->id;
  if (subject.item != nullptr) return subject.item->code;
  if (subject.book != nullptr) return subject.book->id;
  return subject.document->id;
}

/// What of `content` belongs to a document, in the order of the files.
template <class Content, class Make>
void append_of(const Document& document, const std::deque<Content>& content, Make make,
               std::vector<NormSubject>& subjects) {
  for (const Content& one : content) {
    if (one.document == document.id && one.layer == document.layer) subjects.push_back(make(one));
  }
}

bool in_force_at(const NormSubject& subject, std::optional<Date> date) {
  if (!date) return true;
  if (subject.table != nullptr) return subject.table->at(*date) != nullptr;
  return subject.in_force().contains(*date);
}

}  // namespace

Validity NormSubject::in_force() const {
  if (table != nullptr) return table->in_force();
  if (method != nullptr) return method->in_force;
  if (item != nullptr) return item->in_force;
  if (book != nullptr) return book->in_force;
  return document->in_force;
}

std::string NormSubject::full_name() const {
  const std::string name = bare_name(*this);
  return name == document->id && kind() == "document" ? name : document->id + "/" + name;
}

std::string NormSubject::kind() const {
  if (table != nullptr) return "table";
  if (method != nullptr) return "method";
  if (item != nullptr) return "norm-item";
  return book != nullptr ? "price-book" : "document";
}

std::vector<NormSubject> all_norms(const Library& library) {
  std::vector<NormSubject> subjects;
  for (const Document& document : library.documents()) {
    const Document* of = &document;
    subjects.push_back({.document = of});
    append_of(
        document, library.tables(),
        [&](const NormTable& table) { return NormSubject{.document = of, .table = &table}; },
        subjects);
    append_of(
        document, library.methods(),
        [&](const Method& method) { return NormSubject{.document = of, .method = &method}; },
        subjects);
    append_of(
        document, library.norm_items(),
        [&](const NormItem& item) { return NormSubject{.document = of, .item = &item}; }, subjects);
    append_of(
        document, library.price_books(),
        [&](const PriceBook& book) { return NormSubject{.document = of, .book = &book}; },
        subjects);
  }
  return subjects;
}

std::vector<NormSubject> find_norms(const Library& library, const std::string& name,
                                    std::optional<Date> date) {
  std::vector<NormSubject> documents;
  std::vector<NormSubject> found;
  for (const NormSubject& subject : all_norms(library)) {
    if (subject.full_name() != name && bare_name(subject) != name) continue;
    // A document is shown whatever the date: its header says when it was in force.
    if (subject.kind() == "document") {
      documents.push_back(subject);
    } else if (in_force_at(subject, date)) {
      found.push_back(subject);
    }
  }
  if (!documents.empty()) return documents;
  // Of layers the last one that holds it on the day counts; without a day all are shown.
  if (date) {
    std::erase_if(found, [&](const NormSubject& one) {
      return std::any_of(found.begin(), found.end(), [&](const NormSubject& other) {
        return other.full_name() == one.full_name() && other.kind() == one.kind() &&
               other.document->layer > one.document->layer;
      });
    });
  }
  std::stable_sort(found.begin(), found.end(), [](const NormSubject& a, const NormSubject& b) {
    return a.in_force().from < b.in_force().from;
  });
  return found;
}

std::vector<std::string> norm_names(const Library& library) {
  std::set<std::string> names;
  for (const NormSubject& subject : all_norms(library)) {
    names.insert(subject.full_name());
    names.insert(bare_name(subject));
  }
  return {names.begin(), names.end()};
}

}  // namespace dutoan
