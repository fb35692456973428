#include "time/document_time.h"

#include <algorithm>

#include "time/calendar.h"
#include "time/grammar.h"

namespace claimcheck::time {
namespace {

constexpr At kDatelineReach = 60;

bool all_capitals(const text::Token& token) {
  return token.kind == text::TokenKind::word && token.all_caps;
}

}  // namespace

std::optional<Day> dateline(const Words& words, std::optional<Day> published) {
  // a place in capitals, a comma, the date, the agency in brackets or a dash
  bool place = false;
  for (At at = 0; at < std::min(words.size(), kDatelineReach); ++at) {
    const auto& token = words.token(at);
    place = place || all_capitals(token);
    if (!place || !words.is(at, WordClass::month)) continue;
    const text::Sentence nowhere{};
    const Anchors anchors(published, false);
    const auto date = read_month_day({words, anchors, nowhere}, at);
    if (!date || date->period->grain != Grain::day) return std::nullopt;
    const At after = date->last;
    const bool marked =
        words.symbol(after, U'(') || words.symbol(after, U'-') || words.symbol(after, U'_');
    if (!marked || date->period->known != Known::all) return std::nullopt;
    return date->period->first;
  }
  return std::nullopt;
}

bool tells_history(const Words& words, std::optional<Day> published) {
  int years = 0;
  int past = 0;
  int from_today = 0;
  const int limit = published ? year_of(*published) - 2 : 3000;
  for (At at = 0; at < words.size(); ++at) {
    if (words.token(at).kind == text::TokenKind::number) {
      const auto year = words.digits(at);
      const bool likely = year && words.length(at) == 4 && *year >= 1000 && *year <= 2100 &&
                          (words.is(at - 1, WordClass::month) || year_cue(words, at - 1) ||
                           words.symbol(at - 1, U','));
      years += likely ? 1 : 0;
      past += likely && *year <= limit ? 1 : 0;
      continue;
    }
    const auto role = words.word(at).role;
    from_today +=
        role == WordClass::deictic || role == WordClass::tonight || role == WordClass::weekday ? 1
                                                                                               : 0;
  }
  return years >= 3 && past * 3 > years * 2 && past > 6 * from_today;
}

}  // namespace claimcheck::time
