// One document, table, method, norm item or price book in full, and a table read at a key.
#pragma once

#include "norms/norm_reading.hpp"
#include "norms/norm_subject.hpp"
#include "output/report.hpp"

#include <optional>

namespace dutoan {

/// A document: its header, where it was read, and what it holds.
void add_document(Report& report, const NormSubject& document, const Library& library,
                  Language language);
/// A table in all its versions, or in the one in force at `date`; a method; the rest.
void add_norm(Report& report, const NormSubject& subject, std::optional<Date> date,
              Language language);
void add_reading(Report& report, const NormReading& reading, const Validity& in_force,
                 Language language);

}  // namespace dutoan
