#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "audit/audit.h"
#include "document.h"

namespace claimcheck::auditing {

// The findings of the audit's own checks in a text published on a day (ISO), without claims.
inline std::vector<Finding> findings_in(std::string_view text,
                                        std::string_view published = "2024-11-04",
                                        std::string_view title = "") {
  auto document = testing::article("a", text, published);
  document.title = title;
  return audit_with(document, {});
}

// What the checks say against a text: the explanation of the first finding, or "nothing".
inline std::string objection_to(std::string_view text, std::string_view published = "2024-11-04",
                                std::string_view title = "") {
  const auto findings = findings_in(text, published, title);
  return findings.empty() ? "nothing" : findings.front().explanation;
}

}  // namespace claimcheck::auditing
