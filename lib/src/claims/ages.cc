#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <optional>
#include <string_view>

#include "claims/cues.h"
#include "claims/dates.h"
#include "claims/lexicon.h"
#include "claims/noun_finder.h"
#include "claims/protagonist.h"
#include "claims/timing.h"

namespace claimcheck::claims {
namespace {

constexpr int kOldest = 130;
constexpr std::chrono::days kLongestDeath{31};  // "in March", not "in 2011"

// Two digits before a comma or the end of a sentence; but "Lund, 52,000 ..." is none.
bool is_bare_age(const text::TokenizedText& text, const text::Sentence& sentence,
                 std::uint32_t at) {
  constexpr std::uint32_t kDigits = 2;
  if (at >= sentence.last_token) return false;
  const auto& tokens = text.tokens;
  const auto& number = tokens[at];
  const bool ends = at + 1 == sentence.last_token;
  const bool marked =
      !ends && (tokens[at + 1].is(',') || tokens[at + 1].is('.') || tokens[at + 1].is(';'));
  const bool closed = ends || (marked && (at + 2 >= sentence.last_token ||
                                          tokens[at + 2].kind != text::TokenKind::number ||
                                          tokens[at + 2].space_before));
  return number.kind == text::TokenKind::number && number.end - number.begin == kDigits &&
         number.space_before && closed;
}

class Ages {
 public:
  Ages(const Reading& reading, Day published) : reading_(reading), published_(published) {}

  std::vector<DatedDeed> run() {
    for (const Mention& mention : reading_.mentions) add_measured(mention);
    for (const Name& name : reading_.names) add_apposed(name);
    return std::move(found_);
  }

 private:
  // "the 63-year-old former judge"
  void add_measured(const Mention& mention) {
    const auto* quantity = mention.quantity();
    if (quantity == nullptr || quantity->dimension != Dimension::age || !quantity->value ||
        quantity->unit.find("year") == std::string::npos)
      return;
    const Range range = reading_.range_of(mention.span);
    if (range.empty()) return;
    const auto age = static_cast<int>(std::lround(quantity->value->to_double()));
    if (const Name* name = name_beside(range); name != nullptr)
      add(name->id, range, age, published_, made_kind(range));
    else if (const auto person = person_before(range); !person.empty())
      add(person, range, age, published_);
    else if (stands_for_protagonist(range, age))
      add(reading_.protagonist, range, age, published_);
    else
      add_at_death(mention, range, age);
  }

  // "the 46-year-old ferry Ilona": the kind of what was built then; empty for who was born.
  [[nodiscard]] std::string made_kind(const Range& range) const {
    constexpr std::array<std::string_view, 4> kMade = {"vessel", "vehicle", "aircraft", "building"};
    const auto phrase = reading_.parse.phrase_at(range.first);
    if (phrase == kNone) return {};
    for (auto at = range.last; at < reading_.parse.phrases[phrase].range.last; ++at) {
      const auto kind = Lexicon::english().kind(reading_.word(at).lemma);
      if (std::ranges::find(kMade, kind) != kMade.end()) return std::string(kind);
    }
    return {};
  }

  // "She was 81."
  [[nodiscard]] std::string person_before(const Range& range) const {
    const auto first = reading_.parse.range.first;
    if (range.first < first + 2 || reading_.word(range.first - 1).lemma != "be" ||
        !is_person_pronoun(reading_, range.first - 2))
      return {};
    // "was killed when she was 22"
    const bool opens = range.first == first + 2;
    if (!opens && reading_.word(range.first - 3).word_class != WordClass::coordinator &&
        !reading_.tokens()[range.first - 3].is(','))
      return {};
    return antecedent_of(reading_, range.first - 2);
  }

  // "The 23-year-old smiled", "The 23-year-old striker smiled": of whom the sentences before tell,
  // in an article that gives this age to nobody by name, nor another age to them.
  [[nodiscard]] bool stands_for_protagonist(const Range& range, int age) const {
    const auto first = reading_.parse.range.first;
    if (reading_.protagonist.empty() || range.first != first + 1 ||
        reading_.word(first).lemma != "the")
      return false;
    const auto phrase = reading_.parse.phrase_at(range.first);
    const bool person = phrase == kNone ||
                        reading_.parse.phrases[phrase].range.last == range.last ||
                        Lexicon::english().kind(head_lemma(reading_, phrase)) == "person";
    if (!person || (phrase != kNone && reading_.parse.phrases[phrase].name)) return false;
    const auto& text = reading_.article.text;
    const auto surname = reading_.protagonist.substr(reading_.protagonist.rfind(' ') + 1);
    for (const auto& sentence : text.sentences)
      for (auto at = sentence.first_token + 2; at < sentence.last_token; ++at)
        if (is_age(text, sentence, at) &&
            (reading_.article.slice({at, at + 1}) == std::to_string(age) ||
             text::folded(text.text, text.tokens[at - 2]) == surname))
          return false;
    return true;
  }

