#include "packs/semver.h"

#include <fmt/format.h>

#include <array>
#include <charconv>

namespace claimcheck::packs {
namespace {

std::optional<bool> holds(const Version& version, std::string_view condition) {
  const auto digits = condition.find_first_of("0123456789");
  if (digits == std::string_view::npos) return std::nullopt;
  const auto sign = condition.substr(0, digits);
  const auto bound = Version::parse(condition.substr(digits));
  if (!bound) return std::nullopt;
  if (sign == ">=") return version >= *bound;
  if (sign == ">") return version > *bound;
  if (sign == "<=") return version <= *bound;
  if (sign == "<") return version < *bound;
  if (sign.empty() || sign == "=") return version == *bound;
  return std::nullopt;
}

}  // namespace

std::optional<Version> Version::parse(std::string_view text) {
  std::array<int, 3> parts{};
  const char* at = text.data();
  const char* const end = at + text.size();
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const auto [next, error] = std::from_chars(at, end, parts.at(i));
    if (error != std::errc() || parts.at(i) < 0) return std::nullopt;
    at = next;
    if (at == end) return Version{parts[0], parts[1], parts[2]};
    if (*at++ != '.') return std::nullopt;
  }
  return std::nullopt;
}

std::string to_string(const Version& version) {
  return fmt::format("{}.{}.{}", version.major, version.minor, version.patch);
}

std::optional<bool> satisfies(const Version& version, std::string_view range) {
  bool all = true;
  bool any = false;
  while (!range.empty()) {
    const auto condition = range.substr(0, range.find(' '));
    range.remove_prefix(std::min(condition.size() + 1, range.size()));
    if (condition.empty()) continue;
    const auto one = holds(version, condition);
    if (!one) return std::nullopt;
    any = true;
    all = all && *one;
  }
  if (!any) return std::nullopt;
  return all;
}

}  // namespace claimcheck::packs
