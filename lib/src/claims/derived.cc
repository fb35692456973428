#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "claims/cues.h"
#include "claims/dates.h"
#include "claims/lexicon.h"
#include "claims/timing.h"
#include "quantity/number.h"

namespace claimcheck::claims {
namespace {

using std::chrono::days;
using std::chrono::months;
using std::chrono::year_month_day;

// An anniversary is kept on the day or near it.
constexpr days kAnniversarySlack{7};
constexpr double kDaysPerMonth = 30.44;
constexpr double kDaysPerYear = 365.25;
constexpr double kLongestStretch = 3000 * kDaysPerYear;  // days; history goes no further back

DayInterval between(Day low, Day high, Hardness hardness) {
  return DayInterval::closed(low, high, hardness);
}

double days_in(std::string_view unit) {
  if (unit == "day") return 1;
  if (unit == "week") return 7;
  if (unit == "month") return kDaysPerMonth;
  if (unit == "year") return kDaysPerYear;
  if (unit == "decade") return 10 * kDaysPerYear;
  return 0;
}

class DerivedDates {
 public:
  explicit DerivedDates(const Reading& reading)
      : reading_(reading), parse_(reading.parse), cues_(Cues::english()) {}

  std::vector<DatedDeed> run() {
    find_reference();
    for (auto at = parse_.range.first; at < parse_.range.last; ++at) {
      const auto& lemma = reading_.word(at).lemma;
      if (lemma == "anniversary") anniversary(at);
      if (lemma == "centenary") anniversary_of(100, at, {at, at + 1});
      if (lemma == "day" || lemma == "week" || lemma == "month" || lemma == "year")
        counted_unit(at);
    }
    for (std::size_t m = 0; m < reading_.mentions.size(); ++m) {
      into_event(reading_.mentions[m]);
      ongoing(reading_.mentions[m]);
      gone_by(reading_.mentions[m]);
      if (m + 1 < reading_.mentions.size()) lasting(reading_.mentions[m], reading_.mentions[m + 1]);
    }
    return std::move(found_);
  }

 private:
  // The day to count from: the one day that the sentence names, else the publication day.
  void find_reference() {
    if (reading_.article.document.published)
      reference_ = DayInterval::point(reading_.article.document.published->day);
    // "now in its tenth day, began on 3 June": counted up to today.
    const auto& range = parse_.range;
    if (reference_ &&
        cues_.first(reading_.tokens(), range.first, range.last, Cue::now) < range.last)
      return;
    for (const Mention& mention : reading_.mentions) {
      const auto* time = mention.time();
      if (time == nullptr || time->type != TimexType::date || !time->days || !time->days->low ||
          !time->days->high)
        continue;
      reference_ = time->days;
      break;
    }
  }

  // The number of the ordinal that ends right before a token: "third", "1,000th".
  [[nodiscard]] std::optional<int> ordinal_before(std::uint32_t at, std::uint32_t& first) const {
    auto begin = at;
    while (begin > parse_.range.first && at - begin < 5) {
      const auto& token = reading_.tokens()[begin - 1];
      const bool part = token.kind != text::TokenKind::symbol || token.is(',') || token.is('-');
      if (!part || reading_.word(begin - 1).word_class == WordClass::determiner) break;
      --begin;
    }
    if (begin == at) return std::nullopt;
    if (reading_.word(at - 1).lemma == "second") {  // else read as the unit of time
      first = at - 1;
      return 2;
    }
    text::TokenizedText slice;
    slice.text = reading_.article.text.text;
    slice.tokens.assign(reading_.tokens().begin() + begin, reading_.tokens().begin() + at);
    slice.sentences.push_back({{slice.tokens.front().begin, slice.tokens.back().end},
                               0,
                               static_cast<std::uint32_t>(slice.tokens.size()),
                               0,
                               text::SentenceKind::body});
    for (const auto& number : quantity::read_numbers(slice))
      if (number.ordinal && number.value && begin + number.last_token == at) {
        first = begin + number.first_token;
        return static_cast<int>(std::lround(number.value->to_double()));
      }
    return std::nullopt;
  }

