#include "compare/wording.h"

#include <map>
#include <string_view>

#include "words/in_words.h"

namespace claimcheck::comparison {
namespace {

std::string quoted(const Claim& claim) { return "\"" + claim.figure_text + "\""; }

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const auto& part : parts) {
    if (!text.empty()) text += ", ";
    text += part;
  }
  return text;
}

// Why two sets do not fit, by the edge that decided.
std::string_view because(std::string_view reason) {
  static const std::map<std::string_view, std::string_view> words = {
      {"disjoint", "no value fits both"},
      {"values", "both are written with the same precision and differ"},
      {"touching", "their limits meet in one point"},
      {"ceiling", "only the soft ceiling of a vague word is passed"},
      {"truncation", "they would agree if one was cut off instead of rounded"},
      {"limits", "the stated limits differ"},
      {"possible-update", "the later figure may be an update"},
      {"possible", "they may be about different facts"},
      {"wider", "one counts more than the other and gives the same figure"},
      {"denied", "one side denies the figure"},
      {"later", "the figure may change with time"},
      {"told-again", "one is told before and after the other, so that it has not changed"},
      {"later-higher", "a running total rises"},
      {"later-lower", "a running total went down"},
      {"equal", "they are equal"},
      {"rounding", "one rounds to the other"},
      {"refines", "one is the more precise"},
      {"contains", "one contains the other"},
      {"converted", "they agree after conversion"},
      {"derived", "one follows from the other"},
      {"part", "one counts a part that fits into the whole"},
      {"ambiguous", "one reading of the ambiguous date agrees"},
  };
  const auto found = words.find(reason);
  return found == words.end() ? std::string_view{} : found->second;
}

// Why no value fits both, by what each wording allows; empty where the figures say it themselves.
std::string disjoint_sets(const Claim& a, const Claim& b) {
  const auto* first = a.quantity();
  const auto* second = b.quantity();
  if (first == nullptr || second == nullptr || first->dimension != second->dimension) return {};
  if (first->dimension != Dimension::count && first->unit != second->unit) return {};
  const auto is_number = [](const Interval<double>& set) {
    return set.low && set.high && set.low->value == set.high->value;
  };
  if (is_number(first->set) && is_number(second->set)) return {};
  const auto allowed = [&](Interval<double> set) {
    if (is_number(set)) return "only " + words::number(set.low->value);
    if (set.high && set.low && set.low->value == 0) set.low.reset();
    return words::bounds(set);
  };
  return "the first allows " + allowed(first->set) + ", the second " + allowed(second->set);
}

// What a soft edge forgave.
std::string soft_edge(const Claim& claim) {
  const std::string text = "only an approximate wording separates them, by no more than ";
  if (claim.time() == nullptr) return text + words::number(kSoftGapShare * 100) + "%";
  return text + words::number(kSoftDaysInMonth) + " days inside a month, " +
         words::number(kSoftDaysInYear) + " inside a year";
}

std::string facet_note(const Gate& gate) {
  const auto& answer = gate.answers.at(gate.asked - 1);
  return std::string(to_string(*gate.closed)) + ": " + std::string(answer.note);
}

std::string day_words(const AsOf& as_of) {
  if (!as_of.days) return "no day";
  const auto& low = as_of.days->low;
  const auto& high = as_of.days->high;
  std::string text;
  if (low && high && low->value == high->value) {
    text = to_iso(low->value);
  } else {
    text = (low ? to_iso(low->value) : "") + ".." + (high ? to_iso(high->value) : "");
  }
  return text + " (" + std::string(to_string(as_of.basis)) + ")";
}

std::string measure_words(const Claim& claim) {
  std::string text = claim.measure;
  if (!claim.noun.empty()) text += " " + claim.noun;
  if (!claim.predicate.empty()) text += ", " + claim.predicate;
  return text;
}

std::string unit_words(const Claim& claim) {
  if (claim.time() != nullptr) return std::string(to_string(claim.time()->type));
  const auto& quantity = *claim.quantity();
  const std::string& unit = quantity.unit.empty() ? claim.noun : quantity.unit;
  return quantity.per.empty() ? unit : unit + " per " + quantity.per;
}

std::string side(Facet facet, const Claim& claim) {
  switch (facet) {
    case Facet::quantity:
      return claim.figure_text;
    case Facet::unit:
      return unit_words(claim);
    case Facet::modality:
      return std::string(to_string(claim.modality));
    case Facet::measure:
      return measure_words(claim);
    case Facet::subject:
      return joined(claim.subject.empty() ? claim.agent : claim.subject);
    case Facet::event:
      return claim.event;
    case Facet::place:
      return joined(claim.place);
    case Facet::scope:
      return joined(claim.scope);
    case Facet::time:
      return day_words(claim.as_of);
    case Facet::voice:
      return claim.provenance ? claim.provenance->document : std::string();
  }
  return {};
}

std::string assumption_words(Facet facet, std::string_view note, int slack_days) {
  if (note == "undated") return "neither side has a date: taken as the same time";
  if (note == "one-undated") return "one side has no date: taken as the same time";
  if (note == "slack")
    return "the days are within a slack of " + std::to_string(slack_days) +
           (slack_days == 1 ? " day" : " days");
  return std::string(to_string(facet)) + " " + std::string(note);
}

bool is_assumption(std::string_view note) {
  return note == "unknown on one side" || note == "undated" || note == "one-undated" ||
         note == "slack" || note == "might be another fact";
}

}  // namespace

std::string explanation(const Ruling& ruling, const Claim& a, const Claim& b) {
  const std::string pair = quoted(a) + " and " + quoted(b);
  if (ruling.verdict == Verdict::not_comparable) {
    const std::string why =
        ruling.gate.closed ? facet_note(ruling.gate) : std::string(ruling.reason);
    return pair + " are not compared (" + why + ").";
  }
  std::string reason;
  if (ruling.reason == "disjoint") reason = disjoint_sets(a, b);
  if (ruling.reason == "soft") reason = soft_edge(a);
  if (reason.empty()) reason = because(ruling.reason);
  switch (ruling.verdict) {
    case Verdict::agree:
      return pair + " agree: " + reason + ".";
    case Verdict::update:
      return pair + " hold at different times: " + reason + ".";
    case Verdict::tension:
      return pair + " are in tension: " + reason + ".";
    case Verdict::regression:
      return pair + " follow each other: " + reason + ".";
    case Verdict::disputed:
      return pair + " are disputed between sources: " + reason + ".";
    default:
      return pair + " cannot both hold: " + reason + ".";
  }
}

std::vector<std::string> assumptions(const Gate& gate) {
  std::vector<std::string> found;
  for (std::size_t at = 0; at < gate.asked; ++at) {
    const auto& answer = gate.answers.at(at);
    if (answer.passed && is_assumption(answer.note))
      found.push_back(assumption_words(static_cast<Facet>(at), answer.note, gate.time.slack_days));
  }
  return found;
}

std::vector<GateStep> steps(const Gate& gate, const Claim& a, const Claim& b) {
  std::vector<GateStep> found;
  for (std::size_t at = 0; at < gate.asked; ++at) {
    const auto facet = static_cast<Facet>(at);
    const auto& answer = gate.answers.at(at);
    found.push_back({std::string(to_string(facet)), side(facet, a), side(facet, b), answer.passed,
                     std::string(answer.note)});
  }
  return found;
}

}  // namespace claimcheck::comparison
