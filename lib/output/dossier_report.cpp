#include "output/dossier_report.hpp"

#include "base/text.hpp"
#include "output/catalogue.hpp"
#include "output/json_value.hpp"

namespace dutoan {

namespace {

/// A name of a file may hold anything; what could not be shown is a question mark.
std::string shown(const std::string& path) {
  const bool is_text = !find_invalid_utf8(path);
  std::string text = path;
  for (char& c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20U || byte == 0x7fU || (byte >= 0x80U && !is_text)) c = '?';
  }
  return text;
}

class DossierWriter {
 public:
  DossierWriter(const DossierCheck& check, const ReportStyle& style)
      : check_(check), style_(style) {}

  Report run() {
    say("dossier-verified", {check_.folder});
    if (!check_.task.empty()) {
      const std::string name = check_.task_name.empty() ? "" : " – " + check_.task_name;
      say("dossier-of-task", {check_.task + name});
    }
    if (!check_.made_with.empty() && check_.made_with != check_.running)
      say("dossier-other-program", {check_.made_with, check_.running});
    add_files();
    add_replay();
    add_total();
    add_second_path();
    report_.space();
    say(check_.is_same() ? "dossier-is-same" : "dossier-differs", {});
    say("dossier-code", {check_.code});
    return std::move(report_);
  }

 private:
  void say(const char* id, std::vector<MessageArgument> arguments) {
    report_.paragraph(render({id, std::move(arguments)}, style_.language));
  }

  void list(const char* id, const std::vector<std::string>& paths) {
    for (const std::string& path : paths)
      report_.item(render({id, {shown(path)}}, style_.language));
  }

  void add_files() {
    report_.space();
    say(check_.files_are_same() ? "dossier-files-same" : "dossier-files-differ",
        {Number(check_.files)});
    list("dossier-changed", check_.changed);
    list("dossier-missing", check_.missing);
    list("dossier-added", check_.added);
  }

  void add_replay() {
    report_.space();
    if (!check_.replayed) {
      say("dossier-not-replayed", {});
      return;
    }
    say(check_.differing.empty() ? "dossier-results-same" : "dossier-results-differ",
        {Number(check_.replays)});
    list("dossier-result-differs", check_.differing);
  }

  std::string text_of(const std::optional<Amount>& total) const {
    if (!total) return phrase("unknown", style_.language);
    const std::string text = amount_text(*total, style_, Zero::shown);
    const std::string mark =
        total->marks.illustrative ? " [" + phrase("illustrative", style_.language) + "]" : "";
    return (total->known ? text + " " + unit_text(style_) : text) + mark;
  }

  void add_total() {
    report_.space();
    if (check_.total_is_same() && check_.total) {
      say("dossier-total-same", {text_of(check_.total)});
    } else if (check_.total) {
      say("dossier-total-differs", {text_of(check_.total), text_of(check_.replayed_total)});
    }
  }

  void add_second_path() {
    if (check_.steps == 0) return;
    report_.space();
    say(check_.disagreements.empty() ? "dossier-second-agrees" : "dossier-second-differs",
        {Number(check_.steps)});
    for (const Disagreement& found : check_.disagreements) {
      report_.item(render({"verify-disagrees", {found.where, found.printed, found.computed}},
                          style_.language));
    }
  }

  const DossierCheck& check_;
  const ReportStyle& style_;
  Report report_;
};

Json paths_json(const std::vector<std::string>& paths) {
  Json json = Json::array();
  for (const std::string& path : paths)
    json.push_back(shown(path));
  return json;
}

/// What the figure does not say of itself counts for nothing.
Amount as_stated(Amount total) {
  if (total.complete || !total.known) total.lower_bound = true;
  return total;
}

}  // namespace

bool DossierCheck::total_is_same() const {
  if (!total || !replayed_total) return !total && !replayed_total;
  return as_stated(*total) == as_stated(*replayed_total);
}

Report dossier_report(const DossierCheck& check, const ReportStyle& style) {
  return DossierWriter(check, style).run();
}

std::string dossier_json(const DossierCheck& check) {
  Json json = {{"format", 1},
               {"status", Json::array({check.is_same() ? "same" : "differs"})},
               {"code", check.code}};
  put(json, "task", check.task);
  put(json, "task_name", check.task_name);
  put(json, "made_with", check.made_with);
  json["program"] = check.running;
  json["files"] = {{"named", check.files},
                   {"changed", paths_json(check.changed)},
                   {"missing", paths_json(check.missing)},
                   {"added", paths_json(check.added)}};
  json["replay"] = {{"done", check.replayed}};
  if (check.replayed) {
    json["replay"]["files"] = check.replays;
    json["replay"]["differing"] = paths_json(check.differing);
  }
  if (check.steps > 0) {
    json["second_path"] = {{"steps", check.steps}, {"differing", Json::array()}};
    for (const Disagreement& found : check.disagreements) {
      json["second_path"]["differing"].push_back(
          {{"where", found.where}, {"printed", found.printed}, {"computed", found.computed}});
    }
  }
  if (check.total) json["figure"] = to_json(*check.total);
  if (check.replayed_total) json["replayed_figure"] = to_json(*check.replayed_total);
  return json.dump(1) + "\n";
}

}  // namespace dutoan
