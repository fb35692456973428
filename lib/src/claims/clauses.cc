#include <algorithm>
#include <optional>

#include "claims/clause_bounds.h"
#include "claims/cues.h"
#include "claims/grammar.h"

namespace claimcheck::claims {
namespace {

// A run of words between two boundaries.
struct Segment {
  Range range;
  ClauseKind kind = ClauseKind::main;
  std::uint32_t opener = kNone;
  bool after_comma = false;
};

class ClauseFinder {
 public:
  ClauseFinder(const text::TokenizedText& text, Parse& parse)
      : text_(text), parse_(parse), bounds_(text, parse), cues_(Cues::english()) {}

  void run() {
    split();
    join();
    fill();
  }

 private:
  [[nodiscard]] const Word& word(std::uint32_t at) const { return parse_.word(at); }

  [[nodiscard]] std::optional<ClauseKind> opens(std::uint32_t at, bool verb_seen) const {
    const Word& w = word(at);
    switch (w.word_class) {
      case WordClass::relative:
        return ClauseKind::relative;
      case WordClass::subordinator:
        return w.lemma == "that" ? ClauseKind::complement : ClauseKind::subordinate;
      case WordClass::preposition:
        if (is_both(at) && !time_between(at) && bounds_.finite_ahead(at + 1))
          return ClauseKind::subordinate;
        return std::nullopt;
      case WordClass::coordinator:
        if (bounds_.verb_starts(at + 1) || (verb_seen && bounds_.finite_ahead(at + 1)))
          return ClauseKind::coordinate;
        return std::nullopt;
      default:
        return complement_after_speech(at);
    }
  }
  // "police said 41 people died": the clause without "that".
  [[nodiscard]] std::optional<ClauseKind> complement_after_speech(std::uint32_t at) const {
    const auto phrase = parse_.phrase_at(at);
    if (at == parse_.range.first || phrase == kNone || parse_.phrases[phrase].range.first != at ||
        parse_.phrases[phrase].time)
      return std::nullopt;
    const auto verb = parse_.verb_at(before_aside(at) - 1);
    if (verb == kNone || parse_.verbs[verb].passive ||
        !cues_.is(parse_.verbs[verb].lemma, Cue::speech))
      return std::nullopt;
    if (!bounds_.finite_ahead(at)) return std::nullopt;
    return ClauseKind::complement;
  }
  // Where "on Tuesday" or "in a statement" begins that ends right before a word; else the word.
  [[nodiscard]] std::uint32_t before_aside(std::uint32_t at) const {
    const auto phrase = parse_.phrase_at(at - 1);
    if (phrase == kNone) return at;
    const auto& aside = parse_.phrases[phrase];
    const auto start = aside.preposition == kNone ? aside.range.first : aside.preposition;
    const bool stands_aside = aside.preposition != kNone || aside.time;
    return stands_aside && start > parse_.range.first ? start : at;
  }
  [[nodiscard]] bool is_both(std::uint32_t at) const {
    const auto* entry = Lexicon::english().find(text_.tokens[at]);
    return entry != nullptr && entry->before_noun_or_clause;
  }

  // "The number of those who died since July has risen": a time alone before the verb is no
  // subject.
  [[nodiscard]] bool time_between(std::uint32_t preposition) const {
    const auto phrase = parse_.phrase_at(preposition + 1);
    return phrase != kNone && parse_.phrases[phrase].time &&
           parse_.verb_at(parse_.phrases[phrase].range.last) != kNone;
  }

