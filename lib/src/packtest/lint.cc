#include "claimcheck/pack_tools.h"
#include "packs/pack_set.h"
#include "packtest/test_run.h"
#include "packtest/warnings.h"

namespace claimcheck {
namespace {

void lint_header(const packs::Pack& pack, packtest::Warnings& warnings) {
  const packs::Place top{pack.file, 0, 0};
  if (pack.license.empty())
    warnings.add("L001", top, "the pack names no license", "license: CC0-1.0");
  if (pack.description.empty())
    warnings.add("L001", top, "the pack has no description", "description: one line");
  if (pack.requires_engine.empty())
    warnings.add("L001", top, "the pack does not say what engine it needs", "requires: '>=1.0 <2'");
}

}  // namespace

std::vector<Diagnostic> lint_packs(const RulePacks& packs, const PackTestOptions& options) {
  packtest::Warnings warnings;
  for (const auto& pack : packs.set().packs()) {
    if (packtest::is_chosen(pack, {pack.file}, options)) {
      lint_header(pack, warnings);
      packtest::lint_lexicons(pack, packs, warnings);
    }
  }
  packtest::lint_rules(packtest::chosen_rules(packs, options), packs, warnings);
  return warnings.take();
}

}  // namespace claimcheck
