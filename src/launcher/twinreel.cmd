@echo off
rem Starts TwinReel. Without arguments it opens the window; "twinreel batch --help" lists the run without one.
setlocal
set "home=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:+UseSerialGC %TWINREEL_OPTS% --module-path "%home%\lib\javafx" --add-modules javafx.controls,javafx.swing --add-exports javafx.base/com.sun.javafx.event=ALL-UNNAMED -cp "%home%\lib\*" org.twinreel.app.Launcher %*
