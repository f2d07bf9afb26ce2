// The words plan files choose from: the budget's own nouns.
#pragma once

#include <array>
#include <string_view>

namespace dutoan {

inline constexpr std::array<std::string_view, 15> line_kinds = {"hardware",
                                                                "commercial-software",
                                                                "internal-software",
                                                                "software-service",
                                                                "database",
                                                                "data-entry",
                                                                "install",
                                                                "training",
                                                                "rollout",
                                                                "telecom",
                                                                "security",
                                                                "management",
                                                                "consulting",
                                                                "fee",
                                                                "other"};

inline constexpr std::array<std::string_view, 8> task_scopes = {
    "new", "expand", "upgrade", "maintain", "spare", "emergency", "trial", "lease"};

inline constexpr std::array<std::string_view, 7> task_procedures = {
    "purchase",        "outline",         "project-1-step", "project-2-step",
    "lease-available", "lease-on-demand", "trial"};

/// What a `money` row of a task says. Three of them are figures of an estimate: requested,
/// (recomputed, which is never written but computed) and appraised.
inline constexpr std::array<std::string_view, 9> money_kinds = {
    "requested", "appraised", "planned", "approved", "assigned",
    "allocated", "disbursed", "settled", "expected"};

/// What money of a task is for, where a form parts it.
inline constexpr std::array<std::string_view, 2> money_phases = {"preparation", "execution"};

/// How far a task has come, from the first thought of it to its end.
inline constexpr std::array<std::string_view, 7> work_stages = {
    "idea", "policy", "preparation", "appraisal", "approved", "running", "done"};

inline constexpr std::array<std::string_view, 8> price_kinds = {
    "norm", "quotation", "contract", "appraisal", "analogous", "own-norm", "listed", "decision"};

inline constexpr std::array<std::string_view, 3> price_rules = {"lowest", "mean", "stated"};

inline constexpr std::array<std::string_view, 7> task_dates = {
    "estimate", "received", "returned", "appraised", "approved", "start", "end"};

inline constexpr std::array<std::string_view, 4> money_units = {"dong", "nghin", "trieu", "ty"};

}  // namespace dutoan
