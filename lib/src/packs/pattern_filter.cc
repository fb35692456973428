#include "packs/pattern_filter.h"

#include <algorithm>
#include <numeric>

#include "packs/regex.h"

namespace claimcheck::packs {
namespace {

constexpr std::int64_t literal_memory = std::int64_t{64} << 20;

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
  options.set_case_sensitive(false);  // the literals are in lower case, as RE2 makes it
  literals_ = std::make_unique<RE2::Set>(options, RE2::UNANCHORED);
  for (const auto& atom : atoms) literals_->Add(atom, nullptr);
  usable_ = literals_->Compile();
}

std::vector<int> PatternFilter::candidates(const std::string& text) const {
  std::vector<int> found;
  if (patterns_.NumRegexps() == 0) return found;
  std::vector<int> literals;
  RE2::Set::ErrorInfo error{RE2::Set::kNoError};
  if (literals_ != nullptr && usable_) literals_->Match(text, &literals, &error);
  if (!usable_ || error.kind != RE2::Set::kNoError) return all();
  patterns_.AllPotentials(literals, &found);
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<int> PatternFilter::all() const {
  std::vector<int> numbers(static_cast<std::size_t>(patterns_.NumRegexps()));
  std::iota(numbers.begin(), numbers.end(), 0);
  return numbers;
}

}  // namespace claimcheck::packs
