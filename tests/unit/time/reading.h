#pragma once

#include <optional>
#include <string>
#include <vector>

#include "claimcheck/day.h"
#include "claimcheck/mention.h"
#include "quantity/number.h"
#include "text/sentence.h"
#include "time/tagger.h"

namespace claimcheck::testing {

// The time expressions of a text published on a day ("" for none).
inline std::vector<Mention> times_in(const std::string& article,
                                     const std::string& published = "") {
  const auto text = text::analyse(article);
  const auto day = parse_iso_day(published);
  const auto publication = day ? std::optional(Publication{*day, true}) : std::nullopt;
  return time::tag(text, quantity::read_numbers(text), publication);
}

// Each as "text=value".
inline std::vector<std::string> values_in(const std::string& article,
                                          const std::string& published = "") {
  std::vector<std::string> found;
  for (const Mention& mention : times_in(article, published))
    found.push_back(article.substr(mention.span.begin, mention.span.size()) + "=" +
                    mention.time()->value);
  return found;
}

// The last of them; nothing where there is none.
inline std::string last_in(const std::string& article, const std::string& published = "") {
  const auto found = values_in(article, published);
  return found.empty() ? "nothing" : found.back();
}

// The value of the only expression; what is wrong, in words, where there is not exactly one.
inline std::string value_of(const std::string& article, const std::string& published = "") {
  const auto found = times_in(article, published);
  if (found.size() != 1) return std::to_string(found.size()) + " expressions";
  return found.front().time()->value;
}

// The days of the first expression as "from..to", an open or unknown side left empty.
inline std::string days_of(const std::string& article, const std::string& published = "") {
  const auto found = times_in(article, published);
  if (found.empty() || !found.front().time()->days) return {};
  const DayInterval& days = *found.front().time()->days;
  return (days.low ? to_iso(days.low->value) : "") + ".." +
         (days.high ? to_iso(days.high->value) : "");
}

using Texts = std::vector<std::string>;

}  // namespace claimcheck::testing
