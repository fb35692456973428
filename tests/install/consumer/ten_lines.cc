#include <claimcheck/claimcheck.h>

#include <iostream>

int main(int argc, char** argv) {
  const auto batch = claimcheck::read_documents({argv + 1, argv + argc});
  const auto result = claimcheck::check(batch.documents, claimcheck::RulePacks::builtin());
  for (const claimcheck::Finding& finding : result.findings)
    std::cout << to_string(finding.verdict) << ": " << finding.title << '\n';
}
