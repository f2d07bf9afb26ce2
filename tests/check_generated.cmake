# A checked-in file is what the program prints today: -DPROGRAM -DARGUMENTS="schema plan" -DFILE.
cmake_minimum_required(VERSION 3.25)
separate_arguments(words UNIX_COMMAND "${ARGUMENTS}")
execute_process(COMMAND ${PROGRAM} ${words} OUTPUT_VARIABLE printed COMMAND_ERROR_IS_FATAL ANY)
file(READ ${FILE} stored)
if(NOT printed STREQUAL stored)
  message(FATAL_ERROR "${FILE} is out of date: write it anew with dutoan ${ARGUMENTS}")
endif()
