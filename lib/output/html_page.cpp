#include "output/html_page.hpp"

#include "base/sha256.hpp"
#include "output/catalogue.hpp"
#include "output/html_assets.hpp"
#include "output/json_value.hpp"
#include "output/xml_text.hpp"

#include <algorithm>
#include <array>

namespace dutoan {

namespace {

/// What most names of plans consist of needs no second look.
bool is_plain(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) {
    return c == '&' || c == '<' || c == '>' || c == '"' || c == '\xEF' ||
           static_cast<unsigned char>(c) < ' ';
  });
}

unsigned digit_of(char hexadecimal) {
  return unsigned(hexadecimal <= '9' ? hexadecimal - '0' : hexadecimal - 'a' + 10);
}

/// 24 bits are six digits of sixteen, or four of sixty-four.
std::string base64_of_hexadecimal(std::string_view text) {
  constexpr std::string_view digits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string result;
  for (std::size_t at = 0; at < text.size(); at += 6) {
    const std::size_t given = std::min<std::size_t>(6, text.size() - at);
    unsigned bits = 0;
    for (std::size_t i = 0; i < 6; ++i)
      bits = bits * 16 + (i < given ? digit_of(text[at + i]) : 0);
    const std::size_t used = given / 2 + 1;
    for (std::size_t i = 0; i < 4; ++i)
      result += i < used ? digits[(bits >> (18 - 6 * i)) & 63U] : '=';
  }
  return result;
}

std::string policy() {
  const auto source = [](std::string_view text) {
    return "'sha256-" + base64_of_hexadecimal(sha256(text)) + "'";
  };
  return "default-src 'none'; style-src " + source(page_style()) + "; script-src " +
         source(page_script()) + "; base-uri 'none'; form-action 'none'";
}

/// What the script says; its blanks are filled by it.
std::string script_words(Language language) {
  constexpr std::array<std::string_view, 13> words = {
      "filter",   "all",       "shown", "sum",   "sum-of",   "known-part", "not-compared",
      "open-all", "close-all", "more",  "whole", "no-match", "reset"};
  Json json = Json::object();
  for (const std::string_view word : words)
    json[std::string(word)] = render(
        {"html-script-" + std::string(word), {std::string("{0}"), std::string("{1}")}}, language);
  return json_line(json);
}

}  // namespace

void append_html(std::string& html, std::string_view text) {
  if (is_plain(text)) {
    html += text;
  } else {
    html += xml_escaped(text);
  }
}

std::string html_text(std::string_view text) {
  std::string html;
  append_html(html, text);
  return html;
}

std::string html_element(std::string_view tag, std::string_view text) {
  return html_wrapped(tag, html_text(text));
}

std::string html_wrapped(std::string_view tag, std::string_view markup) {
  const std::string_view name = tag.substr(0, tag.find(' '));
  return "<" + std::string(tag) + ">" + std::string(markup) + "</" + std::string(name) + ">";
}

std::string html_attribute(std::string_view name, std::string_view value) {
  if (value.empty()) return "";
  return " " + std::string(name) + "=\"" + html_text(value) + "\"";
}

std::string page_start(const HtmlPage& page) {
  const bool vietnamese = page.language == Language::vietnamese;
  std::string html = "<!DOCTYPE html>\n<html lang=\"";
  html += vietnamese ? "vi" : "en";
  html += "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"" +
          html_attribute("content", policy()) + ">\n";
  html += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
  html += "<meta name=\"color-scheme\" content=\"light dark\">\n";
  html += html_element("title", page.title) + "\n<style>" + std::string(page_style()) +
          "</style>\n</head>\n";
  html += "<body" + html_attribute("data-words", script_words(page.language)) + ">\n<main>\n";
  return html;
}

std::string page_end() {
  return "</main>\n<script>" + std::string(page_script()) + "</script>\n</body>\n</html>\n";
}

}  // namespace dutoan
