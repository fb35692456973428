#pragma once

#include <optional>
#include <string>

#include "claimcheck/day.h"

namespace claimcheck {

// When a document was published. `day` is the day written; the offset of a date-time, where one was
// given, says which day that is elsewhere: without it, "today" and "yesterday" may be off by one.
struct Publication {
  Day day;
  bool zone_known = false;
  std::optional<Moment> moment =
      std::nullopt;  // where a time of day was given; UTC where the zone is known
};

// One article, as it is judged. All offsets in mentions and claims count bytes of `text`.
struct Document {
  std::string id;      // unique in a batch; readers use the path, or the JSON `id`
  std::string text;    // valid UTF-8; readers guarantee it
  std::string source;  // the publisher; may be empty
  std::string title;   // may be empty
  std::string url;
  std::string author;
  std::string lang;
  std::optional<Publication> published;
  std::optional<Day> modified;
  std::string path;  // the file it came from, for messages and file:line:column; may be empty
  std::size_t first_line = 1;  // the line of `path` at which `text` begins (after front matter)
  std::string extra;           // unknown keys of the input, as one JSON object; empty for none
};

// Reads an ISO 8601 date or date-time; nullopt for anything else.
[[nodiscard]] std::optional<Publication> parse_publication(std::string_view text);

}  // namespace claimcheck
