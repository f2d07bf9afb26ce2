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
