#pragma once

#include <string_view>

// Names in full and in short.
namespace claimcheck::claims {

// "Corva", "Corva Motors"; no name opens itself.
[[nodiscard]] constexpr bool opens_name(std::string_view part, std::string_view name) {
  return name.size() > part.size() && name.starts_with(part) && name[part.size()] == ' ';
}

// "Sella", "MV Sella"; no name closes itself.
[[nodiscard]] constexpr bool closes_name(std::string_view part, std::string_view name) {
  return name.size() > part.size() && name.ends_with(part) &&
         name[name.size() - part.size() - 1] == ' ';
}

// "Lindqvist", "Peter Lindqvist"; but "Karin Lindqvist" is another than Peter.
[[nodiscard]] constexpr bool is_short_for(std::string_view part, std::string_view name) {
  return part == name || opens_name(part, name) || closes_name(part, name);
}

}  // namespace claimcheck::claims
