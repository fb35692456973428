#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "packs/model.h"
#include "packs/problems.h"

namespace claimcheck::packs {

// A name that another part of the packs must define, for checking once all packs are read.
struct Reference {
  enum class Kind { pack, measure, entity, event, rule, list };
  Kind kind = Kind::measure;
  std::string name;
  Problems::Where where;
};

struct ReadPack {
  Pack pack;
  std::vector<Reference> references;
};

// One pack from its text; nullopt when anything in it is wrong, which is then in `problems`.
[[nodiscard]] std::optional<ReadPack> read_pack(const std::string& file, std::string_view text,
                                                Problems& problems);

}  // namespace claimcheck::packs
