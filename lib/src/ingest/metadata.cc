#include "ingest/metadata.h"

#include <algorithm>
#include <array>
#include <utility>

namespace claimcheck::ingest {
namespace {

constexpr std::array kTextFields = {
    std::pair{std::string_view("source"), &Document::source},
    std::pair{std::string_view("title"), &Document::title},
    std::pair{std::string_view("url"), &Document::url},
    std::pair{std::string_view("author"), &Document::author},
    std::pair{std::string_view("lang"), &Document::lang},
};

const auto* text_field(std::string_view key) {
  const auto* found =
      std::ranges::find(kTextFields, key, [](const auto& field) { return field.first; });
  return found == kTextFields.end() ? nullptr : found;
}

std::string not_a_date(std::string_view key, std::string_view value) {
  return std::string(key) + " is not a date: '" + std::string(value.substr(0, 40)) +
         "'; write YYYY-MM-DD, or an ISO 8601 date-time";
}

}  // namespace

MetadataKey classify_key(std::string_view key) {
  const bool known = text_field(key) != nullptr || key == "published" || key == "modified";
  return known ? MetadataKey::known : MetadataKey::unknown;
}

std::string set_field(Document& document, std::string_view key, std::string_view value) {
  if (value.empty()) return {};
  if (const auto* field = text_field(key)) {
    document.*(field->second) = value;
  } else if (key == "published") {
    document.published = parse_publication(value);
    if (!document.published) return not_a_date(key, value);
  } else if (key == "modified") {
    document.modified = parse_iso_day(value);
    if (!document.modified) return not_a_date(key, value);
  }
  return {};
}

}  // namespace claimcheck::ingest
