#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "claimcheck/error.h"

namespace claimcheck {

namespace packs {
class PackSet;
}

// Rule packs, validated and compiled. Immutable and cheap to copy; safe to use from many threads.
class RulePacks {
 public:
  // The packs that come with the library. Compiled once per process.
  [[nodiscard]] static const RulePacks& builtin();

  struct Source {
    std::string name;  // for messages: the path, or "built-in armed-conflict"
    std::string yaml;
  };
  // Reads packs from text, refining the built-in ones unless `alone`. Throws Error with every
  // problem of every pack; never loads half.
  [[nodiscard]] static RulePacks load(const std::vector<Source>& sources, bool alone = false);
  // The same from built-in names and files. Throws Error also for a name or file that is not there.
  [[nodiscard]] static RulePacks load_named(const std::vector<std::string>& names_or_paths);

  // Packs that are compiled already.
  [[nodiscard]] static RulePacks of(std::shared_ptr<const packs::PackSet> set) {
    return RulePacks(std::move(set));
  }

  [[nodiscard]] const packs::PackSet& set() const { return *set_; }

 private:
  explicit RulePacks(std::shared_ptr<const packs::PackSet> set) : set_(std::move(set)) {}
  std::shared_ptr<const packs::PackSet> set_;
};

}  // namespace claimcheck
