#include "quantity/number_word.h"

namespace claimcheck::quantity {
namespace {

using Kind = NumberWordKind;

}  // namespace

bool NumberWord::multiplies() const {
  return kind == Kind::hundred || kind == Kind::hundreds || kind == Kind::scale ||
         kind == Kind::scales;
}

bool NumberWord::starts_number() const {
  switch (kind) {
    case Kind::none:
    case Kind::and_:
    case Kind::of:
    case Kind::in:
    case Kind::out:
    case Kind::letter_zero:
    case Kind::short_scale:
    case Kind::money_scale:
    case Kind::ordinal_suffix:
    case Kind::exponent:
    case Kind::times_sign:
    case Kind::web:
    case Kind::figures:
      return false;
    default:
      return true;
  }
}

bool NumberWord::cardinal() const {
  return kind == Kind::digit || kind == Kind::teen || kind == Kind::tens || multiplies();
}

bool NumberWord::inside_number() const {
  switch (kind) {
    case Kind::none:
    case Kind::band_part:
    case Kind::figures:
    case Kind::multiple:
    case Kind::multiple_before:
    case Kind::none_of:
    case Kind::nobody:
    case Kind::no_person:
    case Kind::pair:
      return false;
    default:
      return true;
  }
}

bool NumberWord::plural_denominator() const {
  const bool parts = kind == Kind::ordinals && value > 2;  // "firsts" only behind tens
  return kind == Kind::halves || kind == Kind::quarters || parts;
}

bool NumberWord::denominator() const {
  return plural_denominator() || kind == Kind::half || kind == Kind::quarter ||
         (kind == Kind::ordinal && value > 2);
}

}  // namespace claimcheck::quantity
