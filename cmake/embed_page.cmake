# Writes the source file that holds the style sheet and the script of the HTML page:
#
#   cmake -DOUT=FILE.cpp -DFOLDER=lib/output/html -P embed_page.cmake
cmake_minimum_required(VERSION 3.25)
set(source "#include \"output/html_assets.hpp\"\n\nnamespace dutoan {\n")
foreach(part style:report.css script:report.js)
  string(REPLACE ":" ";" part ${part})
  list(GET part 0 name)
  list(GET part 1 file)
  file(READ ${FOLDER}/${file} text)
  string(APPEND source "\nstd::string_view page_${name}() {\n"
                       "  return R\"embedded(${text})embedded\";\n}\n")
endforeach()
string(APPEND source "\n}  // namespace dutoan\n")
file(WRITE ${OUT} "${source}")
