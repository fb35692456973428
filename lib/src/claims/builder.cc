#include "claims/builder.h"

#include <algorithm>

#include "claims/behaviour.h"
#include "claims/compared_with.h"
#include "claims/cues.h"
#include "claims/dates.h"
#include "claims/denominator.h"
#include "claims/derived_figures.h"
#include "claims/lexicon.h"
#include "claims/modality.h"
#include "claims/offspring.h"
#include "claims/party.h"
#include "claims/quotation.h"
#include "claims/ranks.h"
#include "claims/scope.h"
#include "claims/streaks.h"
#include "claims/surroundings.h"
#include "claims/threshold.h"
#include "claims/timing.h"
#include "quantity/units.h"

namespace claimcheck::claims {
namespace {

class Builder {
 public:
  Builder(const Reading& reading, const text::LineIndex& lines)
      : reading_(reading), lines_(lines), speeches_(speeches_of(reading)) {}

  std::vector<Claim> run() {
    const auto matches = pattern_matches(reading_);
    for (std::size_t m = 0; m < reading_.mentions.size(); ++m) {
      Mention mention = reading_.mentions[m];
      Figure figure = locate(reading_, reading_.mentions[m]);
      if (figure.range.empty()) continue;
      if (auto* quantity = std::get_if<Quantity>(&mention.value);
          quantity != nullptr && quantity->per.empty()) {
        quantity->per = denominator_of(reading_, figure);
        if (!quantity->per.empty()) figure.mention = &mention;
      }
      if (mention.quantity() != nullptr)
        add_quantity(figure, matches[m]);
      else
        add_dates(figure, matches[m]);
    }
    for (const auto& deed : derived_dates(reading_)) add_derived(deed);
    for (const auto& deed : births_by_age(reading_)) add_derived(deed);
    for (const auto& derived : derived_figures(reading_)) add_derived(derived);
    for (const auto& rank : ranks_of(reading_)) add_rank(rank);
    for (const auto& streak : streaks_of(reading_)) add_streak(streak);
    std::stable_sort(claims_.begin(), claims_.end(),
                     [](const Claim& a, const Claim& b) { return a.span.begin < b.span.begin; });
    return std::move(claims_);
  }

 private:
  void add_quantity(const Figure& figure, const std::vector<packs::RuleMatch>& matches) {
    if (is_one_of_several(figure)) return;
    if (is_threshold(reading_, figure)) return add_threshold(figure);
    Frame frame = frame_of(reading_, figure);
    Claim claim;
    claim.scope = scope_of(reading_, figure, frame);
    add(std::move(claim), figure, frame, matches);
  }
  void add_threshold(const Figure& figure) {
    Frame frame = frame_of(reading_, figure);
    frame.predicate = kForbidden;
    Claim claim;
    auto quantity = *figure.mention->quantity();
    quantity.set = Interval<double>::point(quantity.value->to_double());
    claim.figure = std::move(quantity);
    fill(claim, figure, frame);
    take(claim, frame);
    if (claim.modality != Modality::planned) claim.behaviour = Behaviour::stock;
    claims_.push_back(std::move(claim));
  }
  // "one of the largest banks" counts nothing.
  [[nodiscard]] bool is_one_of_several(const Figure& figure) const {
    if (figure.range.last - figure.range.first != 1 ||
        figure.range.last + 1 >= reading_.parse.range.last)
      return false;
    if (reading_.word(figure.range.first).lemma != "one" ||
        reading_.word(figure.range.last).lemma != "of")
      return false;
    const Word& next = reading_.word(figure.range.last + 1);
    return next.word_class == WordClass::determiner || (next.figure && is_complement(figure));
  }
  // "is one of 17 countries that ..."
  [[nodiscard]] bool is_complement(const Figure& figure) const {
    if (figure.verb == kNone || figure.is_subject) return false;
    const auto& lemma = reading_.parse.verbs[figure.verb].lemma;
    return Cues::english().is(lemma, Cue::copula);
  }
  void add_derived(const DerivedFigure& derived) {
    Mention mention = reading_.mentions[derived.mention];
    Figure figure = locate(reading_, mention);
    Frame frame = frame_of(reading_, figure);
    if (derived.of_whole) {
      const Frame whole = frame_of(reading_, locate(reading_, reading_.mentions[derived.whole]));
      frame.noun = whole.noun;
      frame.noun_kind = whole.noun_kind;
      frame.raw_noun = whole.raw_noun;
      frame.base.clear();
    }
    mention.value = derived.quantity;
    figure.mention = &mention;
    Claim claim;
    claim.derived = derived.derived;
    add(std::move(claim), figure, frame, {});
  }
  void add_rank(const Rank& rank) {
    const Figure figure = locate(reading_, rank.mention);
    Claim claim;
    claim.figure = *rank.mention.quantity();
    fill(claim, figure, rank.frame);
    take(claim, rank.frame);
    if (!rank.list.empty()) claim.place = rank.list;
    if (claim.modality != Modality::planned) claim.behaviour = Behaviour::stock;
    claims_.push_back(std::move(claim));
  }
  void add_streak(const Mention& streak) {
    const Figure figure = locate(reading_, streak);
    if (figure.range.empty()) return;
    const Frame frame = frame_of(reading_, figure);
    if (!frame.predicate.empty()) add({}, figure, frame, {});
  }
  void add(Claim claim, const Figure& figure, const Frame& frame,
           const std::vector<packs::RuleMatch>& matches) {
    const auto match = measure_of(reading_, figure, &frame, matches);
    claim.figure = *figure.mention->quantity();
    fill(claim, figure, frame);
    take(claim, frame);
    claim.compared_with = compared_with(reading_, figure);
    apply(claim, match, figure);
    claims_.push_back(std::move(claim));
  }

