#include "claims/ranks.h"

#include <algorithm>

#include "claims/cues.h"
#include "claims/lexicon.h"
#include "claims/noun_finder.h"

namespace claimcheck::claims {
namespace {

using quantity::Number;

bool is_place(const Number& number) {
  return number.value && number.form == NumberForm::integer && *number.value > Decimal{0};
}

std::vector<Number>::const_iterator first_number(const Article& article, std::uint32_t token) {
  return std::ranges::lower_bound(article.numbers, token, {}, &Number::first_token);
}

class RankFinder {
 public:
  explicit RankFinder(const Reading& reading)
      : reading_(reading), parse_(reading.parse), cues_(Cues::english()) {}

  std::vector<Rank> run() {
    const auto& numbers = reading_.article.numbers;
    for (auto at = first_number(reading_.article, parse_.range.first);
         at != numbers.end() && at->first_token < parse_.range.last; ++at)
      if (is_place(*at)) read(*at);
    return std::move(ranks_);
  }

 private:
  void read(const Number& number) {
    if (read_top(number)) return;
    const std::uint32_t begin = label_before(number.first_token).value_or(number.first_token);
    const bool labelled = begin < number.first_token;
    const auto modifier = modifier_before(begin);
    if ((!labelled && !number.ordinal) || !modifier) return;
    Rank rank;
    rank.mention = mention_of(number, begin, *modifier);
    const Figure figure = locate(reading_, rank.mention);
    if (figure.range.empty()) return;
    rank.frame.noun_phrase = figure.phrase;
    if (!labelled && take_superlative(number, rank.frame)) {
      ranks_.push_back(std::move(rank));
      return;
    }
    const bool placed = labelled ? leads_to_list(number) || is_reached(figure)
                                 : names_place(number) || is_ranked(number, figure);
    if (!placed) return;
    rank.frame.noun = kRank;
    rank.frame.predicate = predicate_of(reading_, figure.verb);
    if (!cues_.is(rank.frame.predicate, Cue::entry_verb)) rank.frame.predicate = kRank;
    if (leads_to_list(number)) rank.list = names_of_list(number);
    ranks_.push_back(std::move(rank));
  }

  // "a top ten hit", "reached the top 20", "peaked outside the top 20"; but "the top two qualify"
  // ranks nobody that is named.
  bool read_top(const Number& number) {
    const auto top = top_before(number);
    if (!top) return false;
    const bool outside =
        *top > parse_.range.first && cues_.is(lemma(before_article(*top)), Cue::rank_below);
    Rank rank;
    rank.mention = mention_of(number, *top, outside ? Modifier::more_than : Modifier::at_most);
    const Figure figure = locate(reading_, rank.mention);
    if (figure.range.empty() || figure.verb == kNone || figure.is_subject) return true;
    const auto& verb = parse_.verbs[figure.verb].lemma;
    if (verb != "be" && !cues_.is(verb, Cue::rank_verb)) return true;
    rank.frame.noun_phrase = figure.phrase;
    rank.frame.noun = rank.frame.predicate = kRank;
    if (leads_to_list(number)) rank.list = names_of_list(number);
    ranks_.push_back(std::move(rank));
    return true;
  }
  [[nodiscard]] std::optional<std::uint32_t> top_before(const Number& number) const {
    auto at = number.first_token;
    if (number.ordinal || at == parse_.range.first) return std::nullopt;
    if (reading_.tokens()[at - 1].is('-') && at - 1 > parse_.range.first) --at;
    const auto& token = reading_.tokens()[at - 1];
    return cues_.is(lemma(at - 1), Cue::rank_top) && !token.capitalised ? std::optional(at - 1)
                                                                        : std::nullopt;
  }
  [[nodiscard]] std::uint32_t before_article(std::uint32_t at) const {
    while (at > parse_.range.first && reading_.word(at - 1).word_class == WordClass::determiner)
      --at;
    return at > parse_.range.first ? at - 1 : at;
  }

  // Where the label of a number begins: "number 3", "No. 3", "# 3".
  [[nodiscard]] std::optional<std::uint32_t> label_before(std::uint32_t at) const {
    if (at == parse_.range.first) return std::nullopt;
    const auto& tokens = reading_.tokens();
    auto label = at - 1;
    if (tokens[label].is('.') && label > parse_.range.first) --label;
    const bool is_label =
        cues_.is(text::folded(reading_.article.text.text, tokens[label]), Cue::rank_label);
    return is_label ? std::optional(label) : std::nullopt;
  }

