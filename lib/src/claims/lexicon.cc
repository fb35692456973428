#include "claims/lexicon.h"

#include <array>
#include <utility>
#include <vector>

#include "base/embedded.h"
#include "base/rows.h"
#include "claims/inflection.h"

namespace claimcheck::claims {
namespace {

struct ClosedClass {
  std::string_view name;
  WordClass word_class;
  bool negated = false;
};

constexpr std::array closed_classes = {
    ClosedClass{"determiner", WordClass::determiner},
    ClosedClass{"preposition", WordClass::preposition},
    ClosedClass{"both", WordClass::preposition},
    ClosedClass{"subordinator", WordClass::subordinator},
    ClosedClass{"relative", WordClass::relative},
    ClosedClass{"that", WordClass::determiner},
    ClosedClass{"pronoun", WordClass::pronoun},
    ClosedClass{"coordinator", WordClass::coordinator},
    ClosedClass{"modal", WordClass::modal},
    ClosedClass{"modal-not", WordClass::modal, true},
    ClosedClass{"be", WordClass::auxiliary},
    ClosedClass{"be-not", WordClass::auxiliary, true},
    ClosedClass{"have", WordClass::auxiliary},
    ClosedClass{"have-not", WordClass::auxiliary, true},
    ClosedClass{"do", WordClass::auxiliary},
    ClosedClass{"do-not", WordClass::auxiliary, true},
    ClosedClass{"to", WordClass::to},
    ClosedClass{"negator", WordClass::negator, true},
    ClosedClass{"adverb", WordClass::adverb},
};

std::string_view word_of(const std::unordered_map<std::string_view, std::string_view>& map,
                         std::string_view word, std::string_view otherwise) {
  const auto found = map.find(word);
  return found == map.end() ? otherwise : found->second;
}

}  // namespace

const Lexicon& Lexicon::english() {
  static const Lexicon lexicon;
  return lexicon;
}

Lexicon::Lexicon() {
  add_function_words();
  add_open_classes();
  add_irregular_forms();
  const auto load = [](std::string_view file, auto& map) {
    for (const auto& row : rows(embedded_file(file)))
      if (row.size() > 1)
        for (const auto word : alternatives(row[1])) map.emplace(word, row[0]);
  };
  load("noun_synonyms.tsv", noun_synonyms_);
  load("verb_synonyms.tsv", verb_synonyms_);
  for (const auto& row : rows(embedded_file("noun_kinds.tsv")))
    if (row.size() > 1) kinds_.emplace(row[1], row[0]);
  for (const auto& row : rows(embedded_file("noun_predicates.tsv")))
    if (row.size() > 1)
      noun_predicates_.emplace(
          row[0],
          NounPredicate{row[1], row.size() > 2 ? row[2] : std::string_view{}, row.size() > 3});
  for (const auto& row : rows(embedded_file("nominalisations.tsv")))
    if (row.size() > 1) nominalisations_.emplace(row[0], row[1]);
}

void Lexicon::add_function_words() {
  for (const auto& row : rows(embedded_file("function_words.tsv")))
    for (const auto& closed : closed_classes) {
      if (row.size() < 2 || closed.name != row[0]) continue;
      for (const auto word : alternatives(row[1])) {
        WordEntry entry;
        entry.likeliest = closed.word_class;
        entry.closed = true;
        entry.negated = closed.negated;
        entry.before_noun_or_clause = closed.name == "both";
        entry.that = closed.name == "that";
        if (closed.word_class == WordClass::auxiliary)
          entry.lemma = closed.name.substr(0, closed.name.find('-'));
        if (find(text::hash_of(word)) == nullptr) entry_of(text::hash_of(word)) = entry;
      }
    }
}

void Lexicon::add_open_classes() {
  std::vector<std::string_view> verbs;
  for (const auto& row : rows(embedded_file("word_classes.tsv"))) {
    if (row.size() < 2 || row[1].empty()) continue;
    auto& entry = entry_of(text::hash_of(row[0]));
    if (row[1].find('v') != std::string_view::npos) verbs.push_back(row[0]);
    if (entry.closed) continue;
    entry.noun = row[1].find('n') != std::string_view::npos;
    entry.verb = row[1].find('v') != std::string_view::npos;
    entry.adjective = row[1].find('a') != std::string_view::npos;
    entry.adverb = row[1].find('r') != std::string_view::npos;
    switch (row[1].front()) {
      case 'v':
        entry.likeliest = WordClass::verb;
        break;
      case 'a':
        entry.likeliest = WordClass::adjective;
        break;
      case 'r':
        entry.likeliest = WordClass::adverb;
        break;
      default:
        entry.likeliest = WordClass::noun;
        break;
    }
    if (!entry.verb) continue;
    entry.form = VerbForm::base;
    entry.lemma = row[0];
  }
  // Listed words keep their own row; an inflected form only adds its verb reading to it.
  for (const auto lemma : verbs) add_inflections(lemma);
}

void Lexicon::add_inflections(std::string_view lemma) {
  add_form(third_person(lemma), lemma, VerbForm::third);
  add_form(past_tense(lemma), lemma, VerbForm::past);
  add_form(gerund(lemma), lemma, VerbForm::gerund);
}

void Lexicon::add_form(std::string_view form, std::string_view lemma, VerbForm kind) {
  const bool added = find(text::hash_of(form)) == nullptr;
  auto& entry = entry_of(text::hash_of(form));
  if (entry.closed || (entry.verb && entry.form != VerbForm::base)) return;
  if (added) {
    entry.likeliest = WordClass::verb;
    // "reports", "plans": also the plural of the noun.
    const WordEntry* base = find(text::hash_of(lemma));
    entry.noun = kind == VerbForm::third && base != nullptr && base->noun;
    if (entry.noun) entry.likeliest = base->likeliest;
  }
  entry.verb = true;
  entry.form = kind;
  entry.lemma = lemma;
}

void Lexicon::add_irregular_forms() {
  for (const auto& row : rows(embedded_file("irregular_forms.tsv"))) {
    if (row.size() < 3) continue;
    if (row[2] == "n") {
      irregular_nouns_.emplace(row[0], row[1]);
      // "lives": a noun where the verb form is the same.
      if (const auto form = text::hash_of(row[0]); find(form) != nullptr)
        entry_of(form).noun = true;
    } else
      add_form(row[0], row[1], row[0].ends_with("ing") ? VerbForm::gerund : VerbForm::past);
  }
}

WordEntry& Lexicon::entry_of(std::uint64_t hash) {
  const auto id = ids_.add(hash);
  if (id == words_.size()) words_.emplace_back();
  return words_[id];
}

std::string Lexicon::noun_lemma(std::string_view folded) const {
  const auto irregular = irregular_nouns_.find(folded);
  if (irregular != irregular_nouns_.end()) return std::string(irregular->second);
  if (folded.ends_with("men")) {
    // "women", "gunmen"; but "specimen".
    std::string lemma(folded.substr(0, folded.size() - 3));
    lemma += "man";
    if (find(text::hash_of(lemma)) != nullptr || kinds_.contains(lemma)) return lemma;
  }
  return singular_by_rule(folded);
}

bool Lexicon::knows_noun(std::string_view folded) const {
  const auto lemma = noun_lemma(folded);
  return find(text::hash_of(lemma)) != nullptr || find(text::hash_of(folded)) != nullptr ||
         kinds_.contains(lemma);
}

std::string_view Lexicon::canonical_noun(std::string_view lemma) const {
  return word_of(noun_synonyms_, lemma, lemma);
}

std::string_view Lexicon::canonical_verb(std::string_view lemma) const {
  return word_of(verb_synonyms_, lemma, lemma);
}

std::string_view Lexicon::kind(std::string_view lemma) const { return word_of(kinds_, lemma, {}); }

std::string_view Lexicon::nominal_predicate(std::string_view lemma) const {
  return word_of(nominalisations_, lemma, {});
}

const Lexicon::NounPredicate* Lexicon::noun_predicate(std::string_view lemma) const {
  const auto found = noun_predicates_.find(lemma);
  return found == noun_predicates_.end() ? nullptr : &found->second;
}

}  // namespace claimcheck::claims