  void anniversary(std::uint32_t at) {
    std::uint32_t first = at;
    const auto count = ordinal_before(at, first);
    if (count) anniversary_of(*count, at, {first, at + 1});
  }
  void anniversary_of(int count, std::uint32_t at, const Range& range) {
    if (!reference_ || count <= 0 || count > 3000) return;
    const auto span_days = (reference_->high->value - reference_->low->value).count();
    const bool one_day = span_days == 0 && !says_this_year();
    const Day low = years_before(reference_->low->value, count);
    const Day high = years_before(reference_->high->value, count);
    const auto year = year_month_day{low}.year();
    const DayInterval days_then =
        one_day ? between(low - kAnniversarySlack, high + kAnniversarySlack, Hardness::soft)
                : between(year / 1 / 1, year / 12 / 31, Hardness::firm);
    Frame event = event_after(at + 1, "found");
    // "the tenth anniversary of the fire": what happened was not founded.
    const auto& cues = Cues::english();
    const bool happened = cues.is(event.noun, Cue::mishap) || cues.is(event.noun, Cue::event_noun);
    if (happened && event.predicate == "found")
      event.predicate = cues.is(event.noun, Cue::mishap) ? "happen" : "begin";
    add(range, days_then, std::to_string(count) + " years before " + written(*reference_),
        std::move(event));
  }
  [[nodiscard]] bool says_this_year() const {
    return std::ranges::any_of(reading_.mentions, [](const Mention& mention) {
      const auto* time = mention.time();
      return time != nullptr && time->value.size() == 4;
    });
  }

  // "the 1,000th day of the war", "in its second year"
  void counted_unit(std::uint32_t at) {
    std::uint32_t first = at;
    const auto count = ordinal_before(at, first);
    const auto unit = days_in(reading_.word(at).lemma);
    if (!count || !reference_ || *count <= 0 || *count * unit > kLongestStretch) return;
    Frame frame = event_after(at + 1, "");
    if (frame.noun.empty() && owned(first)) frame = event_of_subject(at);
    if (frame.noun.empty()) return;
    frame.predicate = "begin";
    const Day low = reference_->low->value;
    const Day high = reference_->high->value;
    const auto longest = days{std::lround(*count * unit)};
    const auto shortest = days{std::lround((*count - 1) * unit)};
    add({first, at + 1}, between(low - longest, high - shortest, Hardness::firm),
        reading_.word(at).lemma + ' ' + std::to_string(*count) + " on " + written(*reference_),
        std::move(frame));
  }
  [[nodiscard]] bool owned(std::uint32_t at) const {
    if (at <= parse_.range.first) return false;
    const auto& before = reading_.word(at - 1).lemma;
    return before == "its" || before == "their";
  }

  // "two and a half years into the war"
  void into_event(const Mention& mention) {
    const auto* time = mention.time();
    if (time == nullptr || time->type != TimexType::duration || !time->quantity || !reference_)
      return;
    const Range range = reading_.range_of(mention.span);
    if (range.last >= parse_.range.last || reading_.word(range.last).lemma != "into") return;
    Frame frame = event_in(parse_.phrase_at(range.last + 1));
    if (frame.noun.empty()) return;
    frame.predicate = "begin";
    add_start(range, *time->quantity, std::move(frame));
  }

