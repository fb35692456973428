#include "packs/word_lists.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace claimcheck::packs {
namespace {

constexpr std::string_view open_mark = "%{";
constexpr std::string_view close_mark = "}";

WordLists as_written(const std::vector<Pack>& packs) {
  WordLists lists;
  const auto append = [&](const std::string& name, const std::vector<std::string>& words) {
    auto& list = lists[name];
    list.insert(list.end(), words.begin(), words.end());
  };
  for (const auto& pack : packs) {
    for (const auto& [name, lexicon] : pack.lexicons) append(name, lexicon.words);
    for (const auto& entity : pack.entities) append(entity.id, entity.names);
    for (const auto& event : pack.events) append(event.id, event.names);
  }
  return lists;
}

// Writes out lists that take in others, each once.
class Writer {
 public:
  explicit Writer(const WordLists& written) : written_(written) {}

  const std::vector<std::string>& words_of(const std::string& name) {
    const auto [place, is_new] = done_.try_emplace(name);
    if (!is_new) {
      if (open_.contains(name)) unending_.insert(name);
      return place->second;
    }
    if (open_.size() >= deepest_inclusion) {
      too_deep_.insert(name);
      return place->second;
    }
    open_.insert(name);
    std::vector<std::string> words;
    for (const auto& item : written_.find(name)->second) {
      const auto inner = list_named_by(item);
      const bool known = inner && written_.find(*inner) != written_.end();
      if (known)
        append(words, words_of(std::string(*inner)));
      else if (words.size() < most_words)
        words.push_back(item);
    }
    open_.erase(name);
    return done_[name] = std::move(words);
  }

  // Those that take in themselves.
  [[nodiscard]] const std::set<std::string>& unending() const { return unending_; }
  // Those at the end of too long a row of others, each taken in by the one before.
  [[nodiscard]] const std::set<std::string>& too_deep() const { return too_deep_; }

  static constexpr std::size_t deepest_inclusion = 100;

 private:
  static void append(std::vector<std::string>& words, const std::vector<std::string>& more) {
    const auto room = std::min(more.size(), most_words - words.size());
    words.insert(words.end(), more.begin(), more.begin() + static_cast<std::ptrdiff_t>(room));
  }

  const WordLists& written_;
  WordLists done_;  // a list that is under way is empty
  std::set<std::string> open_;
  std::set<std::string> unending_;
  std::set<std::string> too_deep_;
};

}  // namespace

std::optional<std::string_view> list_named_by(std::string_view item) {
  if (!item.starts_with(open_mark) || !item.ends_with(close_mark)) return std::nullopt;
  return item.substr(open_mark.size(), item.size() - open_mark.size() - close_mark.size());
}

WordLists word_lists(const std::vector<Pack>& packs) {
  const WordLists written = as_written(packs);
  Writer writer(written);
  WordLists lists;
  for (const auto& entry : written) lists.emplace(entry.first, writer.words_of(entry.first));
  return lists;
}

std::vector<std::string> written_out(const std::vector<std::string>& items,
                                     const WordLists& lists) {
  std::vector<std::string> words;
  for (const auto& item : items) {
    const auto name = list_named_by(item);
    const auto list = name ? lists.find(*name) : lists.end();
    if (list == lists.end())
      words.push_back(item);
    else
      words.insert(words.end(), list->second.begin(), list->second.end());
  }
  return words;
}

void check_lexicons(const std::vector<Pack>& packs, Problems& problems) {
  const WordLists written = as_written(packs);
  Writer writer(written);
  for (const auto& pack : packs) {
    for (const auto& [name, lexicon] : pack.lexicons) {
      const auto words = writer.words_of(name).size();
      if (writer.unending().contains(name))
        problems.add(Code::unending_list, {lexicon.place, name.size()},
                     fmt::format("lexicon '{}' takes in itself", name),
                     "leave one of the references out");
      if (writer.too_deep().contains(name))
        problems.add(Code::too_much, {lexicon.place, name.size()},
                     fmt::format("lexicon '{}' is taken in through more than {} others", name,
                                 Writer::deepest_inclusion),
                     "name it where it is used");
      if (words >= most_words)
        problems.add(Code::too_much, {lexicon.place, name.size()},
                     fmt::format("lexicon '{}' comes to {} words or more", name, most_words),
                     "a pattern catches a family of words in fewer");
      if (problems.full()) return;
    }
  }
}

}  // namespace claimcheck::packs
