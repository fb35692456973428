#pragma once

#include <optional>
#include <string>
#include <vector>

#include "claimcheck/time_expression.h"
#include "claims/figure.h"

namespace claimcheck::claims {

// When something happened, began or ended: what a time expression says of its clause.
struct DatedDeed {
  Figure figure;
  TimeExpression time;
  Frame frame;          // predicate: the deed; noun: the event or what the deed was done to
  std::string derived;  // how a derived date came about; else empty
};

// What a date or duration of a sentence tells; nothing for one that only dates another figure's
// clause, an act of speaking, or a state.
[[nodiscard]] std::vector<DatedDeed> dated_deeds(const Reading& reading, const Figure& figure);

// How long something took or lasts: "a 48-hour strike", "was at number one for nine weeks".
[[nodiscard]] std::optional<DatedDeed> duration_deed(const Reading& reading, const Figure& figure);

// Whether a predicate is none, or one of telling: what it dates is not what happened.
[[nodiscard]] bool tells_nothing(const std::string& predicate);

// The predicate of the deed that a noun names ("death", "collapse"); empty for other nouns, and for
// deeds of many days ("the construction of the dam in 1934").
[[nodiscard]] std::string_view deed_of_noun(std::string_view noun);

// What a noun dates: "the death of Ada Holm in 2011", "after its founding in 1911", "the 1990
// murder of ..."; none where the date may be that of the clause's verb.
[[nodiscard]] std::optional<DatedDeed> nominal_deed(const Reading& reading, const Figure& figure);

// When a work came out, by the year before its kind: "is a 1996 film".
[[nodiscard]] std::optional<DatedDeed> released_work(const Reading& reading, const Figure& figure);

// When a work came out, by the year in brackets behind its title: "Harbour Town (2015)".
[[nodiscard]] std::optional<DatedDeed> titled_work(const Reading& reading, const Figure& figure);

// A birth or a death, by the dates in brackets behind the name of a person: "Ada Holm (12 May 1943
// - 4 October 2014) was a painter".
[[nodiscard]] std::optional<DatedDeed> lifetime_end(const Reading& reading, const Figure& figure);

// The day of a mishap that is called by it: "the earthquake of 5 February 2023".
[[nodiscard]] std::optional<DatedDeed> dated_mishap(const Reading& reading, const Figure& figure);
// Makes "the quake struck Tal on 3 May" the day on which the quake happened, whatever it hit.
void take_mishap(const Reading& reading, DatedDeed& deed);

// Dates that follow by arithmetic: anniversaries, "two years into the war", "the 1,000th day of
// ...", ages. They need a date to count from: the publication day, or one that the sentence names.
[[nodiscard]] std::vector<DatedDeed> derived_dates(const Reading& reading);
// Births, by ages: "the 63-year-old former judge", "Mara Lund, 63, said". They need the publication
// day.
[[nodiscard]] std::vector<DatedDeed> births_by_age(const Reading& reading);
// Whether a number stands as an age beside a name: "Mara Lund, 63,".
[[nodiscard]] bool is_age(const text::TokenizedText& text, const text::Sentence& sentence,
                          std::uint32_t at);
// The day `count` years before, on the last of the month where there is no such day.
[[nodiscard]] Day years_before(Day day, int count);
// Whether a sentence without a figure can hold one: it has an anniversary or a counted unit.
[[nodiscard]] bool may_derive_dates(const text::TokenizedText& text,
                                    const text::Sentence& sentence);

// What the deed that a noun phrase names was done to, and by whom.
[[nodiscard]] Frame deed_named_by(const Reading& reading, std::uint32_t phrase);

// The deed of a clause: its predicate, and the noun that it happened to. `subject` is the phrase of
// its subject where that is known to be another than the clause's.
[[nodiscard]] Frame deed_of(const Reading& reading, std::uint32_t clause, std::uint32_t verb,
                            std::uint32_t subject = kNone);

}  // namespace claimcheck::claims
