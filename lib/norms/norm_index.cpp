#include "norms/norm_index.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace dutoan {

namespace {

/// Something a file holds.
struct Held {
  std::string name;
  Validity in_force;
  Place place;
};

class IndexCheck {
 public:
  IndexCheck(const Library& library, const Document& document, Diagnostics& diagnostics)
      : library_(library), document_(document), diagnostics_(diagnostics) {}

  void run() {
    compare("method", document_.methods, held(library_.methods(), [](const Method& method) {
              return Held{method.id, method.in_force, method.place};
            }));
    compare("norm-item", document_.norm_items,
            held(library_.norm_items(), [](const NormItem& item) {
              return Held{item.code, item.in_force, item.place};
            }));
    const auto tables = held(library_.tables(), [](const NormTable& table) {
      return Held{table.name, table.in_force(), table.place};
    });
    compare("table", undated(document_.tables, tables), tables);
    std::vector<Held> shared;
    for (const Held& table : tables) {
      if (is_shared(table.name)) shared.push_back(table);
    }
    compare("shared-table", document_.shared, shared);
    const auto books = held(library_.price_books(), [](const PriceBook& book) {
      return Held{book.id, book.in_force, book.place};
    });
    compare("price-book", undated(document_.price_books, books), books);
  }

 private:
  template <class Content, class Make>
  std::vector<Held> held(const std::deque<Content>& content, Make make) const {
    std::vector<Held> result;
    for (const Content& one : content) {
      if (one.document == document_.id && one.layer == document_.layer) {
        result.push_back(make(one));
      }
    }
    return result;
  }

  [[nodiscard]] bool is_shared(const std::string& name) const {
    return std::any_of(library_.tables().begin(), library_.tables().end(),
                       [&](const NormTable& table) {
                         return table.document == document_.id && table.name == name &&
                                table.layer == document_.layer && table.shared;
                       });
  }

  /// Names listed without days: theirs are those of the files.
  std::vector<ClaimedName> undated(const std::vector<std::string>& names,
                                   const std::vector<Held>& held) const {
    std::vector<ClaimedName> claims;
    for (const std::string& name : names) {
      ClaimedName claim{.name = name, .place = document_.place};
      for (const Held& one : held) {
        if (one.name == name) claim.validity = one.in_force;
      }
      claims.push_back(std::move(claim));
    }
    return claims;
  }

  static bool is_of(const ClaimedName& claim, const Held& held) {
    return held.name == claim.name && held.in_force == claim.validity;
  }

  void compare(const std::string& kind, const std::vector<ClaimedName>& listed,
               const std::vector<Held>& held) {
    std::vector<std::string> reported;
    for (const ClaimedName& claim : listed) {
      const bool exact =
          std::any_of(held.begin(), held.end(), [&](const Held& one) { return is_of(claim, one); });
      if (exact) continue;
      reported.push_back(claim.name);
      report_claim(kind, claim, held);
    }
    for (const Held& one : held) {
      const bool exact = std::any_of(listed.begin(), listed.end(),
                                     [&](const ClaimedName& claim) { return is_of(claim, one); });
      // Other days than listed were reported from the other side.
      if (exact || std::find(reported.begin(), reported.end(), one.name) != reported.end())
        continue;
      diagnostics_.error({"lint-index-lacks", {document_.id, one.name, kind}}, locate(one.place))
          .notes.push_back({{"note-listed-here", {}}, locate(document_.place)});
    }
  }

  void report_claim(const std::string& kind, const ClaimedName& claim,
                    const std::vector<Held>& held) {
    const auto found = std::find_if(held.begin(), held.end(),
                                    [&](const Held& one) { return one.name == claim.name; });
    if (found == held.end()) {
      diagnostics_.error({"lint-index-extra", {document_.id, claim.name, kind}},
                         locate(claim.place));
      return;
    }
    diagnostics_
        .error({"lint-index-days",
                {claim.name, days_text(claim.validity), days_text(found->in_force)}},
               locate(claim.place))
        .notes.push_back({{"note-held-here", {}}, locate(found->place)});
  }

  const Library& library_;
  const Document& document_;
  Diagnostics& diagnostics_;
};

}  // namespace

std::string days_text(const Validity& validity) {
  return (validity.from ? iso_text(*validity.from) : "") + "…" +
         (validity.until ? iso_text(*validity.until) : "");
}

void check_index(const Library& library, Diagnostics& diagnostics) {
  std::map<std::pair<std::string, std::size_t>, const Document*> first;
  for (const Document& document : library.documents()) {
    const auto [known, is_new] = first.emplace(std::pair(document.id, document.layer), &document);
    if (is_new) {
      IndexCheck(library, document, diagnostics).run();
      continue;
    }
    diagnostics.error({"norm-twice", {document.id}}, locate(document.place))
        .notes.push_back({{"note-first-here", {}}, locate(known->second->place)});
  }
}

}  // namespace dutoan
