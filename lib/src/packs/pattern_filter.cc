#include "packs/pattern_filter.h"

#include <algorithm>

#include "packs/regex.h"

namespace claimcheck::packs {
namespace {

constexpr std::int64_t literal_memory = std::int64_t{64} << 20;

std::string lower(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  return text;
}

}  // namespace

std::optional<int> PatternFilter::add(const std::string& pattern) {
  int number = 0;
  const bool good = patterns_.Add(pattern, regex_options(), &number) == RE2::NoError;
  return good ? std::optional(number) : std::nullopt;
}

void PatternFilter::compile() {
  if (patterns_.NumRegexps() == 0) return;
  std::vector<std::string> atoms;
  patterns_.Compile(&atoms);
  if (atoms.empty()) return;
  RE2::Options options = regex_options();
  options.set_max_mem(literal_memory);
  options.set_never_capture(true);
  options.set_literal(true);
  auto literals = std::make_unique<RE2::Set>(options, RE2::UNANCHORED);
  for (const auto& atom : atoms) literals->Add(atom, nullptr);
  if (literals->Compile()) literals_ = std::move(literals);
}

std::vector<int> PatternFilter::candidates(const std::string& text) const {
  std::vector<int> found;
  if (patterns_.NumRegexps() == 0) return found;
  std::vector<int> literals;
  if (literals_ != nullptr) literals_->Match(lower(text), &literals);
  patterns_.AllPotentials(literals, &found);
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace claimcheck::packs
