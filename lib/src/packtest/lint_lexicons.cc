#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "packs/pack_set.h"
#include "packs/pattern.h"
#include "packs/words.h"
#include "packtest/lexicon_use.h"
#include "packtest/warnings.h"
#include "recognize/recognize.h"
#include "text/sentence.h"
#include "text/token.h"

namespace claimcheck::packtest {
namespace {

using packs::Lexicon;
using packs::Pack;
using packs::Rule;

class LexiconLint {
 public:
  LexiconLint(const Pack& pack, const RulePacks& packs, Warnings& warnings)
      : pack_(pack), packs_(packs.set().packs()), warnings_(warnings) {
    for (const auto& each : packs_)
      for (const auto& rule : each.rules) rules_.push_back(&rule);
  }

  void check(const std::string& name, const Lexicon& lexicon) {
    check_name(name, lexicon);
    const auto users = users_of(name, packs_, rules_);
    // Words of core are there for the packs that extend it.
    if (users.empty() && pack_.name != "core")
      warnings_.add("L002", lexicon.place, fmt::format("no rule uses lexicon '{}'", name),
                    "use it as %{" + name + "}, or take it out");
    const bool in_pattern = std::any_of(users.begin(), users.end(), [&](const Rule* rule) {
      return is_in_patterns(*rule, name, packs_);
    });
    check_words(name, lexicon, in_pattern);
  }

 private:
  void check_name(const std::string& name, const Lexicon& lexicon) {
    const auto known = packs::recognised_names();
    if (std::find(known.begin(), known.end(), name) != known.end())
      warnings_.add("L011", lexicon.place,
                    fmt::format("%{{{}}} is what the engine recognises, never this lexicon", name),
                    "give the lexicon another name");
    for (const auto& other : packs_) {
      const bool twice = other.name != pack_.name && other.lexicons.contains(name);
      const auto has_name = [&](const auto& item) { return item.id == name; };
      const bool named = std::any_of(other.entities.begin(), other.entities.end(), has_name) ||
                         std::any_of(other.events.begin(), other.events.end(), has_name);
      if (twice || named)
        warnings_.add("L010", lexicon.place,
                      fmt::format("pack '{}' has {} '{}' too: their words are taken together",
                                  other.name, twice ? "a lexicon" : "an entity or event", name),
                      "give one of them another name, unless this is meant");
    }
  }

  void check_words(const std::string& name, const Lexicon& lexicon, bool in_pattern) {
    std::map<std::string, std::string> plurals;  // the form -> the word that has it
    for (const auto& word : lexicon.words)
      for (const auto& form : packs::surface_forms(word))
        if (form != packs::fold(word)) plurals.try_emplace(form, word);
    std::map<std::string, std::string> seen;  // the folded word -> as it was written first
    for (const auto& word : lexicon.words) {
      if (packs::list_named_by(word)) continue;
      const auto folded = packs::fold(word);
      const auto [first, is_new] = seen.try_emplace(folded, word);
      const auto plural = plurals.find(folded);
      if (!is_new || plural != plurals.end())
        warnings_.add("L003", lexicon.place,
                      fmt::format("'{}' covers '{}' in '{}' already",
                                  is_new ? plural->second : first->second, word, name),
                      "words match in any case, and with their plural");
      if (word.find(',') != std::string::npos)
        warnings_.add("L013", lexicon.place, fmt::format("'{}' is one entry of '{}'", word, name),
                      "a list is written in brackets: [one, two]");
      if (in_pattern && holds_figure(word))
        warnings_.add("L009", lexicon.place,
                      fmt::format("patterns never see '{}' of '{}'", word, name),
                      "a pattern sees a mark in the place of a figure: %{quantity}");
    }
  }

  static bool holds_figure(const std::string& word) {
    return !recognition::mentions(text::analyse(word), std::nullopt).empty();
  }

  const Pack& pack_;
  const std::vector<Pack>& packs_;
  Warnings& warnings_;
  std::vector<const Rule*> rules_;
};

}  // namespace

void lint_lexicons(const Pack& pack, const RulePacks& packs, Warnings& warnings) {
  LexiconLint lint(pack, packs, warnings);
  for (const auto& [name, lexicon] : pack.lexicons) lint.check(name, lexicon);
}

}  // namespace claimcheck::packtest