  void split() {
    Segment segment;
    segment.range.first = parse_.range.first;
    bool verb_seen = false;
    for (auto at = parse_.range.first; at < parse_.range.last; ++at) {
      if (bounds_.is_mark(at)) {
        close(segment, at);
        segment = {{at + 1, at + 1}, ClauseKind::main, kNone, true};
        verb_seen = false;
        continue;
      }
      if (const auto kind = opens(at, verb_seen)) {
        close(segment, at);
        segment = {{at, at}, *kind, at, segment.after_comma && segment.range.first == at};
        verb_seen = false;
        continue;
      }
      const auto verb = parse_.verb_at(at);
      const bool finite = verb != kNone && parse_.verbs[verb].finite;
      if (finite && verb_seen && ends_relative(segment, at)) {
        close(segment, at);
        segment = {{at, at}, ClauseKind::main, kNone, false};
      }
      verb_seen = verb_seen || finite;
    }
    close(segment, parse_.range.last);
  }
  // "The hoard that he found holds 40 coins": a relative clause has one finite verb, the next is
  // that of the clause it interrupts. But "who police say killed two".
  [[nodiscard]] bool ends_relative(const Segment& segment, std::uint32_t at) const {
    if (segment.kind != ClauseKind::relative || segments_.empty() ||
        parse_.verbs[parse_.verb_at(at)].range.first != at || has_finite(segments_.back().range))
      return false;
    if (segments_.back().range.last != segment.range.first) return false;
    const auto before = parse_.verb_at(at - 1);
    return before == kNone || !cues_.is(parse_.verbs[before].lemma, Cue::speech);
  }
  void close(Segment segment, std::uint32_t end) {
    segment.range.last = end;
    if (!segment.range.empty()) segments_.push_back(segment);
  }

  [[nodiscard]] bool has_finite(const Range& range) const {
    for (auto at = range.first; at < range.last; ++at) {
      const auto verb = parse_.verb_at(at);
      if (verb != kNone && parse_.verbs[verb].finite) return true;
    }
    return false;
  }
  [[nodiscard]] static std::uint32_t start_of_words(const Segment& segment) {
    auto at = segment.range.first;
    if (segment.opener != kNone && segment.opener == at) ++at;
    return at;
  }

  // Segments without a verb join a neighbour; a verb without a subject joins the clause that waits
  // for one.
  void join() {
    std::uint32_t waiting = kNone;  // a clause that has no finite verb yet
    for (const Segment& segment : segments_) {
      const bool finite = has_finite(segment.range);
      const bool dependent = segment.kind == ClauseKind::relative ||
                             segment.kind == ClauseKind::subordinate ||
                             (segment.kind == ClauseKind::complement && waiting != recent_);
      if (finite && !dependent && waiting != kNone) {
        append(waiting, segment);
        waiting = kNone;
        continue;
      }
      if (!finite && !dependent && segment.kind != ClauseKind::complement &&
          !parse_.clauses.empty()) {
        append(waiting != kNone ? waiting : recent_, segment);
        continue;
      }
      add(segment, waiting);
      if (!finite && !dependent) waiting = static_cast<std::uint32_t>(parse_.clauses.size()) - 1;
    }
  }
  void append(std::uint32_t clause, const Segment& segment) {
    parse_.clauses[clause].parts.push_back(segment.range);
    recent_ = clause;
  }
  void add(const Segment& segment, std::uint32_t waiting) {
    Clause clause;
    clause.kind = segment.kind;
    clause.opener = segment.opener;
    clause.parts.push_back(segment.range);
    if (!parse_.clauses.empty()) {
      const bool said = segment.kind == ClauseKind::complement;  // by the verb right before it
      clause.parent = waiting != kNone && !said ? waiting : recent_;
      if (segment.kind == ClauseKind::main) {
        clause.kind = ClauseKind::coordinate;
        if (!bounds_.verb_starts(start_of_words(segment))) clause.parent = kNone;
      }
    }
    if (returns_to_main(segment, clause.parent))
      clause.parent = parse_.clauses[clause.parent].parent;
    if (segment.kind == ClauseKind::relative && segment.range.first > parse_.range.first)
      clause.antecedent = antecedent_before(segment.range.first);
    if (const auto host = clause_of_phrase(clause.antecedent); host != kNone) clause.parent = host;
    recent_ = static_cast<std::uint32_t>(parse_.clauses.size());
    parse_.clauses.push_back(std::move(clause));
  }
  // "was part of the team that won the cup and made his debut": whose debut it is tells the
  // subject.
  [[nodiscard]] bool returns_to_main(const Segment& segment, std::uint32_t parent) const {
    if (segment.kind != ClauseKind::coordinate || parent == kNone ||
        parse_.clauses[parent].kind != ClauseKind::relative)
      return false;
    const auto at = start_of_words(segment);
    if (!bounds_.verb_starts(at) || parse_.verb_at(at) == kNone) return false;
    const auto next = parse_.verbs[parse_.verb_at(at)].range.last;
    return next < parse_.range.last && cues_.is(word(next).lemma, Cue::person_pronoun);
  }
  [[nodiscard]] std::uint32_t antecedent_before(std::uint32_t at) const {
    const auto limit = at > parse_.range.first + 3 ? at - 3 : parse_.range.first;
    while (at > limit)
      if (const auto phrase = parse_.phrase_at(--at); phrase != kNone) return phrase;
    return kNone;
  }

