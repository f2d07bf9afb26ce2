// A web page of one file: styles and script stand in it, and it asks the network for nothing.
//
// It is complete without its script, which only filters, sorts and opens. A policy in its head lets
// the browser run that script and no other, whatever names a plan may hold.
#pragma once

#include "base/message.hpp"

#include <string>
#include <string_view>

namespace dutoan {

struct HtmlPage {
  Language language = Language::vietnamese;
  std::string title;
};

/// Appends text as content or as an attribute in double quotes.
void append_html(std::string& html, std::string_view text);
[[nodiscard]] std::string html_text(std::string_view text);

/// "<p class="note">text</p>" of `p class="note"`; the text is escaped.
[[nodiscard]] std::string html_element(std::string_view tag, std::string_view text);
/// The same around markup.
[[nodiscard]] std::string html_wrapped(std::string_view tag, std::string_view markup);

/// " name="value""; nothing where the value is empty.
[[nodiscard]] std::string html_attribute(std::string_view name, std::string_view value);

/// Everything in front of the content of `main`, and behind it.
[[nodiscard]] std::string page_start(const HtmlPage& page);
[[nodiscard]] std::string page_end();

}  // namespace dutoan