  // "Ada Holm died in Elve on Sunday at the age of 83": counted back from that day.
  void add_at_death(const Mention& mention, const Range& range, int age) {
    const Figure figure = locate(reading_, mention);
    if (figure.verb == kNone || figure.clause == kNone || figure.is_subject ||
        predicate_of(reading_, figure.verb) != "kill" || reading_.parse.verbs[figure.verb].passive)
      return;
    const auto subject = reading_.parse.subject_of(figure.clause);
    if (subject == kNone) return;
    const auto day = timing_of(reading_, figure).as_of.days;
    if (!day || !day->low || !day->high || day->high->value - day->low->value > kLongestDeath)
      return;
    for (const Name* name : reading_.names_in(reading_.parse.phrases[subject].range))
      if (name->entity == nullptr && name->range.holds(reading_.parse.phrases[subject].head))
        add(name->id, range, age, day->high->value);
  }

  // "Mara Lund, 63, said", "Lund, who is 63, said"
  void add_apposed(const Name& name) {
    auto at = name.range.last;
    if (name.entity != nullptr || at >= reading_.parse.range.last || !reading_.tokens()[at].is(','))
      return;
    ++at;
    at += Cues::english().phrase(reading_.tokens(), at, Cue::age_lead);
    if (!is_bare_age(reading_.article.text, reading_.sentence, at)) return;
    const auto digits = reading_.article.slice({at, at + 1});
    int count = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), count);
    add(name.id, {at, at + 1}, count, published_);
  }

  // The name in the phrase of an age, or in apposition to it.
  [[nodiscard]] const Name* name_beside(const Range& range) const {
    const auto phrase = reading_.parse.phrase_at(range.first);
    const Range own = phrase == kNone ? range : reading_.parse.phrases[phrase].range;
    const Name* found = nullptr;
    for (const Name* name : reading_.names_in(own))
      if (name->entity == nullptr) found = name;
    // "Ada Holm, her 17-year-old grandson and ...": of another than the one named before.
    if (found != nullptr || is_person_pronoun(reading_, own.first)) return found;
    for (const Name& name : reading_.names) {
      const bool beside =
          follows_at_once(name.range, own.first) || follows_at_once(own, name.range.first);
      if (beside && name.entity == nullptr) found = &name;
    }
    return found;
  }
  // Whether nothing but a comma stands between a range and the token `next`.
  [[nodiscard]] bool follows_at_once(const Range& range, std::uint32_t next) const {
    if (range.last == next) return true;
    return range.last + 1 == next && reading_.tokens()[range.last].is(',');
  }

  // Born, or built, in the year that ends `count` years before a day.
  void add(const std::string& person, const Range& range, int count, Day day,
           const std::string& made = {}) {
    if (count <= 0 || count > kOldest) return;
    DatedDeed deed;
    deed.figure.range = range;
    deed.figure.phrase = reading_.parse.phrase_at(range.first);
    deed.figure.clause = reading_.parse.clause_at(range.first);
    const Day first = years_before(day, count + 1) + std::chrono::days{1};
    const Day last = years_before(day, count);
    deed.time.type = TimexType::date;
    deed.time.days = DayInterval::closed(first, last, Hardness::firm);
    deed.time.anchor = TimeAnchor::publication;
    deed.time.value = to_iso(first) + "/" + to_iso(last);
    deed.frame.predicate = made.empty() ? "bear" : "build";
    deed.frame.noun_kind = made.empty() ? "person" : made;
    deed.frame.subject = {person};
    deed.derived = "aged " + std::to_string(count) + " on " + to_iso(day);
    found_.push_back(std::move(deed));
  }

  const Reading& reading_;
  Day published_;
  std::vector<DatedDeed> found_;
};

}  // namespace

Day years_before(Day day, int count) {
  std::chrono::year_month_day date = std::chrono::year_month_day{day} - std::chrono::years{count};
  if (!date.ok()) date = date.year() / date.month() / std::chrono::last;
  return std::chrono::sys_days{date};
}

bool is_age(const text::TokenizedText& text, const text::Sentence& sentence, std::uint32_t at) {
  if (at < sentence.first_token + 2 || !is_bare_age(text, sentence, at)) return false;
  const auto& name = text.tokens[at - 2];
  return text.tokens[at - 1].is(',') && name.kind == text::TokenKind::word && name.capitalised;
}

std::vector<DatedDeed> births_by_age(const Reading& reading) {
  const auto& published = reading.article.document.published;
  return published ? Ages(reading, published->day).run() : std::vector<DatedDeed>{};
}

}  // namespace claimcheck::claims
