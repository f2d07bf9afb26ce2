#include "norms/library.hpp"

#include <algorithm>
#include <set>

namespace dutoan {

namespace {

std::string joined_name(std::string_view document, std::string_view name) {
  return std::string(document) + "/" + std::string(name);
}

const std::vector<ClaimedName>& claims_of(const Document& document, NameKind kind) {
  switch (kind) {
    case NameKind::method: return document.methods;
    case NameKind::shared_table: return document.shared;
    default: return document.norm_items;
  }
}

bool in_force_at(const Method& method, Date date) {
  return method.in_force.contains(date);
}
bool in_force_at(const NormTable& table, Date date) {
  return table.at(date) != nullptr;
}

/// The one that counts: the last layer's, where later layers lie over it.
template <class Content>
const Content* topmost(const ByName<Content>& index, const std::string& name) {
  const auto found = index.find(name);
  if (found == index.end()) return nullptr;
  return *std::max_element(found->second.begin(), found->second.end(),
                           [](const Content* a, const Content* b) { return a->layer < b->layer; });
}

/// The same among those in force at a date.
template <class Content>
const Content* topmost(const ByName<Content>& index, const std::string& name, Date date) {
  const auto found = index.find(name);
  if (found == index.end()) return nullptr;
  const Content* result = nullptr;
  for (const Content* content : found->second) {
    const bool over = result == nullptr || content->layer > result->layer;
    if (over && in_force_at(*content, date)) result = content;
  }
  return result;
}

struct Claim {
  const Document* document;
  const ClaimedName* name;
};

/// A claim under `overrides:` wins over those of the layers before it.
std::vector<Claim> not_overridden(const std::vector<Claim>& claims) {
  std::vector<Claim> result;
  for (const Claim& claim : claims) {
    const bool overridden = std::any_of(claims.begin(), claims.end(), [&](const Claim& other) {
      return other.name->overriding && other.document->layer > claim.document->layer;
    });
    if (!overridden) result.push_back(claim);
  }
  return result;
}

void note_neighbour(Holder& holder, const Claim& claim, Date date) {
  const Validity& validity = claim.name->validity;
  if (validity.until && *validity.until <= date) {
    if (holder.earlier_until && *validity.until <= *holder.earlier_until) return;
    holder.earlier = claim.document;
    holder.earlier_until = validity.until;
  } else if (validity.from && date < *validity.from) {
    if (holder.later_from && *holder.later_from <= *validity.from) return;
    holder.later = claim.document;
    holder.later_from = validity.from;
  }
}

}  // namespace

Document& Library::add(Document document) {
  return documents_.emplace_back(std::move(document));
}

const NormTable& Library::add(NormTable table) {
  const NormTable& added = tables_.emplace_back(std::move(table));
  table_index_[added.full_name()].push_back(&added);
  return added;
}

Method& Library::add(Method method) {
  Method& added = methods_.emplace_back(std::move(method));
  method_index_[added.full_name()].push_back(&added);
  return added;
}

NormItem& Library::add(NormItem item) {
  NormItem& added = norm_items_.emplace_back(std::move(item));
  item_index_[added.full_name()].push_back(&added);
  return added;
}

PriceBook& Library::add(PriceBook book) {
  PriceBook& added = price_books_.emplace_back(std::move(book));
  book_index_[added.id].push_back(&added);
  return added;
}

const Document* Library::find_document(std::string_view id) const {
  const auto found = std::find_if(documents_.begin(), documents_.end(),
                                  [&](const Document& document) { return document.id == id; });
  return found == documents_.end() ? nullptr : &*found;
}

Holder Library::holder(NameKind kind, std::string_view name, Date date) const {
  Holder holder;
  std::vector<Claim> claims;
  for (const Document& document : documents_) {
    for (const ClaimedName& claimed : claims_of(document, kind)) {
      if (claimed.name != name) continue;
      holder.known = true;
      if (claimed.validity.contains(date)) {
        claims.push_back({&document, &claimed});
      } else {
        note_neighbour(holder, {&document, &claimed}, date);
      }
    }
  }
  claims = not_overridden(claims);
  if (claims.size() == 1) holder.document = claims[0].document;
  if (claims.size() > 1) {
    for (const Claim& claim : claims)
      holder.clashing.push_back(claim.name);
  }
  return holder;
}

std::vector<std::string> Library::names(NameKind kind) const {
  std::set<std::string> names;
  for (const Document& document : documents_) {
    for (const ClaimedName& claimed : claims_of(document, kind))
      names.insert(claimed.name);
  }
  return {names.begin(), names.end()};
}

const Method* Library::method(std::string_view document, std::string_view id) const {
  return topmost(method_index_, joined_name(document, id));
}

const Method* Library::method(std::string_view document, std::string_view id, Date date) const {
  return topmost(method_index_, joined_name(document, id), date);
}

const NormTable* Library::table(std::string_view document, std::string_view name) const {
  return topmost(table_index_, joined_name(document, name));
}

const NormItem* Library::norm_item(std::string_view document, std::string_view code) const {
  return topmost(item_index_, joined_name(document, code));
}

const PriceBook* Library::price_book(std::string_view id) const {
  return topmost(book_index_, std::string(id));
}

const Table* Library::shared_table(std::string_view name, Date date) const {
  const Holder found = holder(NameKind::shared_table, name, date);
  if (found.document == nullptr) return nullptr;
  const NormTable* named = topmost(table_index_, joined_name(found.document->id, name), date);
  return named == nullptr ? nullptr : named->at(date);
}

const Table* Library::table_for(std::string_view document, std::string_view name, Date date) const {
  if (table(document, name) != nullptr) {
    const NormTable* own = topmost(table_index_, joined_name(document, name), date);
    return own == nullptr ? nullptr : own->at(date);
  }
  return shared_table(name, date);
}

}  // namespace dutoan
