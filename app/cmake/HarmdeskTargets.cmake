# SPDX-License-Identifier: GPL-3.0-or-later
# harmdesk_library(NAME LINKS ...): one static library from the .cpp and .h files of the current folder.
# A new file needs no edit here: the folder is the library.
function(harmdesk_library name)
  cmake_parse_arguments(ARG "" "PCH" "LINKS;SUBFOLDERS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
  foreach(sub IN LISTS ARG_SUBFOLDERS)
    file(GLOB more CONFIGURE_DEPENDS ${sub}/*.cpp ${sub}/*.h)
    list(APPEND sources ${more})
  endforeach()
  add_library(${name} STATIC ${sources})
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PUBLIC ${ARG_LINKS})
  if(ARG_PCH)
    target_precompile_headers(${name} PRIVATE ${PROJECT_SOURCE_DIR}/app/cmake/${ARG_PCH})
  endif()
  set_property(GLOBAL APPEND PROPERTY HARMDESK_LIBRARIES ${name})
endfunction()

# harmdesk_tests(LINKS ...): every tst_*.cpp of the current folder becomes one Qt Test program, run offscreen by CTest
# with its own home folder, so that no test reads or writes the analyst's settings.
function(harmdesk_tests)
  cmake_parse_arguments(ARG "" "TIMEOUT" "LINKS" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 240)
  endif()
  file(GLOB tests CONFIGURE_DEPENDS tst_*.cpp)
  foreach(file IN LISTS tests)
    get_filename_component(name ${file} NAME_WE)
    add_executable(${name} ${file})
    target_link_libraries(${name} PRIVATE Qt6::Test harmdesk_test_support ${ARG_LINKS})
    target_compile_definitions(${name} PRIVATE HARMDESK_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
                               HARMDESK_BINARY="$<TARGET_FILE_DIR:${name}>/harmdesk")
    add_test(NAME ${name} COMMAND ${name})
    set(home ${CMAKE_BINARY_DIR}/test-home/${name})
    file(MAKE_DIRECTORY ${home}/runtime)
    file(CHMOD ${home}/runtime PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} ENVIRONMENT
      "QT_QPA_PLATFORM=offscreen;HOME=${home};XDG_RUNTIME_DIR=${home}/runtime;XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_CACHE_HOME=${home}/cache;LC_ALL=C.UTF-8;TZ=UTC")
  endforeach()
endfunction()
