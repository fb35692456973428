#include "text/typography.h"

#include <algorithm>
#include <array>

namespace claimcheck::text {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

bool in_ranges(const auto& ranges, char32_t code_point) {
  const auto after =
      std::upper_bound(ranges.begin(), ranges.end(), code_point,
                       [](char32_t value, const Range& range) { return value < range.first; });
  return after != ranges.begin() && code_point <= std::prev(after)->last;
}

// Blocks of symbols and punctuation above ASCII, from Unicode's Blocks.txt.
constexpr std::array<Range, 13> kSymbols = {{{0x00A1, 0x00A9},
                                             {0x00AB, 0x00B4},
                                             {0x00B6, 0x00B9},
                                             {0x00BB, 0x00BF},
                                             {0x00D7, 0x00D7},
                                             {0x00F7, 0x00F7},
                                             {0x2010, 0x2027},
                                             {0x2030, 0x205E},
                                             {0x2070, 0x2BFF},
                                             {0x2E00, 0x2E7F},
                                             {0x3001, 0x3004},
                                             {0x3008, 0x3020},
                                             {0xFFFD, 0xFFFD}}};
constexpr std::array<Range, 1> kPictographs = {{{0x1F000, 0x1FAFF}}};

}  // namespace

CharClass classify(char32_t c) {
  if (c < 0x80) return classify_ascii(c);
  switch (c) {
    case 0x00A0:
    case 0x2007:
    case 0x2009:
    case 0x202F:
      return CharClass::no_break_space;
    case 0x00AD:
    case 0x200B:
    case 0x200C:
    case 0x200D:
    case 0x200E:
    case 0x200F:
    case 0x202A:
    case 0x202B:
    case 0x202C:
    case 0x202D:
    case 0x202E:
    case 0x2060:
    case 0xFEFF:
      return CharClass::ignorable;
    default:
      break;
  }
  if (c <= 0x9F || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 ||
      c == 0x205F || c == 0x3000)
    return CharClass::space;
  if (in_ranges(kSymbols, c) || in_ranges(kPictographs, c)) return CharClass::symbol;
  return CharClass::letter;
}

char32_t plain_beyond_ascii(char32_t c) {
  if (c >= 0x2010 && c <= 0x2015) return U'-';
  if ((c >= 0x2018 && c <= 0x201B) || c == 0x2032 || c == 0x00B4 || c == 0x2039 || c == 0x203A)
    return U'\'';
  if ((c >= 0x201C && c <= 0x201F) || c == 0x2033 || c == 0x00AB || c == 0x00BB) return U'"';
  return c;
}

char32_t lower_beyond_ascii(char32_t c) {
  if ((c >= 0xC0 && c <= 0xDE && c != 0xD7) || (c >= 0x391 && c <= 0x3A9) ||
      (c >= 0x410 && c <= 0x42F))
    return c + 32;
  if (c >= 0x400 && c <= 0x40F) return c + 80;
  if (c >= 0x100 && c <= 0x17F) {
    const bool odd_is_lower = c < 0x139 || c > 0x148;
    if (c == 0x130 || c == 0x131 || c == 0x138 || c == 0x149 || c >= 0x178) return c;
    return (c % 2 == 0) == odd_is_lower ? c + 1 : c;
  }
  return c;
}

}  // namespace claimcheck::text
