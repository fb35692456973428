#include "report/style.h"

namespace claimcheck::report {
namespace {

std::string_view code_of(Ink ink) {
  switch (ink) {
    case Ink::bold:
      return "1";
    case Ink::dim:
      return "2";
    case Ink::red:
      return "1;31";
    case Ink::green:
      return "32";
    case Ink::yellow:
      return "33";
    case Ink::blue:
      return "34";
    case Ink::magenta:
      return "1;35";
    case Ink::cyan:
      return "36";
    case Ink::plain:
      break;
  }
  return "0";
}

}  // namespace

std::string Style::operator()(Ink ink, std::string_view text) const {
  if (!color_ || ink == Ink::plain || text.empty()) return std::string(text);
  std::string out = "\x1b[";
  out.append(code_of(ink)).append("m").append(text).append("\x1b[0m");
  return out;
}

Ink ink_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::conflict:
    case Verdict::inconsistent:
      return Ink::red;
    case Verdict::disputed:
      return Ink::magenta;
    case Verdict::regression:
    case Verdict::tension:
      return Ink::yellow;
    case Verdict::update:
      return Ink::cyan;
    case Verdict::agree:
      return Ink::green;
    case Verdict::not_comparable:
      break;
  }
  return Ink::dim;
}

}  // namespace claimcheck::report
