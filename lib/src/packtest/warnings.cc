#include "packtest/warnings.h"

#include <array>

namespace claimcheck::packtest {

void Warnings::add(std::string code, const packs::Place& place, std::string message,
                   std::string hint) {
  Diagnostic warning;
  warning.code = std::move(code);
  warning.file = place.file;
  warning.line = place.line;
  warning.column = place.column;
  warning.message = std::move(message);
  warning.hint = std::move(hint);
  found_.push_back(std::move(warning));
}

std::span<const packs::Term> warning_codes() {
  static constexpr std::array<packs::Term, 14> codes = {{
      {"L001", "no license, description or engine range"},
      {"L002", "a lexicon that no rule uses"},
      {"L003", "a word that another word of its lexicon covers"},
      {"L004", "a rule without a message"},
      {"L005", "a deprecated rule without its successor"},
      {"L006", "a rule without a negative test"},
      {"L007", "`\\b` beside a letter that is not ASCII"},
      {"L008", "a rule that never fires in its own tests, because others fire first"},
      {"L009", "a word of a pattern that can never match"},
      {"L010", "a lexicon of the same name in two packs, or with the name of an entity or event"},
      {"L011", "a lexicon with the name of something that the engine recognises"},
      {"L012", "a bare word that has the name of a lexicon"},
      {"L013", "a word with a comma: a list without brackets"},
      {"L014", "a pattern that does not say which figure is its value"},
  }};
  return codes;
}

}  // namespace claimcheck::packtest