  // "It has been five years since the cathedral burned"
  void gone_by(const Mention& mention) {
    const auto* time = mention.time();
    if (time == nullptr || time->type != TimexType::duration || !time->quantity || !reference_)
      return;
    const Range range = reading_.range_of(mention.span);
    if (range.last + 1 >= parse_.range.last || reading_.word(range.last).lemma != "since") return;
    for (std::uint32_t v = 0; v < parse_.verbs.size(); ++v) {
      const auto& group = parse_.verbs[v];
      if (group.range.first <= range.last) continue;
      Frame frame = event_in(parse_.phrase_at(range.last + 1));
      frame.predicate = predicate_of(reading_, v);
      return add_start(range, *time->quantity, std::move(frame));
    }
  }
  // "The war has been going on for two years", "has lasted two years": when it began.
  void ongoing(const Mention& mention) {
    const auto* time = mention.time();
    if (time == nullptr || time->type != TimexType::duration || !time->quantity || !reference_)
      return;
    const Figure figure = locate(reading_, mention);
    if (figure.verb == kNone || figure.is_subject) return;
    Frame frame = event_in(parse_.subject_of(figure.clause));
    const bool event = cues_.is(frame.raw_noun, Cue::event_noun);
    if (!event || !goes_on(parse_.verbs[figure.verb])) frame = state_so_far(figure);
    if (frame.noun.empty()) return;
    frame.predicate = "begin";
    add_start(figure.range, *time->quantity, std::move(frame));
  }
  // "Rebels have held the town for three years": as if told with "since". Empty for others.
  [[nodiscard]] Frame state_so_far(const Figure& figure) const {
    const auto& group = parse_.verbs[figure.verb];
    if (!is_perfect(reading_, figure.verb) || !is_present_perfect(group) || group.negated ||
        preposition_before(reading_, figure.range) != "for")
      return {};
    Frame frame = deed_of(reading_, figure.clause, figure.verb);
    if (frame.predicate.empty() || cues_.is(frame.predicate, Cue::speech)) return {};
    frame.noun = frame.predicate;
    frame.qualifiers.clear();
    return frame;
  }
  [[nodiscard]] bool is_present_perfect(const VerbGroup& group) const {
    const auto opener =
        text::folded(reading_.article.text.text, reading_.tokens()[group.range.first]);
    return cues_.is(opener, Cue::present_auxiliary);
  }
  // A present perfect of a verb of lasting: "has lasted", "has been going on", "has been raging".
  [[nodiscard]] bool goes_on(const VerbGroup& group) const {
    if (group.passive || group.negated || !is_present_perfect(group)) return false;
    return group.lemma == "last" || reading_.word(group.main).form == VerbForm::gerund;
  }
  // The length of time that something has gone on, before the reference.
  void add_start(const Range& range, const Quantity& length, Frame frame) {
    const auto unit = days_in(length.unit);
    const auto& set = length.set;
    if (unit <= 0 || !set.low || !set.high || set.high->value * unit > kLongestStretch) return;
    // Such counts are rounded to half a unit.
    const auto most = days{std::lround((set.high->value + 0.5) * unit)};
    const auto least = days{std::lround((set.low->value - 0.5) * unit)};
    add(range,
        between(reference_->low->value - most, reference_->high->value - least, Hardness::soft),
        std::string(reading_.article.slice(range)) + " before " + written(*reference_),
        std::move(frame));
  }

  // "lasted from 3 to 8 June": six days, or five where the first is not counted.
  void lasting(const Mention& first, const Mention& second) {
    if (!is_one_day(first) || !is_one_day(second)) return;
    const Range from = reading_.range_of(first.span);
    const Range to = reading_.range_of(second.span);
    if (from.empty() || to.empty() || to.first != from.last + 1) return;
    const auto& link = reading_.word(from.last).lemma;
    if (link != "to" && link != "until" && link != "till" && link != "-") return;
    const Figure figure = locate(reading_, first);
    Frame frame = deed_of(reading_, figure.clause, figure.verb);
    if (frame.predicate != "last" && !cues_.is(frame.raw_noun, Cue::event_noun)) return;
    frame.predicate = "last";
    const auto apart = (second.time()->days->low->value - first.time()->days->low->value).count();
    if (apart < 1) return;
    DatedDeed deed;
    deed.figure = figure;
    deed.figure.range = {from.first, to.last};
    deed.time.type = TimexType::duration;
    deed.time.value = 'P' + std::to_string(apart + 1) + 'D';
    deed.time.quantity = days_of(static_cast<double>(apart));
    deed.frame = std::move(frame);
    deed.derived = "from " + to_iso(first.time()->days->low->value) + " to " +
                   to_iso(second.time()->days->low->value);
    found_.push_back(std::move(deed));
  }
  static bool is_one_day(const Mention& mention) {
    const auto* time = mention.time();
    return time != nullptr && time->type == TimexType::date && time->days && time->days->low &&
           time->days->high && time->days->low->value == time->days->high->value;
  }
  static Quantity days_of(double apart) {
    Quantity quantity;
    quantity.dimension = Dimension::duration;
    quantity.unit = "day";
    quantity.unit_text = "days";
    quantity.value = Decimal(static_cast<std::int64_t>(apart) + 1);
    quantity.set = Interval<double>::closed(apart, apart + 1);
    return quantity;
  }

