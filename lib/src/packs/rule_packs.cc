#include "claimcheck/rule_packs.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <system_error>
#include <utility>

#include "base/embedded.h"
#include "claimcheck/pack_tools.h"
#include "packs/pack_reader.h"
#include "packs/pack_set.h"
#include "packs/problems.h"
#include "packs/resolve.h"
#include "packs/yaml.h"

namespace claimcheck {
namespace {

using packs::Code;
using packs::Pack;
using packs::Problems;
using packs::ReadPack;

constexpr std::string_view ending = ".yaml";

std::string name_of(const EmbeddedFile& file) {
  return std::string(file.name.substr(0, file.name.size() - ending.size()));
}

std::string title_of(const EmbeddedFile& file) { return "built-in " + name_of(file); }

std::vector<EmbeddedFile> builtin_files() {
  std::vector<EmbeddedFile> files;
  for (const auto& file : embedded_files())
    if (file.name.ends_with(ending)) files.push_back(file);
  // What others extend comes first.
  std::stable_partition(files.begin(), files.end(),
                        [](const EmbeddedFile& file) { return file.name == "core.yaml"; });
  return files;
}

// The file, or the packs of the folder; sets `problem` where the folder cannot be listed.
std::vector<std::string> files_at(const std::string& path, std::error_code& problem) {
  namespace fs = std::filesystem;
  std::error_code missing;
  std::vector<std::string> files;
  if (!fs::is_directory(path, missing)) {
    if (fs::exists(path, missing)) files.push_back(path);
    return files;
  }
  fs::directory_iterator entry(path, problem);
  for (const fs::directory_iterator end; !problem && entry != end; entry.increment(problem))
    if (entry->path().extension() == ending) files.push_back(entry->path().string());
  std::sort(files.begin(), files.end());
  return files;
}

std::string cannot_be_listed(const std::error_code& problem) {
  return "the folder cannot be listed: " + problem.message();
}

// Reads any number of packs and reports every problem of all of them at once.
class Loader {
 public:
  void add_builtin(const EmbeddedFile& file) {
    if (!names_.insert(name_of(file)).second) return;
    add(title_of(file), file.content);
    if (!read_.empty()) read_.back().pack.builtin = true;
  }
  // With the built-in packs that it extends.
  void add_source(const RulePacks::Source& source) {
    const std::size_t at = read_.size();
    add(source.name, source.yaml);
    if (read_.size() == at) return;
    const auto extends = read_.back().pack.extends;
    for (const auto& file : builtin_files())
      if (std::find(extends.begin(), extends.end(), name_of(file)) != extends.end() &&
          names_.insert(name_of(file)).second)
        insert_builtin(file);
  }
  void fail(const std::string& file, std::string message, std::string hint) {
    problems_.add(Code::unreadable, {{file, 0, 0}, 0}, std::move(message), std::move(hint));
  }

  // Throws Error with everything that is wrong.
  std::shared_ptr<const packs::PackSet> finish(bool trusted) {
    const std::size_t first_new = trusted ? read_.size() : 0;
    auto resolved = packs::resolve(std::move(read_), first_new, problems_);
    if (!problems_.empty()) throw Error(problems_.sorted());
    return std::make_shared<const packs::PackSet>(std::move(resolved));
  }

 private:
  void add(const std::string& name, std::string_view yaml) {
    problems_.add_file(name, yaml);
    if (auto pack = packs::read_pack(name, yaml, problems_)) read_.push_back(std::move(*pack));
  }
  void insert_builtin(const EmbeddedFile& file) {
    add(title_of(file), file.content);
    read_.back().pack.builtin = true;
    std::rotate(read_.begin(), read_.end() - 1, read_.end());
  }

  Problems problems_;
  std::vector<ReadPack> read_;
  std::set<std::string> names_;
};

}  // namespace

std::vector<std::string> pack_files(const std::string& path) {
  std::error_code problem;
  auto files = files_at(path, problem);
  if (!problem) return files;
  Diagnostic diagnostic;
  diagnostic.code = to_string(Code::unreadable);
  diagnostic.file = path;
  diagnostic.message = cannot_be_listed(problem);
  throw Error(std::move(diagnostic));
}

const RulePacks& RulePacks::builtin() {
  static const RulePacks all = [] {
    Loader loader;
    for (const auto& file : builtin_files()) loader.add_builtin(file);
    return RulePacks(loader.finish(true));
  }();
  return all;
}

RulePacks RulePacks::load(const std::vector<Source>& sources, bool alone) {
  Loader loader;
  if (!alone)
    for (const auto& file : builtin_files()) loader.add_builtin(file);
  for (const auto& source : sources) loader.add_source(source);
  return RulePacks(loader.finish(false));
}

RulePacks RulePacks::load_named(const std::vector<std::string>& names_or_paths) {
  Loader loader;
  const auto files = builtin_files();
  const auto named = [&](const EmbeddedFile& file) {
    return std::find(names_or_paths.begin(), names_or_paths.end(), name_of(file)) !=
           names_or_paths.end();
  };
  const bool choose = std::any_of(files.begin(), files.end(), named);
  for (const auto& file : files)
    if (!choose || named(file) || file.name == "core.yaml") loader.add_builtin(file);
  std::vector<Source> sources;
  for (const auto& name : names_or_paths) {
    if (std::any_of(files.begin(), files.end(),
                    [&](const EmbeddedFile& file) { return name_of(file) == name; }))
      continue;
    std::error_code missing;
    if (!std::filesystem::exists(name, missing)) {
      std::vector<std::string> known;
      known.reserve(files.size());
      for (const auto& file : files) known.push_back(name_of(file));
      loader.fail(name, "there is no such pack, file or folder",
                  packs::suggestion(name, {known.begin(), known.end()}));
      continue;
    }
    std::error_code problem;
    const auto paths = files_at(name, problem);
    if (problem)
      loader.fail(name, cannot_be_listed(problem), "");
    else if (paths.empty())
      loader.fail(name, "the folder holds no pack", "packs are files that end in .yaml");
    for (const auto& path : paths) {
      std::ifstream in(path, std::ios::binary);
      std::string yaml(std::istreambuf_iterator<char>(in), {});
      if (!in) loader.fail(path, "cannot be read", "");
      sources.push_back({path, std::move(yaml)});
    }
  }
  for (const auto& source : sources) loader.add_source(source);
  return RulePacks(loader.finish(false));
}

}  // namespace claimcheck
