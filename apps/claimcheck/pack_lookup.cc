#include "pack_lookup.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "claimcheck/pack_tools.h"

namespace app {
namespace {

namespace fs = std::filesystem;

fs::path from_environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? fs::path() : fs::path(value);
}

// The nearest folder .claimcheck, from the working folder upwards; empty where there is none.
fs::path project_folder() {
  std::error_code problem;
  const auto working = fs::current_path(problem);
  for (fs::path folder = working; !folder.empty(); folder = folder.parent_path()) {
    if (fs::is_directory(folder / ".claimcheck", problem))
      return folder == working ? fs::path(".claimcheck") : folder / ".claimcheck";
    if (folder == folder.root_path()) break;
  }
  return {};
}

// The folders that are searched, the nearest first.
std::vector<fs::path> pack_folders() {
  std::vector<fs::path> folders;
  if (const auto project = project_folder(); !project.empty()) folders.push_back(project / "packs");
  fs::path configuration = from_environment("XDG_CONFIG_HOME");
  const fs::path home = from_environment("HOME");
  if (configuration.empty() && !home.empty()) configuration = home / ".config";
  if (!configuration.empty()) folders.push_back(configuration / "claimcheck" / "packs");
  return folders;
}

std::string located(const std::string& name) {
  std::error_code missing;
  if (app::is_builtin(name) || fs::exists(name, missing)) return name;
  for (const auto& folder : pack_folders()) {
    const auto file = folder / (name + ".yaml");
    if (fs::exists(file, missing)) return file.string();
  }
  return name;
}

}  // namespace

bool is_builtin(const std::string& name) {
  const auto packs = list_packs(claimcheck::RulePacks::builtin());
  return std::ranges::any_of(packs, [&](const auto& pack) { return pack.name == name; });
}

std::string project_lock() {
  const auto folder = project_folder();
  std::error_code missing;
  if (folder.empty() || !fs::exists(folder / "packs.lock", missing)) return {};
  return (folder / "packs.lock").string();
}

std::vector<std::string> located_packs(const std::vector<std::string>& names) {
  std::vector<std::string> files;
  files.reserve(names.size());
  for (const auto& name : names) files.push_back(located(name));
  return files;
}

}  // namespace app
