#pragma once

#include <string>
#include <string_view>

#include "claimcheck/claim.h"
#include "report/quote.h"

namespace claimcheck::report {

// "reports/a.txt:12:34".
[[nodiscard]] std::string place_of(const Claim& claim);
// "The Echo, 29 October 2024"; empty where neither is known.
[[nodiscard]] std::string origin_of(const Claim& claim);

// Where a claim stands, who published it when, and its sentence with the figure underlined;
// `remark` ends the first line.
[[nodiscard]] std::string quote_of(const Claim& claim, const Layout& layout,
                                   std::string_view remark = {});

// What is known of a claim besides its figure, one facet a line.
[[nodiscard]] std::string facets_of(const Claim& claim, const Layout& layout);

// "1 conflict", "2 conflicts", "3 articles".
[[nodiscard]] std::string counted(std::size_t count, std::string_view noun);

}  // namespace claimcheck::report
