#include "formula/expression.hpp"

#include <array>
#include <utility>

namespace dutoan {

namespace {

constexpr std::array<std::pair<std::string_view, Fold>, 6> folds = {{{"sum", Fold::sum},
                                                                     {"min", Fold::min},
                                                                     {"max", Fold::max},
                                                                     {"count", Fold::count},
                                                                     {"any", Fold::any},
                                                                     {"all", Fold::all}}};

constexpr std::array<std::pair<std::string_view, Function>, 14> functions = {
    {{"min", Function::min},
     {"max", Function::max},
     {"abs", Function::abs},
     {"days", Function::days},
     {"workdays", Function::workdays},
     {"add_days", Function::add_days},
     {"add_workdays", Function::add_workdays},
     {"add_months", Function::add_months},
     {"date", Function::date},
     {"contains", Function::contains},
     {"at", Function::at},
     {"in_force", Function::in_force},
     {"missing", Function::missing},
     {"known", Function::known}}};

template <class Words, class Named>
std::string_view word_of(const Words& words, Named named) {
  for (const auto& [word, meaning] : words) {
    if (meaning == named) return word;
  }
  return "";
}

template <class Words>
auto named(const Words& words, std::string_view text) {
  std::optional<typename Words::value_type::second_type> found;
  for (const auto& [word, meaning] : words) {
    if (word == text) found = meaning;
  }
  return found;
}

}  // namespace

bool is_exponent(const Number& number) {
  return number.is_integer() && !number.is_negative() && number <= Number(exponent_limit);
}

std::string_view fold_word(Fold fold) {
  return word_of(folds, fold);
}

std::string_view function_word(Function function) {
  return word_of(functions, function);
}

std::optional<Fold> fold_named(std::string_view word) {
  return named(folds, word);
}

std::optional<Function> function_named(std::string_view word) {
  return named(functions, word);
}

std::vector<std::string> function_words() {
  std::vector<std::string> words;
  for (const auto& [word, function] : functions)
    words.emplace_back(word);
  return words;
}

}  // namespace dutoan
