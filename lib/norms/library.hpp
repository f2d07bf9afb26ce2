// All norms at hand, and look-up by name at a date.
//
// `internal-software` is one document's method today and another's tomorrow; the library says
// which. It holds every document's claims (from the indexes) and the content of those that were
// loaded; after loading it is only read, from as many threads as wish.
#pragma once

#include "norms/document.hpp"
#include "norms/method.hpp"
#include "norms/norm_item.hpp"
#include "norms/norm_table.hpp"

#include <deque>
#include <map>
#include <string>
#include <vector>

namespace dutoan {

/// Who holds a name at a date.
struct Holder {
  const Document* document = nullptr;        ///< null: nobody, or more than one
  std::vector<const ClaimedName*> clashing;  ///< two that claim the same day
  const Document* earlier = nullptr;         ///< nobody: the last one before, if any
  std::optional<Date> earlier_until;
  const Document* later = nullptr;  ///< nobody: the first one after, if any
  std::optional<Date> later_from;
  bool known = false;  ///< some document at some date holds the name
};

enum class NameKind : std::uint8_t { method, shared_table, norm_item };

/// Content by "document/name"; several where layers lie over each other.
template <class Content>
using ByName = std::map<std::string, std::vector<const Content*>, std::less<>>;

class Library {
 public:
  Document& add(Document document);
  const NormTable& add(NormTable table);
  Method& add(Method method);
  NormItem& add(NormItem item);
  PriceBook& add(PriceBook book);

  [[nodiscard]] const std::deque<Document>& documents() const { return documents_; }
  [[nodiscard]] std::deque<Document>& documents() { return documents_; }
  [[nodiscard]] const std::deque<NormTable>& tables() const { return tables_; }
  [[nodiscard]] const std::deque<Method>& methods() const { return methods_; }
  [[nodiscard]] std::deque<Method>& methods() { return methods_; }
  [[nodiscard]] const std::deque<NormItem>& norm_items() const { return norm_items_; }
  [[nodiscard]] const std::deque<PriceBook>& price_books() const { return price_books_; }

  /// The document of the earliest layer that has that id, or null.
  [[nodiscard]] const Document* find_document(std::string_view id) const;
  /// The document that holds `name` at `date`.
  [[nodiscard]] Holder holder(NameKind kind, std::string_view name, Date date) const;
  /// Every name of that kind any document holds, sorted.
  [[nodiscard]] std::vector<std::string> names(NameKind kind) const;

  /// Content of loaded documents, or null: of several layers the last one that holds it at the
  /// date.
  [[nodiscard]] const Method* method(std::string_view document, std::string_view id,
                                     Date date) const;
  /// The same at any date: the last layer's.
  [[nodiscard]] const Method* method(std::string_view document, std::string_view id) const;
  [[nodiscard]] const NormTable* table(std::string_view document, std::string_view name) const;
  [[nodiscard]] const NormItem* norm_item(std::string_view document, std::string_view code) const;
  [[nodiscard]] const PriceBook* price_book(std::string_view id) const;
  /// The shared table in force, or null.
  [[nodiscard]] const Table* shared_table(std::string_view name, Date date) const;
  /// What a method of `document` means by a table's name: its own table, else the shared one.
  [[nodiscard]] const Table* table_for(std::string_view document, std::string_view name,
                                       Date date) const;

 private:
  std::deque<Document> documents_;
  std::deque<NormTable> tables_;
  std::deque<Method> methods_;
  std::deque<NormItem> norm_items_;
  std::deque<PriceBook> price_books_;
  ByName<NormTable> table_index_;
  ByName<Method> method_index_;
  ByName<NormItem> item_index_;
  ByName<PriceBook> book_index_;
};

}  // namespace dutoan
