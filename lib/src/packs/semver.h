#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace claimcheck::packs {

struct Version {
  int major = 0;
  int minor = 0;
  int patch = 0;

  auto operator<=>(const Version&) const = default;

  // "1", "1.2" or "1.2.3"; nullopt for anything else.
  [[nodiscard]] static std::optional<Version> parse(std::string_view text);
};

// What packs are written for: it rises with the format and with what rules mean.
inline constexpr Version engine_version{1, 0, 0};

[[nodiscard]] std::string to_string(const Version& version);

// Whether a version fits a range such as ">=1.0 <2": every part must hold. nullopt for text that is
// no range.
[[nodiscard]] std::optional<bool> satisfies(const Version& version, std::string_view range);

}  // namespace claimcheck::packs
