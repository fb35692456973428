#include "audit/checks.h"

#include <array>

namespace claimcheck::auditing {

std::span<const Check> checks() {
  static constexpr std::array<Check, 13> kChecks = {{
      {"sum", check_sums},
      {"part", check_parts},
      {"share", check_shares},
      {"percentage", check_percentages},
      {"change", check_changes},
      {"headline", check_headline},
      {"headline-day", check_headline_days},
      {"weekday", check_weekdays},
      {"date", check_dates},
      {"duration", check_durations},
      {"conversion", check_conversions},
      {"age", check_ages},
      {"anniversary", check_anniversaries},
  }};
  return kChecks;
}

}  // namespace claimcheck::auditing