  // "the third-largest city", "the 16th richest person", "the second most populous"
  bool take_superlative(const Number& number, Frame& frame) const {
    auto at = number.last_token;
    const auto& tokens = reading_.tokens();
    const auto skip_hyphen = [&] {
      if (at < parse_.range.last && tokens[at].is('-')) ++at;
    };
    skip_hyphen();
    if (at >= parse_.range.last) return false;
    std::string order = lemma(at);
    if (order == "most" || order == "least") {
      ++at;
      skip_hyphen();
      if (at >= parse_.range.last) return false;
      order += ' ' + lemma(at);
    } else if (!order.ends_with("est") || order.size() < 6) {
      return false;
    }
    frame.noun = Lexicon::english().canonical_noun(order);
    const auto phrase = parse_.phrase_at(at);
    if (phrase != kNone) frame.base = head_lemma(reading_, phrase);
    if (frame.base == order || frame.base == lemma(at)) frame.base.clear();
    frame.base = Lexicon::english().canonical_noun(frame.base);
    add_whole(phrase, frame);
    return true;
  }
  // "of the county", "in the country": among which.
  void add_whole(std::uint32_t phrase, Frame& frame) const {
    if (phrase == kNone) return;
    const auto whole = reading_.phrase_after(parse_.phrases[phrase].range.last);
    if (whole == kNone || parse_.phrases[whole].name || parse_.phrases[whole].time) return;
    const auto link = preposition_of(reading_, whole);
    auto noun = head_lemma(reading_, whole);
    if ((link == "of" || link == "in") && !noun.empty()) frame.qualifiers = {std::move(noun)};
  }
  [[nodiscard]] std::string lemma(std::uint32_t at) const {
    return text::folded(reading_.article.text.text, reading_.tokens()[at]);
  }

  // "number 3 on the chart"
  [[nodiscard]] bool leads_to_list(const Number& number) const {
    const auto after = reading_.phrase_after(number.last_token);
    if (after == kNone) return false;
    const auto link = preposition_of(reading_, after);
    return (link == "on" || link == "in" || link == "of") && !parse_.phrases[after].time;
  }
  [[nodiscard]] std::vector<std::string> names_of_list(const Number& number) const {
    std::vector<std::string> ids;
    const auto& list = parse_.phrases[reading_.phrase_after(number.last_token)];
    for (const Name* name : reading_.names_in(list.range)) ids.push_back(name->id);
    return ids;
  }
  // "peaked at number 3", "reached No. 3"
  [[nodiscard]] bool is_reached(const Figure& figure) const {
    return figure.verb != kNone && !figure.is_subject &&
           (cues_.is(parse_.verbs[figure.verb].lemma, Cue::rank_verb) ||
            cues_.is(predicate_of(reading_, figure.verb), Cue::entry_verb));
  }
  // "third place", "12th in the world"
  [[nodiscard]] bool names_place(const Number& number) const {
    return number.last_token < parse_.range.last &&
           cues_.is(lemma(number.last_token), Cue::rank_noun);
  }
  // "ranked 25th", "finished third in the group"
  [[nodiscard]] bool is_ranked(const Number& number, const Figure& figure) const {
    if (figure.verb == kNone || figure.is_subject) return false;
    const auto& verb = parse_.verbs[figure.verb];
    if (!cues_.is(verb.lemma, Cue::rank_verb) || number.first_token < verb.range.last) return false;
    // "finished the third lap": the ordinal narrows a noun.
    const auto next = number.last_token;
    if (next >= parse_.range.last) return true;
    const auto word_class = reading_.word(next).word_class;
    return word_class != WordClass::noun && word_class != WordClass::adjective;
  }

  // "richer than the 17th" has a smaller number. None where the wording has two readings: some call
  // the 24th above the 25th, some the 26th.
  [[nodiscard]] std::optional<Modifier> modifier_before(std::uint32_t at) const {
    while (at > parse_.range.first && reading_.word(at - 1).word_class == WordClass::determiner)
      --at;
    if (at == parse_.range.first) return Modifier::exact;
    --at;
    if (lemma(at) == "than" && at > parse_.range.first) --at;
    if (cues_.is(lemma(at), Cue::rank_unclear)) return std::nullopt;
    if (cues_.is(lemma(at), Cue::rank_above)) return Modifier::less_than;
    return cues_.is(lemma(at), Cue::rank_below) ? Modifier::more_than : Modifier::exact;
  }
  // Ranks are whole numbers: below 2nd is 3rd or worse.
  [[nodiscard]] static Interval<double> places(double place, Modifier modifier) {
    if (modifier == Modifier::less_than)
      return Interval<double>::closed(1, std::max(1.0, place - 1));
    if (modifier == Modifier::at_most) return Interval<double>::closed(1, place);
    if (modifier == Modifier::more_than) return Interval<double>::at_least(place + 1);
    return Interval<double>::point(place);
  }

  [[nodiscard]] Mention mention_of(const Number& number, std::uint32_t begin,
                                   Modifier modifier) const {
    const auto& tokens = reading_.tokens();
    Quantity place;
    place.dimension = Dimension::other;
    place.unit = kRank;
    place.value = number.value;
    place.modifier = modifier;
    place.set = places(number.value->to_double(), place.modifier);
    Mention mention;
    mention.span = {tokens[begin].begin, tokens[number.last_token - 1].end};
    place.number = mention.span;
    mention.value = std::move(place);
    return mention;
  }

  const Reading& reading_;
  const Parse& parse_;
  const Cues& cues_;
  std::vector<Rank> ranks_;
};

}  // namespace

std::vector<Rank> ranks_of(const Reading& reading) { return RankFinder(reading).run(); }

bool may_hold_rank(const Article& article, const text::Sentence& sentence) {
  const auto at = first_number(article, sentence.first_token);
  return at != article.numbers.end() && at->first_token < sentence.last_token;
}

}  // namespace claimcheck::claims
