#include "estimate/table_totals.hpp"

#include "base/number_text.hpp"
#include "random.hpp"

#include <algorithm>
#include <limits>

#include <doctest/doctest.h>

namespace dutoan::table_totals_test {

namespace {

constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

/// Up to 18 digits of both signs, small ones as well, now and then the ends of the range.
Scaled random_scaled(Random& random) {
  constexpr std::array<std::int64_t, 8> ends = {
      least, least + 1, most, most - 1, 999'999'999'999'999'999, -999'999'999'999'999'999, 0, 1};
  const auto decimals = std::uint8_t(random.below(7));
  if (random.once_in(3)) return {random.one_of(ends), decimals};
  std::int64_t value = 0;
  for (std::size_t digits = 1 + random.below(18); digits > 0; --digits)
    value = value * 10 + random.between(0, 9);
  return {random.once_in(2) ? value : -value, decimals};
}

BulkLine random_line(Random& random, std::size_t keys) {
  return {random_scaled(random), random_scaled(random), std::uint32_t(random.below(keys))};
}

/// The number as a person would write it, read as a person's number is.
Number number_of(const Scaled& scaled) {
  std::string text = std::to_string(scaled.value);
  const std::size_t sign = text.starts_with('-') ? 1 : 0;
  while (text.size() - sign <= scaled.decimals)
    text.insert(sign, "0");
  if (scaled.decimals > 0) text.insert(text.size() - scaled.decimals, ".");
  return std::get<NumberText>(parse_number(text)).value;
}

Number product_of(const BulkLine& line) {
  return number_of(line.quantity) * number_of(line.unit_price);
}

/// Whether a sum in units of 10^-12 leaves 127 bits.
bool leaves_range(const Number& sum) {
  static const Number limit = power(2, 127) / power(10, 12);
  return abs(sum) >= limit;
}

LineKey key(std::size_t index) {
  constexpr std::array groups = {"GXL", "GMS", "GK"};
  return {.group = groups[index % 3], .kind = "other", .vat = Number(std::int64_t(index / 3), 10)};
}

/// The lines in blocks of chance lengths, each with a list of keys of its own.
std::vector<LineBlock> random_blocks(Random& random, const std::vector<BulkLine>& lines) {
  std::vector<LineBlock> blocks(1);
  for (const BulkLine& line : lines) {
    if (random.once_in(5)) blocks.emplace_back();
    LineBlock& block = blocks.back();
    block.index = blocks.size() - 1;
    const LineKey wanted = key(line.key);
    auto found = std::find(block.keys.begin(), block.keys.end(), wanted);
    if (found == block.keys.end()) found = block.keys.insert(found, wanted);
    block.lines.push_back(
        {line.quantity, line.unit_price, std::uint32_t(found - block.keys.begin())});
  }
  return blocks;
}

/// One of `list`, taken out of it.
template <class T>
T draw(Random& random, std::vector<T>& list) {
  const auto at = list.begin() + std::ptrdiff_t(random.below(list.size()));
  T drawn = std::move(*at);
  list.erase(at);
  return drawn;
}

/// Shares the blocks out among some totals and merges those, all in the order of chance.
TableTotals random_totals(Random& random, std::vector<LineBlock> blocks) {
  const Library library;
  Environment environment{.library = library};
  std::vector<TableTotals> parts(1 + random.below(5));
  while (!blocks.empty())
    parts[random.below(parts.size())].add(draw(random, blocks), environment);
  while (parts.size() > 1) {
    TableTotals part = draw(random, parts);
    parts[random.below(parts.size())].merge(std::move(part));
  }
  return std::move(parts[0]);
}

}  // namespace

TEST_CASE("the product of two random scaled integers is exact") {
  Random random(101);
  for (int i = 0; i < 5000; ++i) {
    const BulkLine line = random_line(random, 1);
    CHECK(exact_product(line) == product_of(line));
  }
}

TEST_CASE("random lines sum up exactly by key however they are blocked and merged") {
  int large_products = 0;
  int large_sums = 0;
  for (std::uint32_t seed = 1; seed <= 300; ++seed) {
    Random random(seed);
    const std::size_t keys = 1 + random.below(6);
    std::vector<BulkLine> lines;
    std::vector<Number> sums(keys);
    std::vector<std::size_t> counts(keys);
    for (std::size_t count = random.below(60); count > 0; --count) {
      lines.push_back(random_line(random, keys));
      const BulkLine& line = lines.back();
      const Number product = product_of(line);
      sums[line.key] += product;
      ++counts[line.key];
      large_products += leaves_range(product) ? 1 : 0;
      large_sums += !leaves_range(product) && leaves_range(sums[line.key]) ? 1 : 0;
    }
    const TableTotals totals = random_totals(random, random_blocks(random, lines));
    CAPTURE(seed);
    std::size_t used = 0;
    for (std::size_t i = 0; i < keys; ++i) {
      const auto found = totals.by_key().find(key(i));
      REQUIRE((found != totals.by_key().end()) == (counts[i] > 0));
      if (counts[i] == 0) continue;
      ++used;
      CHECK(exact_text(found->second.bulk()) == exact_text(sums[i]));
      CHECK(exact_text(found->second.sum().number()) == exact_text(sums[i]));
      CHECK(found->second.count() == counts[i]);
    }
    CHECK(totals.by_key().size() == used);
  }
  // Both ways out of the 128 bits were taken.
  CHECK(large_products > 300);
  CHECK(large_sums > 300);
}

TEST_CASE("many lines at the ends of the range sum up exactly") {
  for (std::uint32_t seed = 1; seed <= 100; ++seed) {
    Random random(seed);
    // 2^126 in units of 10^-12: two of them leave 127 bits.
    const BulkLine high = {{least, 6}, {least, 6}};
    const BulkLine low = {{least, 6}, {most, 6}};
    KeyTotal total;
    Number sum;
    for (int i = 0; i < 50; ++i) {
      const BulkLine& line = random.once_in(2) ? high : low;
      total.add(line);
      sum += product_of(line);
    }
    CAPTURE(seed);
    CHECK(exact_text(total.bulk()) == exact_text(sum));
  }
}

TEST_CASE("lines and values of one key sum up exactly however they are merged") {
  for (std::uint32_t seed = 1; seed <= 200; ++seed) {
    Random random(seed);
    std::vector<KeyTotal> parts(1 + random.below(6));
    Number bulk;
    Number others;
    std::size_t unpriced = 0;
    const std::size_t count = random.below(40);
    for (std::size_t i = 0; i < count; ++i) {
      KeyTotal& part = parts[random.below(parts.size())];
      if (random.once_in(8)) {
        part.add_unpriced();
        ++unpriced;
      } else if (random.once_in(2)) {
        const Number value = random.number();
        part.add(Value(value, Evidence::user));
        others += value;
      } else {
        const BulkLine line = random_line(random, 1);
        part.add(line);
        bulk += product_of(line);
      }
    }
    while (parts.size() > 1) {
      const KeyTotal part = draw(random, parts);
      parts[random.below(parts.size())].merge(part);
    }
    CAPTURE(seed);
    CHECK(exact_text(parts[0].bulk()) == exact_text(bulk));
    CHECK(exact_text(parts[0].sum().number()) == exact_text(bulk + others));
    CHECK(parts[0].count() == count);
    CHECK(parts[0].has_unpriced() == (unpriced > 0));
  }
}

TEST_CASE("a stated sum agrees exactly when it is the rounded sum of the lines above it") {
  int warned = 0;
  for (std::uint32_t seed = 1; seed <= 200; ++seed) {
    Random random(seed);
    std::vector<BulkLine> lines;
    for (std::size_t count = 1 + random.below(40); count > 0; --count)
      lines.push_back(random_line(random, 3));
    std::vector<LineBlock> blocks = random_blocks(random, lines);
    Number all;
    Number since;
    std::size_t wrong = 0;
    for (LineBlock& block : blocks) {
      for (std::size_t i = 0; i < block.lines.size(); ++i) {
        all += product_of(block.lines[i]);
        since += product_of(block.lines[i]);
        if (!random.once_in(4)) continue;
        const bool of_all = random.once_in(2);
        const Number right = round_to(of_all ? all : since, {.step = 1});
        // One đồng more, unless that is the other reading.
        const bool off = random.once_in(4) && right + Number(1) != round_to(all, {.step = 1});
        const Number stated = off ? right + Number(1) : right;
        wrong += off ? 1 : 0;
        block.sums.push_back({.bulk_before = i + 1,
                              .amount = stated,
                              .of_all = of_all,
                              .location = {.line = i + 1}});
        since = 0;
      }
    }
    TableTotals totals = random_totals(random, blocks);
    CAPTURE(seed);
    CHECK(totals.finish(1).size() == wrong);
    warned += int(wrong);
  }
  CHECK(warned > 100);
}

}  // namespace dutoan::table_totals_test
