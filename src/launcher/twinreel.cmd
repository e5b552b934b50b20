@echo off
rem Starts TwinReel. Without arguments it opens the window; "twinreel batch --help" lists the run without one.
setlocal
set "home=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
rem No full collection only because classes are still being loaded; in the window a small young generation for short ones.
set "memory=-XX:MetaspaceSize=192m"
if "%~1"=="" set "memory=%memory% -Xmn16m"
"%java%" -XX:+UseSerialGC %memory% %TWINREEL_OPTS% --module-path "%home%\lib\javafx" --add-modules javafx.controls,javafx.swing --add-exports javafx.base/com.sun.javafx.event=ALL-UNNAMED -cp "%home%\lib\*" org.twinreel.app.Launcher %*
