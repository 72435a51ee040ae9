; Makes Windows open parley: links with Parley from the moment it is installed, and not after it was removed.

!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\parley" "" "URL:Parley invitation"
  WriteRegStr SHELL_CONTEXT "Software\Classes\parley" "URL Protocol" ""
  WriteRegStr SHELL_CONTEXT "Software\Classes\parley\DefaultIcon" "" "$INSTDIR\${APP_EXECUTABLE_FILENAME},0"
  WriteRegStr SHELL_CONTEXT "Software\Classes\parley\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
!macroend

!macro customUnInstall
  ${ifNot} ${isUpdated}
    DeleteRegKey SHELL_CONTEXT "Software\Classes\parley"
  ${endIf}
!macroend
