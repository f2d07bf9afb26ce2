# What keeps the architecture true: includes point downward only, no binary floating point in lib/,
# no article or circular number in lib/ and cli/.
cmake_minimum_required(VERSION 3.25)

# The lowest floor first; input and estimate do not know each other.
set(floors base formula plan norms input estimate review output)
set(may_base "")
set(may_formula base)
set(may_plan base formula)
set(may_norms base formula plan)
set(may_input base formula plan norms)
set(may_estimate base formula plan norms)
set(may_review base formula plan norms estimate)
set(may_output base formula plan norms estimate review)

set(faults "")
foreach(floor IN LISTS floors)
  file(GLOB sources ${SOURCE}/lib/${floor}/*)
  foreach(source IN LISTS sources)
    file(STRINGS ${source} includes REGEX "^#include \"")
    foreach(include IN LISTS includes)
      string(REGEX REPLACE "^#include \"([a-z_]+)/.*" "\\1" wanted "${include}")
      if(NOT wanted STREQUAL floor AND NOT wanted IN_LIST may_${floor})
        list(APPEND faults "${source}: ${include} points upward")
      endif()
    endforeach()
    file(READ ${source} text)
    # yaml-cpp, CLI11 and the like stand in one file each; fmt and JSON belong to the printers.
    if(text MATCHES "#include <yaml-cpp" AND NOT source MATCHES "input/yaml_tree.cpp$")
      list(APPEND faults "${source}: only input/yaml_tree.cpp knows yaml-cpp")
    endif()
    if(text MATCHES "#include <CLI/")
      list(APPEND faults "${source}: only cli/arguments.cpp knows CLI11")
    endif()
  endforeach()
endforeach()

file(GLOB_RECURSE sources ${SOURCE}/lib/*.cpp ${SOURCE}/lib/*.hpp ${SOURCE}/cli/*.cpp
     ${SOURCE}/cli/*.hpp)
foreach(source IN LISTS sources)
  file(READ ${source} text)
  string(REGEX REPLACE "//[^\n]*" "" code "${text}")
  if(source MATCHES "/lib/" AND code MATCHES "[^a-z_](double|float)[^a-z_]")
    list(APPEND faults "${source}: binary floating point")
  endif()
  if(source MATCHES "/cli/" AND NOT source MATCHES "arguments.cpp$" AND text MATCHES "<CLI/")
    list(APPEND faults "${source}: only cli/arguments.cpp knows CLI11")
  endif()
  # The law is data: neither "Điều 51" nor "73/2019/NĐ-CP" nor a document's id stands in code.
  if(code MATCHES "Điều [0-9]|Phụ lục [0-9IVX]|[0-9]+/[0-9]+/(NĐ|TT|QĐ)" OR
     code MATCHES "\"(nd|tt|qd|cv|nq)-[0-9]+-[0-9]")
    list(APPEND faults "${source}: a number of the law: ${CMAKE_MATCH_0}")
  endif()
endforeach()

if(faults)
  list(JOIN faults "\n" text)
  message(FATAL_ERROR "${text}")
endif()
