# Installs into a scratch folder, builds tests/consumer against it, and compares the total it prints
# with the one known; then runs the installed program from another working directory.
cmake_minimum_required(VERSION 3.25)
file(REMOVE_RECURSE ${WORK})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${WORK}/tree
                OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CMAKE_COMMAND} -G Ninja -S ${SOURCE}/tests/consumer -B ${WORK}/build
                        -DCMAKE_PREFIX_PATH=${WORK}/tree OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CMAKE_COMMAND} --build ${WORK}/build OUTPUT_QUIET
                COMMAND_ERROR_IS_FATAL ANY)
set(installed ${WORK}/tree/share/dutoan)
execute_process(COMMAND ${WORK}/build/consumer ${installed}/norms
                        ${installed}/examples/urban-assets/plan.yaml
                OUTPUT_VARIABLE total COMMAND_ERROR_IS_FATAL ANY)
if(NOT total STREQUAL "388846184\n")
  message(FATAL_ERROR "the consumer printed ${total}")
endif()

# Alone, without the norms it is shipped with, it says so and nothing else.
string(RANDOM name)
set(alone /tmp/dutoan-${name})
file(COPY ${WORK}/tree/bin/dutoan DESTINATION ${alone}/bin)
execute_process(COMMAND ${alone}/bin/dutoan estimate ${installed}/examples/urban-assets
                OUTPUT_VARIABLE output ERROR_VARIABLE said RESULT_VARIABLE code)
file(REMOVE_RECURSE ${alone})
set(expected "dutoan: lỗi: không tìm thấy bộ định mức đi kèm, đã tìm ở \
${alone}/share/dutoan/norms [norms-not-installed]
 gợi ý: cài lại dutoan, hoặc chép thư mục norms vào đó
1 lỗi
")
if(NOT output STREQUAL "" OR NOT said STREQUAL expected OR NOT code EQUAL 2)
  message(FATAL_ERROR "without norms the program ended with ${code} and said ${output}${said}")
endif()

foreach(format text json)
  execute_process(COMMAND ${WORK}/tree/bin/dutoan estimate share/dutoan/examples/urban-assets
                          --format ${format}
                  WORKING_DIRECTORY ${WORK}/tree OUTPUT_VARIABLE installed_output
                  COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND ${BUILD}/cli/dutoan estimate ${SOURCE}/examples/urban-assets
                          --format ${format}
                  OUTPUT_VARIABLE built_output COMMAND_ERROR_IS_FATAL ANY)
  if(NOT installed_output STREQUAL built_output)
    message(FATAL_ERROR "the installed program prints other ${format}")
  endif()
endforeach()
