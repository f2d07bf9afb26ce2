#include "output/norms_report.hpp"

#include "output/catalogue.hpp"
#include "output/norm_json.hpp"
#include "output/norm_text.hpp"

namespace dutoan {

namespace {

/// One document of a list, and what of it is in force.
struct Listed {
  NormSubject document;
  std::vector<NormSubject> content;
};

bool in_force(const NormSubject& subject, std::optional<Date> date) {
  if (!date) return true;
  if (subject.table != nullptr) return subject.table->at(*date) != nullptr;
  return subject.in_force().contains(*date);
}

/// A document is listed when it, or anything in it, is in force.
std::vector<Listed> listed(const Library& library, std::optional<Date> date) {
  std::vector<Listed> all;
  for (const NormSubject& subject : all_norms(library)) {
    if (subject.kind() == "document") {
      all.push_back({subject, {}});
    } else if (in_force(subject, date)) {
      all.back().content.push_back(subject);
    }
  }
  std::erase_if(
      all, [&](const Listed& one) { return !in_force(one.document, date) && one.content.empty(); });
  return all;
}

std::string bare(const NormSubject& subject) {
  const std::string name = subject.full_name();
  return name.substr(name.find('/') + 1);
}

void add_names(Report& report, const Listed& one, const std::string& kind, Language language) {
  std::vector<std::string> names;
  for (const NormSubject& subject : one.content) {
    if (subject.kind() == kind) names.push_back(bare(subject));
  }
  if (names.empty()) return;
  report.paragraph(render({"norms-" + kind, {joined(names)}}, language));
}

std::string heading_of(const Document& document) {
  std::string text = document.id;
  if (!document.number.empty()) text += "  " + document.full_number();
  return document.title.empty() ? text : text + ": " + document.title;
}

Json gap_json(const NormGap& gap) {
  Json json = {{"table", gap.table->full_name()}, {"in_force", to_json(gap.in_force)}};
  if (!gap.keys.empty()) json["keys"] = gap.keys;
  json["missing"] = gap.why;
  json["place"] = place_text(gap.place);
  return json;
}

}  // namespace

Report norms_list(const Library& library, std::optional<Date> date, Language language) {
  Report report;
  for (const Listed& one : listed(library, date)) {
    const Document& document = *one.document.document;
    report.heading(heading_of(document));
    report.paragraph(
        render({"norms-days-evidence",
                {days_text(document.in_force, language),
                 phrase("evidence-" + std::string(evidence_word(document.evidence)), language)}},
               language));
    for (const char* kind : {"method", "table", "norm-item", "price-book"}) {
      add_names(report, one, kind, language);
    }
    report.space();
  }
  if (report.blocks().empty() && date) {
    report.paragraph(render({"norms-none-then", {*date}}, language));
  }
  return report;
}

std::string norms_list_json(const Library& library, std::optional<Date> date) {
  Json json = {{"format", 1}};
  if (date) json["as_of"] = iso_text(*date);
  json["documents"] = Json::array();
  for (const Listed& one : listed(library, date)) {
    Json document = header_json(*one.document.document);
    document["content"] = Json::array();
    for (const NormSubject& subject : one.content) {
      document["content"].push_back(subject_json(subject));
    }
    json["documents"].push_back(std::move(document));
  }
  return json.dump(1) + "\n";
}

Report norm_gaps(const std::vector<NormGap>& gaps, Language language) {
  Report report;
  for (const NormGap& gap : gaps) {
    std::string name = gap.table->full_name();
    if (!gap.keys.empty()) name += "[" + joined(gap.keys) + "]";
    report.heading(name);
    if (!gap.table->title.empty()) report.paragraph(gap.table->title);
    report.paragraph(gap.why);
    report.paragraph(render(
        {"norms-gap-place", {place_text(gap.place), days_text(gap.in_force, language)}}, language));
    report.space();
  }
  report.title(gaps.empty() ? phrase("norms-no-gap", language)
                            : render({"norms-gap-count", {Number(gaps.size())}}, language));
  if (!gaps.empty()) report.paragraph(phrase("norms-gap-remedy", language));
  return report;
}

std::string norm_gaps_json(const std::vector<NormGap>& gaps) {
  Json json = {{"format", 1}, {"missing", Json::array()}};
  for (const NormGap& gap : gaps)
    json["missing"].push_back(gap_json(gap));
  return json.dump(1) + "\n";
}

Report norm_hits(const std::vector<NormHit>& hits, Language language) {
  Report report;
  for (const NormHit& hit : hits) {
    const std::string kind = phrase("norm-kind-" + hit.subject.kind(), language);
    report.heading(hit.subject.full_name() + (hit.key.empty() ? "" : "[" + hit.key + "]"));
    report.paragraph(kind + ", " + days_text(hit.subject.in_force(), language) + ": " +
                     (hit.text.empty() ? title_of(hit.subject, language) : hit.text));
  }
  if (!hits.empty()) report.space();
  report.title(render({"norms-hit-count", {Number(hits.size())}}, language));
  return report;
}

std::string norm_hits_json(const std::vector<NormHit>& hits) {
  Json json = {{"format", 1}, {"found", Json::array()}};
  for (const NormHit& hit : hits) {
    Json one = subject_json(hit.subject);
    if (!hit.key.empty()) one["key"] = hit.key;
    if (!hit.text.empty()) one["text"] = hit.text;
    json["found"].push_back(std::move(one));
  }
  return json.dump(1) + "\n";
}

}  // namespace dutoan
