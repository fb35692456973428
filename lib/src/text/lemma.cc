#include "text/lemma.h"

#include <algorithm>
#include <vector>

#include "base/embedded.h"
#include "base/rows.h"
#include "text/word_table.h"

namespace claimcheck::text {
namespace {

// Words and their lemmas, found by the hash that tokens carry.
class Forms {
 public:
  void add(std::string_view form, std::string_view lemma) {
    lemmas_.push_back(lemma);
    table_.add(form, static_cast<WordTable::Value>(lemmas_.size() - 1));
  }
  [[nodiscard]] bool has(std::uint64_t hash) const { return table_.find(hash) != nullptr; }
  // Null for a word that is not there.
  [[nodiscard]] const std::string_view* lemma(std::uint64_t hash) const {
    const auto* index = table_.find(hash);
    return index == nullptr ? nullptr : &lemmas_[*index];
  }

 private:
  WordTable table_;
  std::vector<std::string_view> lemmas_;
};

struct Lexicon {
  Forms nouns;          // irregular plural -> lemma
  Forms verbs;          // irregular form -> lemma
  WordTable singulars;  // end like plurals, are none
  WordTable e_verbs;
  WordTable l_verbs;

  Lexicon() {
    for (const auto& row : rows(embedded_file("lemmas.tsv"))) {
      if (row.size() < 2) continue;
      if (row.size() > 2)
        for (const auto form : alternatives(row[2]))
          (row[0] == "noun" ? nouns : verbs).add(form, row[1]);
      else
        for (const auto word : alternatives(row[1]))
          (row[0] == "singular" ? singulars : row[0] == "e-verb" ? e_verbs : l_verbs).add(word, 0);
    }
  }
};

const Lexicon& lexicon() {
  static const Lexicon rows_of_the_library;
  return rows_of_the_library;
}

bool has(const WordTable& words, std::string_view word) {
  return words.find(hash_of(word)) != nullptr;
}

bool is_vowel(char c) {
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

bool has_vowel(std::string_view word) { return std::ranges::any_of(word, is_vowel); }

// In either case of letters.
bool ends_plural(std::string_view word) {
  if (word.size() < 3 || (word.back() | 0x20) != 's') return false;
  const auto before = static_cast<char>(word[word.size() - 2] | 0x20);
  return before != 's' && before != 'u' && before != 'i' && word[word.size() - 2] != '\'';
}

// "linemen", "businesswomen"; "specimen" and "bremen" are listed as singulars.
bool ends_in_men(std::string_view word) { return word.size() > 5 && word.ends_with("men"); }

// Without the -s of a plural or of the third person.
std::string without_s(std::string_view word) {
  if (!ends_plural(word)) return std::string(word);
  if (word.ends_with("ies") && word.size() > 4)
    return std::string(word.substr(0, word.size() - 3)) + "y";
  const bool drops_es = word.ends_with("sses") || word.ends_with("xes") || word.ends_with("ches") ||
                        word.ends_with("shes") || word.ends_with("zzes") ||
                        (word.ends_with("oes") && word.size() > 4);
  return std::string(word.substr(0, word.size() - (drops_es ? 2 : 1)));
}

// The verb of a stem that -ed or -ing was cut from.
std::string verb_of_stem(std::string_view stem) {
  std::string with_e = std::string(stem) + "e";
  if (has(lexicon().e_verbs, with_e)) return with_e;
  const char last = stem.back();
  const bool doubled = stem.size() > 2 && last == stem[stem.size() - 2] && !is_vowel(last);
  if (doubled && last != 'l' && last != 's' && last != 'z' && last != 'f')
    return std::string(stem.substr(0, stem.size() - 1));
  if (doubled) {
    const auto single = stem.substr(0, stem.size() - 1);
    return std::string(last == 'l' && has(lexicon().l_verbs, single) ? single : stem);
  }
  const bool silent_e = last == 'c' || last == 'v' || last == 'u' || last == 'z' ||
                        (stem.size() > 4 && (stem.ends_with("at") || stem.ends_with("if")));
  return silent_e ? with_e : std::string(stem);
}

// "RBIs"
bool is_plural_of_initials(std::string_view written) {
  if (written.size() < 3 || written.back() != 's') return false;
  const char last = written[written.size() - 2];
  return last >= 'A' && last <= 'Z';
}

}  // namespace

std::string noun_lemma(std::string_view text, const Token& word) {
  constexpr std::size_t kLongestInitials = 3;
  const auto written = text.substr(word.begin, word.end - word.begin);
  std::string lower = folded(text, word);
  if (is_plural_of_initials(written)) return lower.substr(0, lower.size() - 1);
  const bool initials =
      word.all_caps && written.size() <= kLongestInitials && !lexicon().nouns.has(word.hash);
  return initials ? lower : noun_lemma(lower);
}

std::string noun_lemma(std::string_view folded) {
  const std::uint64_t hash = hash_of(folded);
  if (const auto* lemma = lexicon().nouns.lemma(hash)) return std::string(*lemma);
  if (lexicon().singulars.find(hash) != nullptr) return std::string(folded);
  if (ends_in_men(folded)) return std::string(folded.substr(0, folded.size() - 2)) + "an";
  return without_s(folded);
}

std::string verb_lemma(std::string_view folded) {
  if (const auto* lemma = lexicon().verbs.lemma(hash_of(folded))) return std::string(*lemma);
  if (folded.ends_with("ied") && folded.size() > 4)
    return std::string(folded.substr(0, folded.size() - 3)) + "y";
  if (folded.ends_with("eed")) return std::string(folded);
  for (const std::string_view ending : {"ed", "ing"}) {
    if (!folded.ends_with(ending) || folded.size() < ending.size() + 2) continue;
    const auto stem = folded.substr(0, folded.size() - ending.size());
    return has_vowel(stem) ? verb_of_stem(stem) : std::string(folded);
  }
  return without_s(folded);
}

bool is_plural(std::string_view folded) {
  if (lexicon().nouns.has(hash_of(folded))) return true;
  return (ends_plural(folded) || ends_in_men(folded)) && !has(lexicon().singulars, folded);
}

bool is_irregular_verb_form(std::string_view folded) {
  return lexicon().verbs.has(hash_of(folded));
}

bool is_plural(std::string_view text, const Token& word) {
  if (word.kind != TokenKind::word) return false;
  if (lexicon().nouns.has(word.hash)) return true;
  const auto written = text.substr(word.begin, word.end - word.begin);
  return is_plural_of_initials(written) ||
         ((ends_plural(written) || ends_in_men(written)) && !lexicon().singulars.has(word));
}

bool is_irregular_verb_form(const Token& word) { return lexicon().verbs.has(word.hash); }

}  // namespace claimcheck::text
