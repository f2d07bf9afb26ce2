# What `cmake --install` lays down, how other projects find it, and the packages.
#
# Components: program (with norms, examples and manual) and development (library and headers).
include(CMakePackageConfigHelpers)

install(TARGETS dutoan_program RUNTIME COMPONENT program)
# The program looks for its norms beside itself: ../share/dutoan/norms.
install(DIRECTORY norms examples DESTINATION ${CMAKE_INSTALL_DATADIR}/dutoan COMPONENT program)
install(FILES docs/dutoan.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT program)
install(FILES docs/completion/dutoan.bash RENAME dutoan
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions COMPONENT program)
install(FILES LICENSE README.md README.vi.md CHANGELOG.md
        DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT program)

install(TARGETS dutoan EXPORT dutoan_targets ARCHIVE COMPONENT development)
install(DIRECTORY lib/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/dutoan COMPONENT development
        FILES_MATCHING PATTERN "*.hpp")
set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/dutoan)
install(EXPORT dutoan_targets FILE dutoanTargets.cmake NAMESPACE dutoan:: DESTINATION ${package_folder}
        COMPONENT development)
configure_package_config_file(cmake/dutoanConfig.cmake.in
  ${CMAKE_CURRENT_BINARY_DIR}/dutoanConfig.cmake INSTALL_DESTINATION ${package_folder})
write_basic_package_version_file(${CMAKE_CURRENT_BINARY_DIR}/dutoanConfigVersion.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/dutoanConfig.cmake
              ${CMAKE_CURRENT_BINARY_DIR}/dutoanConfigVersion.cmake
        DESTINATION ${package_folder} COMPONENT development)

set(CPACK_PACKAGE_NAME dutoan)
set(CPACK_PACKAGE_VENDOR "dutoan")
set(CPACK_PACKAGE_CONTACT "dutoan maintainers <dutoan@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_GENERATOR TGZ DEB)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL program)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_ARCHIVE_COMPONENT_INSTALL ON)
set(CPACK_COMPONENT_INCLUDE_TOPLEVEL_DIRECTORY ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
include(CPack)
