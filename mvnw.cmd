@echo off
rem Runs the Maven version that .mvn\wrapper\maven-wrapper.properties names, fetching it once with PowerShell.
rem Where it cannot be fetched, an installed Maven (3.8.7 or newer) does the work.
setlocal enabledelayedexpansion
set "here=%~dp0"
for /f "usebackq tokens=1,* delims==" %%a in ("%here%.mvn\wrapper\maven-wrapper.properties") do (
  if "%%a"=="distributionUrl" set "url=%%b"
  if "%%a"=="distributionSha256Sum" set "sum=%%b"
)
for %%f in ("%url:/=\%") do set "archive=%%~nxf"
set "name=%archive:-bin.zip=%"
if defined MAVEN_USER_HOME (set "base=%MAVEN_USER_HOME%") else (set "base=%USERPROFILE%\.m2")
set "store=%base%\wrapper\dists\%name%-%sum:~0,12%"
if not exist "%store%\bin\mvn.cmd" (
  powershell -NoProfile -ExecutionPolicy Bypass -Command ^
    "$ErrorActionPreference='Stop'; $ProgressPreference='SilentlyContinue';" ^
    "$scratch='%store%.'+[guid]::NewGuid(); New-Item -ItemType Directory -Force $scratch | Out-Null;" ^
    "try { [Net.ServicePointManager]::SecurityProtocol='Tls12'; Invoke-WebRequest '%url%' -OutFile \"$scratch\%archive%\" -TimeoutSec 60;" ^
    "if ((Get-FileHash \"$scratch\%archive%\" -Algorithm SHA256).Hash -ne '%sum%') { throw 'checksum' };" ^
    "Expand-Archive \"$scratch\%archive%\" $scratch; Move-Item \"$scratch\%name%\" '%store%' } catch { } finally { Remove-Item -Recurse -Force $scratch }"
)
if exist "%store%\bin\mvn.cmd" (
  call "%store%\bin\mvn.cmd" %*
  exit /b !errorlevel!
)
where mvn >nul 2>nul
if not errorlevel 1 (
  echo mvnw: %name% cannot be fetched here; using the installed Maven. 1>&2
  call mvn %*
  exit /b !errorlevel!
)
echo mvnw: %name% cannot be fetched here and no Maven is installed; connect to the internet or install Maven 3.8.7 or newer. 1>&2
exit /b 1
