#include "audit/nearby.h"

#include <algorithm>
#include <map>
#include <vector>

#include "base/embedded.h"
#include "base/rows.h"
#include "text/token.h"

namespace claimcheck::auditing {

bool is_word(const Line& line, std::size_t item, std::string_view word) {
  return item < line.size() && !line[item].mention &&
         line[item].last_token == line[item].first_token + 1 &&
         line.token(line[item]).hash == text::hash_of(word);
}

bool is_listed(const Line& line, std::size_t item, std::string_view list) {
  static const auto lists = [] {
    std::map<std::string_view, std::vector<std::string_view>> found;
    for (const auto& row : rows(embedded_file("audit_words.tsv")))
      if (row.size() > 1) found[row[0]] = alternatives(row[1]);
    return found;
  }();
  return std::ranges::any_of(lists.at(list),
                             [&](std::string_view word) { return is_word(line, item, word); });
}

bool names_cue(std::string_view word, Cue cue) {
  const auto tokens = text::tokenize(word);
  if (tokens.empty()) return false;
  const auto match = cue_at(tokens, 0);
  return match && match->cue == cue && match->length == tokens.size();
}

double answered_question(const Line& line, std::size_t figure) {
  constexpr std::size_t kReach = 5;
  const bool of = is_word(line, figure + 1, "of");  // "70% of men": the base, not the answer
  for (std::size_t at = figure + 1; at < line.size() && at <= figure + kReach; ++at) {
    if (line[at].quantity()) return 0;
    if (line[at].is(Cue::share) && !(of && at <= figure + 2)) return line[at].value;
  }
  return 0;
}

}  // namespace claimcheck::auditing
