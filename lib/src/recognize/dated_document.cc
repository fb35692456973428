#include "recognize/dated_document.h"

#include <string_view>

#include "quantity/number.h"
#include "text/sentence.h"
#include "time/document_time.h"
#include "time/words.h"

namespace claimcheck::recognition {
namespace {

constexpr std::size_t kHead = 1000;  // bytes

std::optional<Day> day_written(std::string_view text) {
  if (text.size() > kHead) {
    const auto blank = text.find_last_of(" \t\n", kHead);
    text = blank == std::string_view::npos ? std::string_view{} : text.substr(0, blank);
  }
  const auto head = text::analyse(text);
  const auto numbers = quantity::read_numbers(head);
  return time::dateline(time::Words(head, numbers), std::nullopt);
}

}  // namespace

DatedDocument::DatedDocument(const Document& document) : document_(document) {
  if (document.published) return;
  const auto day = day_written(document.text);
  if (!day) return;
  dated_ = document;
  dated_->published = Publication{*day};
}

}  // namespace claimcheck::recognition
