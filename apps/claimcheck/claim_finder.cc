#include "claim_finder.h"

#include <fmt/format.h>

#include <charconv>
#include <filesystem>

#include "settings.h"

namespace app {
namespace {

using claimcheck::Claim;

struct Place {
  std::string file;
  std::size_t line = 0;
  std::size_t column = 0;  // 0 = any
};

// Takes ":number" off the end of the text.
std::optional<std::size_t> take_number(std::string& text) {
  const auto colon = text.rfind(':');
  if (colon == std::string::npos) return std::nullopt;
  std::size_t number = 0;
  const char* const end = text.data() + text.size();
  const auto [stop, problem] = std::from_chars(text.data() + colon + 1, end, number);
  if (problem != std::errc() || stop != end || number == 0) return std::nullopt;
  text.resize(colon);
  return number;
}

std::optional<Place> parse_place(std::string text) {
  const auto last = take_number(text);
  if (!last) return std::nullopt;
  const auto first = take_number(text);
  if (!first) return Place{std::move(text), *last, 0};
  return Place{std::move(text), *first, *last};
}

bool same_file(const Claim& claim, const std::string& file) {
  if (!claim.provenance) return false;
  const auto normal = [](const std::string& path) {
    return std::filesystem::path(path).lexically_normal();
  };
  return normal(claim.provenance->path) == normal(file) || claim.provenance->document == file;
}

bool is_named(const Claim& claim, const std::string& name, const std::optional<Place>& place) {
  if (!place) return !name.empty() && claim.id.starts_with(name);
  return claim.line == place->line && (place->column == 0 || claim.column == place->column) &&
         same_file(claim, place->file);
}

}  // namespace

std::optional<std::string> file_of(const std::string& name) {
  if (auto place = parse_place(name)) return std::move(place->file);
  return std::nullopt;
}

const Claim& find_claim(const std::vector<Claim>& claims, const std::string& name) {
  const auto place = parse_place(name);
  std::vector<const Claim*> found;
  for (const auto& claim : claims)
    if (is_named(claim, name, place)) found.push_back(&claim);
  if (found.empty())
    throw UsageError("no claim is '" + name + "'; claimcheck extract --level claims lists them");
  if (found.size() == 1) return *found.front();
  std::string candidates;
  for (const auto* claim : found)
    candidates +=
        fmt::format("\n  {}  column {}  {}", claim->id, claim->column, claim->figure_text);
  throw UsageError("'" + name + "' are several claims; name one by its id or column:" + candidates);
}

const claimcheck::Finding& find_finding(const std::vector<claimcheck::Finding>& findings,
                                        const std::string& id) {
  const auto begins_so = [&](const claimcheck::Finding& finding) {
    return !id.empty() && finding.id.starts_with(id);
  };
  const auto found = std::ranges::find_if(findings, begins_so);
  if (found == findings.end())
    throw UsageError("no finding is '" + id + "'; claimcheck check --show all prints their ids");
  if (std::ranges::count_if(findings, begins_so) > 1)
    throw UsageError("several findings begin with '" + id + "'; give more of the id");
  return *found;
}

}  // namespace app