  // A date that a pattern names is a claim, whatever else its clause tells.
  void add_dates(const Figure& figure, const std::vector<packs::RuleMatch>& matches) {
    auto deeds = dated_deeds(reading_, figure);
    if (deeds.empty() && measure_of(reading_, figure, nullptr, matches).measure != nullptr)
      deeds.push_back({figure, *figure.mention->time(), {}, {}});
    for (const auto& deed : deeds) add_date(deed, *figure.mention, matches);
  }

  void add_date(const DatedDeed& deed, const Mention& mention,
                const std::vector<packs::RuleMatch>& matches) {
    Figure figure = deed.figure;
    figure.mention = &mention;
    Claim claim;
    claim.figure = deed.time;
    fill(claim, figure, deed.frame);
    take(claim, deed);
    if (!claim.subject.empty())
      for (auto& alias : aliases_of(reading_)) claim.subject.push_back(std::move(alias));
    apply(claim, measure_of(reading_, figure, &deed.frame, matches), figure);
    claims_.push_back(std::move(claim));
  }
  void add_derived(const DatedDeed& deed) {
    Mention mention;
    const auto& tokens = reading_.tokens();
    mention.span = {tokens[deed.figure.range.first].begin, tokens[deed.figure.range.last - 1].end};
    mention.value = deed.time;
    add_date(deed, mention, {});
  }
  static void take(Claim& claim, const Frame& frame) {
    claim.noun = frame.noun;
    claim.noun_kind = frame.noun_kind;
    claim.predicate = frame.predicate;
    claim.base = frame.base;
    claim.qualifiers = frame.qualifiers;
    claim.agent = frame.agent;
    claim.subject = frame.subject;
  }
  [[nodiscard]] bool is_ahead(const TimeExpression& time) const {
    const auto& published = reading_.article.document.published;
    return published && time.days && time.days->low && !time.days->low->open &&
           time.days->low->value > published->day;
  }
  void take(Claim& claim, const DatedDeed& deed) const {
    take(claim, deed.frame);
    claim.derived = deed.derived;
    // A date is its own time: it holds whenever it is told. One that has not come is a plan.
    const bool date = deed.time.type == TimexType::date || deed.time.type == TimexType::time;
    if (date && claim.modality == Modality::asserted && deed.derived.empty() &&
        is_ahead(deed.time)) {
      claim.modality = Modality::planned;
      claim.behaviour = Behaviour::plan;
    }
    if (claim.modality != Modality::planned) claim.behaviour = Behaviour::fixed;
    if (date) claim.as_of = {};
    // What lasts for days has no one day.
    if (date || claim.predicate == "last") claim.event_days.reset();
  }

