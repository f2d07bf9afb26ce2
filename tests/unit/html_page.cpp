#include "output/html_page.hpp"

#include <doctest/doctest.h>

namespace dutoan::html_page_test {

TEST_CASE("text is text, whatever it looks like") {
  CHECK(html_text("Máy chủ") == "Máy chủ");
  CHECK(html_text("<b>&\"") == "&lt;b&gt;&amp;&quot;");
  CHECK(html_element("p class=\"note\"", "a < b") == "<p class=\"note\">a &lt; b</p>");
  CHECK(html_wrapped("ul class=\"x\"", "<li>1</li>") == "<ul class=\"x\"><li>1</li></ul>");
  CHECK(html_attribute("title", "\" onclick=\"") == " title=\"&quot; onclick=&quot;\"");
  CHECK(html_attribute("title", "").empty());
}

TEST_CASE("a page names its language, and lets only its own script run") {
  const std::string page = page_start({.language = Language::english, .title = "</title>"});
  CHECK(page.find("<html lang=\"en\">") != std::string::npos);
  CHECK(page.find("<title>&lt;/title&gt;</title>") != std::string::npos);
  CHECK(page.find("default-src 'none'; style-src 'sha256-") != std::string::npos);
  CHECK(page.find("unsafe-inline") == std::string::npos);
  CHECK(page_start({.title = "a"}).find("<html lang=\"vi\">") != std::string::npos);
}

}  // namespace dutoan::html_page_test
