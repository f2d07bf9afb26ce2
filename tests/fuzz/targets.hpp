// The readers, each as a function of bytes that nobody checked.
#pragma once

#include <array>
#include <string_view>

namespace fuzz {

/// A formula, which may use names of every type: read, typed, computed, spelled out.
void formula(std::string_view bytes);
/// A plan, with a table of lines beside it that it may name (lines.csv).
void plan(std::string_view bytes);
/// A norm file, and a plan whose method `m` may stand in it.
void norms(std::string_view bytes);
/// A table of lines, read in blocks of several sizes; the same bytes as a form that was mailed.
void lines(std::string_view bytes);
/// A workbook, as a table of lines and as a mailed form.
void workbook(std::string_view bytes);
/// The same of a workbook put together of parts: `=== NAME`, then its text.
void workbook_parts(std::string_view bytes);
/// A result file.
void result(std::string_view bytes);
/// A table that lies beside a plan: days of receipt, answers, appraisal, register, ceilings,
/// prices.
void tables(std::string_view bytes);
/// Keys that do: holidays, register, rules, words, answers, waivers, same-as, baseline, dossier.
void keys(std::string_view bytes);

struct Target {
  std::string_view name;
  void (*run)(std::string_view bytes);
};

inline constexpr std::array<Target, 9> targets = {{{"formula", formula},
                                                   {"plan", plan},
                                                   {"norms", norms},
                                                   {"lines", lines},
                                                   {"workbook", workbook},
                                                   {"workbook-parts", workbook_parts},
                                                   {"result", result},
                                                   {"tables", tables},
                                                   {"keys", keys}}};

}  // namespace fuzz