  [[nodiscard]] std::uint32_t clause_of_phrase(std::uint32_t phrase) const {
    if (phrase == kNone) return kNone;
    const auto first = parse_.phrases[phrase].range.first;
    for (std::uint32_t c = 0; c < parse_.clauses.size(); ++c)
      for (const Range& part : parse_.clauses[c].parts)
        if (part.holds(first)) return c;
    return kNone;
  }

  void fill() {
    parse_.clause_of.assign(parse_.words.size(), kNone);
    for (std::uint32_t c = 0; c < parse_.clauses.size(); ++c)
      for (const Range& part : parse_.clauses[c].parts)
        for (auto at = part.first; at < part.last; ++at)
          parse_.clause_of[at - parse_.range.first] = c;
    for (std::uint32_t v = 0; v < parse_.verbs.size(); ++v) {
      const auto clause = parse_.clause_at(parse_.verbs[v].main);
      if (clause != kNone) parse_.clauses[clause].verbs.push_back(v);
    }
  }

  const text::TokenizedText& text_;
  Parse& parse_;
  ClauseBounds bounds_;
  const Cues& cues_;
  std::vector<Segment> segments_;
  std::uint32_t recent_ = kNone;  // the clause of the segment before
};

}  // namespace

void find_clauses(const text::TokenizedText& text, Parse& parse) {
  ClauseFinder(text, parse).run();
}

namespace {

// The first free noun phrase of a clause before its finite verb.
std::uint32_t own_subject(const Parse& parse, std::uint32_t clause) {
  const auto& verbs = parse.clauses[clause].verbs;
  const auto finite =
      std::ranges::find_if(verbs, [&](std::uint32_t verb) { return parse.verbs[verb].finite; });
  const auto end = finite == verbs.end() ? parse.range.last : parse.verbs[*finite].range.first;
  const auto found = std::ranges::find_if(parse.phrases, [&](const NounPhrase& phrase) {
    return phrase.range.first >= end ||
           (!phrase.bracketed && !phrase.time && phrase.preposition == kNone &&
            parse.clause_at(phrase.head) == clause &&
            parse.verb_at(phrase.range.first - 1) == kNone);
  });
  if (found == parse.phrases.end() || found->range.first >= end) return kNone;
  return static_cast<std::uint32_t>(found - parse.phrases.begin());
}

}  // namespace

std::uint32_t Parse::subject_of(std::uint32_t clause) const {
  for (int depth = 0; clause != kNone && depth < 3; ++depth) {
    const Clause& c = clauses[clause];
    if (const auto found = own_subject(*this, clause); found != kNone) return found;
    if (c.kind == ClauseKind::relative) return c.antecedent;
    if (c.kind != ClauseKind::coordinate) return kNone;
    clause = c.parent;
  }
  return kNone;
}

Parse parse(const text::TokenizedText& text, const text::Sentence& sentence,
            std::span<const Mention> mentions, const TextFacts& facts) {
  Parse parse;
  parse.range = {sentence.first_token, sentence.last_token};
  tag_words(text, mentions, facts, parse);
  find_verb_groups(text, parse);
  find_noun_phrases(text, parse);
  resolve_participles(text, parse);
  find_clauses(text, parse);
  return parse;
}

}  // namespace claimcheck::claims