  // What every claim has, whatever its figure.
  void fill(Claim& claim, const Figure& figure, const Frame& frame) {
    const auto& article = reading_.article;
    const Timing timing = timing_of(reading_, figure, frame.noun_phrase);
    since_ = timing.since;
    claim.measure = "generic";
    claim.figure_text = std::string(
        article.text.text.substr(figure.mention->span.begin, figure.mention->span.size()));
    claim.attribution = attribution_of(reading_, speeches_, figure);
    if (claim.attribution.empty())
      if (auto speaker = speaker_of_quotation(reading_, figure))
        claim.attribution.push_back(std::move(*speaker));
    claim.modality = modality_of(reading_, figure);
    claim.hedged = is_hedged(reading_, figure);
    claim.as_of = timing.as_of;
    claim.event_days = timing.event_days;
    claim.behaviour = behaviour_of(reading_, figure, frame, timing, claim.modality);
    claim.place = places_of(reading_, figure);
    claim.event = event_of(reading_);
    claim.names = names_of(reading_);
    claim.context = context_of(reading_, figure.clause);
    claim.quote_span = reading_.sentence.span;
    claim.quote =
        std::string(article.text.text.substr(claim.quote_span.begin, claim.quote_span.size()));
    claim.span = figure.mention->span;
    claim.headline = article.is_title || reading_.sentence.kind == text::SentenceKind::heading;
    const auto place = lines_.at(claim.span.begin);
    claim.line = place.line;
    claim.column = place.column;
  }

  [[nodiscard]] std::vector<std::string> captured(const Span& span) const {
    std::vector<std::string> ids;
    const Range range = reading_.range_of(span);
    for (const Name* name : reading_.names_in(range))
      if (!name->adjective || name->range.last == range.last) ids.push_back(name->id);
    return ids;
  }

  void apply(Claim& claim, const MeasureMatch& match, const Figure& figure) const {
    if (match.measure == nullptr) return;
    name_party(claim, match, figure);
    claim.measure = match.measure->id;
    claim.rule = match.rule->id;
    if (claim.event.empty())
      claim.event = event_by_actors(reading_, claim.measure.substr(0, claim.measure.find('/')),
                                    claim.attribution);
    const bool rate = claim.behaviour == Behaviour::rate && !match.rule->set.contains("per");
    if (claim.modality != Modality::planned && !rate)
      claim.behaviour = pack_behaviour(claim, *match.measure);
    for (const auto& [field, span] : match.captures) {
      auto ids = captured(span);
      if (ids.empty()) continue;
      if (field == "subject")
        claim.subject = std::move(ids);
      else if (field == "place")
        claim.place = std::move(ids);
    }
    for (const auto& [field, value] : match.rule->set) {
      if (field == "event")
        claim.event = value;
      else if (field == "subject")
        claim.subject = {value};
      else if (field == "place")
        claim.place = {value};
      else if (field == "noun") {
        claim.noun = value;
        claim.noun_kind = Lexicon::english().kind(value);
      } else if (field == "predicate")
        claim.predicate = value;
      else if (auto* quantity = std::get_if<Quantity>(&claim.figure); field == "per" && quantity)
        quantity->per = value;
    }
    name_unit(claim, *match.measure);
  }
  // A rule that compares figures of one subject has to know it: "Vale was capped 64 times". Terms
  // and contracts are always somebody's: "Vale was given nine years".
  static bool is_of_somebody(const MeasureMatch& match) {
    return match.measure->type == packs::MeasureType::duration ||
           std::ranges::find(match.rule->same, "subject") != match.rule->same.end();
  }
  void name_party(Claim& claim, const MeasureMatch& match, const Figure& figure) const {
    if (is_of_somebody(match) && claim.subject.empty() && claim.agent.empty() &&
        !counts_offspring(reading_, figure))
      claim.agent = party_of(reading_, figure);
  }
  // A bare number that a pack takes for a measure is in the measure's unit: "magnitude 7.8".
  static void name_unit(Claim& claim, const packs::Measure& measure) {
    auto* quantity = std::get_if<Quantity>(&claim.figure);
    const auto* unit = quantity::UnitTable::get().find(measure.unit);
    if (quantity == nullptr || unit == nullptr || !quantity->unit.empty()) return;
    quantity->unit = unit->name;
    quantity->dimension = unit->dimension;
  }
  // A toll of a named day is that day's: a closed period.
  [[nodiscard]] Behaviour pack_behaviour(const Claim& claim, const packs::Measure& measure) const {
    if (measure.behaviour == Behaviour::period && since_) return Behaviour::cumulative;
    if (measure.behaviour == Behaviour::cumulative && claim.behaviour == Behaviour::period)
      return Behaviour::period;
    return measure.behaviour;
  }

  const Reading& reading_;
  const text::LineIndex& lines_;
  std::vector<Speech> speeches_;
  bool since_ = false;  // the figure at hand counts since a day
  std::vector<Claim> claims_;
};

}  // namespace

std::vector<Claim> claims_of(const Reading& reading, const text::LineIndex& lines) {
  return Builder(reading, lines).run();
}

}  // namespace claimcheck::claims
