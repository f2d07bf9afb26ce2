# Runs one case and compares what comes out, byte by byte.
#
#   cmd   the arguments of the program, one a line; @NORMS@ and @EXAMPLES@ stand for those folders
#   in    standard input, if any
#   out   expected standard output        err   expected standard error (both may be absent: empty)
#   code  expected exit code (absent: 0)
#
# The program runs in the folder of the case. With BLESS=1 in the environment the expected files are
# written anew; read the difference and justify it in the commit.
cmake_minimum_required(VERSION 3.25)
file(STRINGS ${FOLDER}/cmd arguments ENCODING UTF-8)
list(TRANSFORM arguments REPLACE "@NORMS@" "${NORMS}")
list(TRANSFORM arguments REPLACE "@EXAMPLES@" "${EXAMPLES}")
set(input)
if(EXISTS ${FOLDER}/in)
  set(input INPUT_FILE ${FOLDER}/in)
endif()
execute_process(COMMAND ${PROGRAM} ${arguments} WORKING_DIRECTORY ${FOLDER} ${input}
                OUTPUT_VARIABLE out ERROR_VARIABLE err RESULT_VARIABLE code ENCODING UTF-8)
# Places of the examples and norms do not depend on where the project lies.
foreach(stream out err)
  string(REPLACE "${EXAMPLES}" "@EXAMPLES@" ${stream} "${${stream}}")
  string(REPLACE "${NORMS}" "@NORMS@" ${stream} "${${stream}}")
endforeach()

function(expect name actual)
  set(expected "")
  if(EXISTS ${FOLDER}/${name})
    file(READ ${FOLDER}/${name} expected)
  endif()
  if(actual STREQUAL expected)
    return()
  endif()
  if(DEFINED ENV{BLESS})
    if(actual STREQUAL "")
      file(REMOVE ${FOLDER}/${name})
    else()
      file(WRITE ${FOLDER}/${name} "${actual}")
    endif()
    message(STATUS "blessed ${FOLDER}/${name}")
  else()
    message("--- expected ${name}\n${expected}\n+++ actual ${name}\n${actual}")
    message(SEND_ERROR "${name} differs")
  endif()
endfunction()

set(wanted_code "${code}\n")
if(code STREQUAL "0" AND NOT EXISTS ${FOLDER}/code)
  set(wanted_code "")
endif()
expect(out "${out}")
expect(err "${err}")
expect(code "${wanted_code}")
