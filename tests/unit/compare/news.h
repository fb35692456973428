#pragma once

#include <string>
#include <vector>

#include "claimcheck/check.h"
#include "document.h"

// What contradicts in the articles of one story.
namespace claimcheck::testing {

struct News {
  std::string published;
  std::string text;
};

// What contradicts in articles of one story; each opens with what makes them one.
inline std::vector<std::string> findings_in(const std::vector<News>& story) {
  std::vector<Document> documents;
  documents.reserve(story.size());
  for (const auto& news : story) {
    documents.push_back(
        article("article" + std::to_string(documents.size()),
                "The ferry Halcyon sank off Cape Morrow near the port of Elvesund. " + news.text,
                news.published));
  }
  std::vector<std::string> found;
  for (const auto& finding : check(documents, RulePacks::builtin()).findings)
    found.push_back(std::string(to_string(finding.verdict)) + ' ' +
                    finding.positions.front().in_words);
  return found;
}

using Found = std::vector<std::string>;

// How many findings two articles give.
inline std::size_t count_findings(const Document& a, const Document& b) {
  const std::vector documents = {a, b};
  return check(documents, RulePacks::builtin()).findings.size();
}

}  // namespace claimcheck::testing
