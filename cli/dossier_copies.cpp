#include "dossier_copies.hpp"

#include "input/answer_reader.hpp"
#include "input/holiday_reader.hpp"

#include <array>
#include <system_error>

namespace dutoan {

namespace {

namespace fs = std::filesystem;

std::string joined_path(std::string_view folder, const std::string& name) {
  return std::string(folder) + "/" + name;
}

class CopyList {
 public:
  CopyList(const DossierRun& run, const Arguments& arguments) : run_(run), arguments_(arguments) {}

  DossierCopies run() {
    DossierSettings& settings = copies_.settings;
    settings.program = DUTOAN_VERSION;
    settings.task = run_.task->full_id();
    settings.as_of = run_.plan->options.as_of;
    settings.today = Date::parse(arguments_.value("today"));
    settings.allow_unverified = run_.plan->options.allow_unverified;
    settings.unit = arguments_.value("unit");
    settings.language = arguments_.language() == Language::english ? "en" : "vi";
    add_inputs();
    add_norms();
    add_given("waivers", settings.waivers);
    add_given("register", settings.registers);
    return std::move(copies_);
  }

 private:
  void add_inputs() {
    const PlanFiles& part = run_.plan->files.front();
    const std::string inputs(dossier_folder::inputs);
    copies_.settings.plan = part.name == "." ? inputs : joined_path(inputs, part.name);
    for (const UsedFile& used : used_files(*run_.plan))
      copies_.files.emplace(joined_path(inputs, used.name), part.folder / used.name);
    std::vector<std::string_view> beside = {answers_file, holidays_file};
    if (!arguments_.has("waivers")) beside.push_back(waivers_file);
    for (const std::string_view name : beside) {
      std::error_code error;
      if (!fs::is_regular_file(part.folder / name, error)) continue;
      copies_.files.emplace(joined_path(inputs, std::string(name)), part.folder / name);
    }
  }

  /// Layers are numbered: two folders of one name would be one, and their order decides.
  void add_norms() {
    const std::vector<NormFolder>& folders = run_.plan->norms->folders();
    std::map<std::size_t, std::string> places = {{0, std::string(dossier_folder::norms)}};
    for (const NormFileRead& file : run_.norm_files()) {
      const NormFolder& folder = folders[file.layer];
      const auto [place, is_new] = places.emplace(file.layer, "");
      if (is_new) {
        place->second = joined_path(dossier_folder::layers, std::to_string(places.size() - 1)) +
                        "/" + folder.name;
        copies_.settings.layers.push_back(place->second);
      }
      copies_.files.emplace(joined_path(place->second, file.inside), folder.where / file.inside);
    }
  }

  /// Files of flags may lie anywhere; they keep their names, by which results call them.
  void add_given(const char* flag, std::vector<std::string>& paths) {
    for (const std::string& given : arguments_.values(flag)) {
      const fs::path from(given);
      paths.push_back(joined_path(dossier_folder::given, std::to_string(++given_)) + "/" +
                      from.filename().generic_string());
      copies_.files.emplace(paths.back(), from);
    }
  }

  const DossierRun& run_;
  const Arguments& arguments_;
  DossierCopies copies_;
  std::size_t given_ = 0;
};

}  // namespace

DossierCopies copies_of(const DossierRun& run, const Arguments& arguments) {
  return CopyList(run, arguments).run();
}

bool copy_into(const fs::path& folder, const DossierCopies& copies) {
  for (const auto& [path, from] : copies.files) {
    std::error_code error;
    fs::create_directories((folder / path).parent_path(), error);
    if (!error) fs::copy_file(from, folder / path, error);
    if (error) return false;
  }
  return true;
}

}  // namespace dutoan
