#include "input/norm_holder.hpp"

#include "base/nearest.hpp"

#include <algorithm>

namespace dutoan {

namespace {

std::vector<std::string> ids_of(const std::deque<Document>& documents) {
  std::vector<std::string> ids;
  for (const Document& document : documents)
    ids.push_back(document.id);
  return ids;
}

void add_neighbours(Diagnostic& error, const Holder& holder) {
  if (holder.earlier != nullptr) {
    error.hints.push_back({"hint-earlier", {holder.earlier->full_number(), *holder.earlier_until}});
  }
  if (holder.later != nullptr) {
    error.hints.push_back({"hint-later", {holder.later->full_number(), *holder.later_from}});
  }
}

void add_life(Diagnostic& error, const Validity& life) {
  if (life.from && life.until) {
    error.hints.push_back({"hint-life", {*life.from, *life.until}});
  } else if (life.from) {
    error.hints.push_back({"hint-life-from", {*life.from}});
  } else if (life.until) {
    error.hints.push_back({"hint-life-until", {*life.until}});
  }
}

std::string unknown_id(NameKind kind) {
  return kind == NameKind::method ? "method-unknown" : "norm-unknown";
}

const Document* holder_of(const Library& library, NameKind kind, const std::string& name, Date date,
                          const Location& at, Diagnostics& diagnostics) {
  const Holder holder = library.holder(kind, name, date);
  if (holder.document != nullptr) return holder.document;
  if (!holder.clashing.empty()) {
    report_clash(name, date, holder, at, diagnostics);
    return nullptr;
  }
  if (!holder.known) {
    const std::vector<std::string> close = nearest(name, library.names(kind));
    Diagnostic& error = diagnostics.error({unknown_id(kind), {name}}, at);
    if (!close.empty()) {
      error.hints.push_back({"hint-nearest", {joined(close)}});
    } else {
      error.hints.push_back({"hint-search", {}});
    }
    return nullptr;
  }
  add_neighbours(diagnostics.error({"not-in-force", {name, date}}, at), holder);
  return nullptr;
}

const Document* named_holder(const Library& library, NameKind kind, const std::string& document,
                             const std::string& name, Date date, const Location& at,
                             Diagnostics& diagnostics) {
  const Document* known = library.find_document(document);
  if (known == nullptr) {
    Diagnostic& error = diagnostics.error({"document-unknown", {document}}, at);
    const std::vector<std::string> close = nearest(document, ids_of(library.documents()));
    if (!close.empty()) error.hints.push_back({"hint-nearest", {joined(close)}});
    return nullptr;
  }
  std::vector<std::string> names;
  for (const Document& layer : library.documents()) {
    if (layer.id != document) continue;
    for (const ClaimedName& claim : kind == NameKind::method ? layer.methods : layer.norm_items) {
      names.push_back(claim.name);
      if (claim.name == name && claim.validity.contains(date)) return &layer;
    }
  }
  if (std::find(names.begin(), names.end(), name) == names.end()) {
    Diagnostic& error = diagnostics.error({"document-without-name", {document, name}}, at);
    error.hints.push_back({"hint-allowed", {joined(names)}});
    return nullptr;
  }
  Diagnostic& error =
      diagnostics.error({"document-not-in-force", {known->full_number(), date}}, at);
  const Holder now = library.holder(kind, name, date);
  if (now.document != nullptr) {
    error.hints.push_back({"hint-in-force-then", {date, now.document->id}});
  } else if (!known->replaced_by.empty()) {
    error.hints.push_back({"hint-replaced-by", {known->replaced_by}});
  } else {
    add_life(error, known->in_force);
  }
  return nullptr;
}

}  // namespace

void report_clash(const std::string& name, Date date, const Holder& holder, const Location& at,
                  Diagnostics& diagnostics) {
  Diagnostic& error = diagnostics.error({"norms-clash", {name, date}}, at);
  for (const ClaimedName* claim : holder.clashing) {
    error.notes.push_back({{"note-claimed-here", {}}, locate(claim->place)});
  }
  error.hints.push_back({"hint-overrides", {}});
}

const Document* holder_of_word(const Library& library, NameKind kind, const std::string& word,
                               Date date, const Location& at, Diagnostics& diagnostics) {
  const std::size_t slash = word.find('/');
  if (slash == std::string::npos) return holder_of(library, kind, word, date, at, diagnostics);
  return named_holder(library, kind, word.substr(0, slash), word.substr(slash + 1), date, at,
                      diagnostics);
}

}  // namespace dutoan
