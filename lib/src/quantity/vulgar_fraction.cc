#include <array>
#include <utility>

#include "quantity/numeral.h"

namespace claimcheck::quantity {
namespace {

constexpr std::array<std::pair<char32_t, VulgarFraction>, 19> kVulgar = {{
    {0xBC, {1, 4}},    {0xBD, {1, 2}},   {0xBE, {3, 4}},   {0x2150, {1, 7}}, {0x2151, {1, 9}},
    {0x2152, {1, 10}}, {0x2153, {1, 3}}, {0x2154, {2, 3}}, {0x2155, {1, 5}}, {0x2156, {2, 5}},
    {0x2157, {3, 5}},  {0x2158, {4, 5}}, {0x2159, {1, 6}}, {0x215A, {5, 6}}, {0x215B, {1, 8}},
    {0x215C, {3, 8}},  {0x215D, {5, 8}}, {0x215E, {7, 8}}, {0x2189, {0, 3}},
}};

}  // namespace

std::optional<VulgarFraction> vulgar_fraction(const text::Token& token) {
  if (!may_be_vulgar_fraction(token)) return std::nullopt;
  for (const auto& [mark, fraction] : kVulgar)
    if (mark == token.symbol) return fraction;
  return std::nullopt;
}

}  // namespace claimcheck::quantity