  // The event in "of the start of the war", or the subject of the clause ("celebrates its 75th
  // anniversary"), with the predicate that the words give.
  [[nodiscard]] Frame event_after(std::uint32_t at, std::string_view otherwise) const {
    const auto of = reading_.phrase_after(at);
    if (of == kNone || parse_.phrases[of].preposition != at || parse_.phrases[of].time) {
      if (otherwise.empty()) return {};
      Frame frame = event_of_subject(at);
      frame.predicate = otherwise;
      return frame;
    }
    Frame frame = event_in(of);
    if (const auto deed = gerund_behind(of); !deed.empty()) {
      frame.predicate = deed;
      return frame;
    }
    const auto& lemma = frame.raw_noun;
    const auto deed = deed_named_by(of, lemma);
    const auto inner = reading_.phrase_after(parse_.phrases[of].range.last);
    if (!deed.empty()) {
      if (inner != kNone) frame = event_in(inner);
      frame.predicate = deed;
    } else {
      frame.predicate = cues_.is(lemma, Cue::event_noun) ? "begin" : std::string(otherwise);
    }
    return frame;
  }
  // "of the ferry sinking"
  [[nodiscard]] std::string gerund_behind(std::uint32_t phrase) const {
    const auto verb = parse_.verb_at(parse_.phrases[phrase].range.last);
    if (verb == kNone || !parse_.verbs[verb].gerund) return {};
    return std::string(Lexicon::english().canonical_verb(parse_.verbs[verb].lemma));
  }
  // "of the opening", "of the sinking"
  [[nodiscard]] std::string deed_named_by(std::uint32_t phrase, const std::string& lemma) const {
    const auto& lexicon = Lexicon::english();
    if (const auto deed = lexicon.nominal_predicate(lemma); !deed.empty()) return std::string(deed);
    if (const auto deed = deed_of_noun(lemma); !deed.empty()) return std::string(deed);
    const auto* entry = lexicon.find(reading_.tokens()[parse_.phrases[phrase].head]);
    const bool gerund = entry != nullptr && !cues_.is(lemma, Cue::event_noun) && entry->verb &&
                        entry->form == VerbForm::gerund;
    return gerund ? std::string(lexicon.canonical_verb(entry->lemma)) : std::string{};
  }
  [[nodiscard]] Frame event_of_subject(std::uint32_t at) const {
    const auto clause = parse_.clause_at(at);
    const auto subject = clause == kNone ? kNone : parse_.subject_of(clause);
    return event_in(subject);
  }
  [[nodiscard]] Frame event_in(std::uint32_t phrase) const {
    Frame frame;
    if (phrase == kNone) return frame;
    const auto& p = parse_.phrases[phrase];
    const Word& head = reading_.word(p.head);
    for (const Name* name : reading_.names_in(p.range)) frame.subject.push_back(name->id);
    if (head.name || head.word_class != WordClass::noun) return frame;
    frame.raw_noun = head.lemma;
    frame.noun = Lexicon::english().canonical_noun(head.lemma);
    frame.noun_phrase = phrase;
    return frame;
  }

  [[nodiscard]] static std::string written(const DayInterval& interval) {
    return interval.low->value == interval.high->value
               ? to_iso(interval.low->value)
               : to_iso(interval.low->value) + "/" + to_iso(interval.high->value);
  }

  void add(const Range& range, const DayInterval& interval, std::string derived, Frame frame) {
    if (frame.predicate.empty() || (frame.noun.empty() && frame.subject.empty())) return;
    DatedDeed deed;
    deed.figure.range = range;
    deed.figure.phrase = parse_.phrase_at(range.first);
    deed.figure.clause = parse_.clause_at(range.first);
    deed.time.type = TimexType::date;
    deed.time.days = interval;
    deed.time.anchor = TimeAnchor::publication;
    deed.time.value = value_of(interval);
    deed.frame = std::move(frame);
    deed.derived = std::move(derived);
    found_.push_back(std::move(deed));
  }
  // The finest TIMEX3 value that holds the interval, or its first day.
  [[nodiscard]] static std::string value_of(const DayInterval& interval) {
    auto low = to_iso(interval.low->value);
    const auto high = to_iso(interval.high->value);
    if (low == high) return low;
    if (low.substr(0, 7) == high.substr(0, 7)) return low.substr(0, 7);
    if (low.substr(0, 4) == high.substr(0, 4)) return low.substr(0, 4);
    return low + "/" + high;
  }

  const Reading& reading_;
  const Parse& parse_;
  const Cues& cues_;
  std::optional<DayInterval> reference_;
  std::vector<DatedDeed> found_;
};

}  // namespace

bool may_derive_dates(const text::TokenizedText& text, const text::Sentence& sentence) {
  static const std::array words = {text::hash_of("anniversary"), text::hash_of("centenary"),
                                   text::hash_of("day"),         text::hash_of("week"),
                                   text::hash_of("month"),       text::hash_of("year")};
  for (auto at = sentence.first_token; at < sentence.last_token; ++at)
    if (std::ranges::find(words, text.tokens[at].hash) != words.end() || is_age(text, sentence, at))
      return true;
  return false;
}

std::vector<DatedDeed> derived_dates(const Reading& reading) { return DerivedDates(reading).run(); }

}  // namespace claimcheck::claims
