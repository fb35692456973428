# The warnings every target of this project is built with; errors with CLAIMCHECK_WERROR.
function(claimcheck_warnings target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion
                                           -Wshadow -Wold-style-cast)
  if(CLAIMCHECK_WERROR)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
endfunction()
