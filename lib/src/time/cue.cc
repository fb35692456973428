#include "time/cue.h"

#include <array>
#include <utility>

namespace claimcheck::time {
namespace {

constexpr auto kNames = std::to_array<std::pair<std::string_view, Cue>>({
    {"the", Cue::the},
    {"that", Cue::that},
    {"single", Cue::single},
    {"in", Cue::in},
    {"on", Cue::on},
    {"to", Cue::to},
    {"as", Cue::as},
    {"be", Cue::be},
    {"passive", Cue::passive},
    {"between", Cue::between},
    {"relative-clause", Cue::relative},
    {"limit", Cue::limit},
    {"range", Cue::range},
    {"alternative", Cue::alternative},
    {"join", Cue::join},
    {"month-day", Cue::month_day},
    {"day-suffix", Cue::day_suffix},
    {"decade-suffix", Cue::decade_suffix},
    {"aim", Cue::aim},
    {"enduring", Cue::enduring},
    {"purpose", Cue::purpose},
    {"span", Cue::span},
    {"aftermath", Cue::aftermath},
    {"compared", Cue::compared},
    {"than", Cue::than},
    {"over", Cue::over},
    {"second", Cue::second},
    {"closing", Cue::closing},
    {"end", Cue::end},
    {"edge", Cue::edge},
    {"time", Cue::time},
    {"age", Cue::age},
    {"hours", Cue::hours},
    {"am", Cue::am},
    {"pm", Cue::pm},
    {"meridiem-end", Cue::meridiem_end},
    {"hundred", Cue::hundred},
    {"perfect", Cue::perfect},
    {"clause", Cue::clause},
    {"moment", Cue::moment},
    {"been", Cue::been},
    {"year-noun", Cue::year_noun},
    {"sequel", Cue::sequel},
    {"dating", Cue::dating},
    {"times", Cue::times},
    {"per", Cue::per},
    {"next", Cue::next},
    {"event", Cue::event},
    {"present", Cue::present},
    {"named", Cue::named},
    {"issued", Cue::issued},
    {"author", Cue::author},
    {"running", Cue::running},
    {"remaining", Cue::remaining},
});

}  // namespace

std::optional<Cue> cue_named(std::string_view name) {
  for (const auto& [key, cue] : kNames)
    if (key == name) return cue;
  return std::nullopt;
}

}  // namespace claimcheck::time
