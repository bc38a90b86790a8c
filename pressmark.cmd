@echo off
rem Runs Pressmark on Windows, as `pressmark` does elsewhere, but with simpler rules:
rem - It takes the first JDK 25 or newer of %PRESSMARK_JAVA_HOME%, %JAVA_HOME%, the PATH, and the usual places.
rem - In a checkout it builds with mvnw.cmd if there is no build yet. After a change of the sources delete app\target, or run
rem   `mvnw -pl app -am package` yourself. A distribution has lib\ beside bin\ with this script, and nothing is built.
rem - At first it writes two AOT caches, for short and for long runs, which make starts faster. Those of a distribution go to
rem   %LOCALAPPDATA%\pressmark, or to cache\ beside bin\ if someone has made that directory.
rem %PRESSMARK_JAVA_OPTS% goes to the JVM after its own options.
setlocal EnableExtensions DisableDelayedExpansion

set "home=%~dp0"
if "%home:~-1%"=="\" set "home=%home:~0,-1%"
set "tool=javac.exe"
set "state=%home%\app\target\pressmark"
set "lib=%state%\lib"
if exist "%home%\app\pom.xml" goto in_checkout
for %%H in ("%home%\..") do set "home=%%~fH"
set "tool=java.exe"
set "state=%LOCALAPPDATA%\pressmark"
set "lib=%home%\lib"
if exist "%home%\cache\" set "state=%home%\cache"
:in_checkout

call :find_jdk
if not defined jdk goto no_jdk

if not exist "%state%" mkdir "%state%"
if not exist "%lib%\pressmark.jar" (
  call :build || exit /b 2
)

set "common=-XX:-UsePerfData --enable-native-access=ALL-UNNAMED -Xlog:disable"
set "short=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 %common%"
set "long=-XX:+UseG1GC -XX:G1HeapRegionSize=1m -XX:InitialRAMPercentage=0.25 -XX:GCTimeRatio=4 -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 %common%"
set "built=none"
set "rehearsed="
if exist "%lib%\built" set /p built=<"%lib%\built"
if exist "%state%\rehearsed" set /p rehearsed=<"%state%\rehearsed"
if not "%rehearsed%"=="%built% %jdk% %home%" call :rehearse

set "kind=short"
set "options=%short%"
for %%C in (index serve) do if /i "%~1"=="%%C" (
  set "kind=long"
  set "options=%long%"
)
"%jdk%\bin\java.exe" %options% "-XX:AOTCache=%state%\%kind%.aot" "-Dpressmark.home=%home%" "-Dpressmark.cache=%state%" %PRESSMARK_JAVA_OPTS% -cp "%lib%\pressmark.jar" org.pressmark.app.Pressmark %*
exit /b %ERRORLEVEL%

:find_jdk
set "jdk="
if defined PRESSMARK_JAVA_HOME (
  call :try "%PRESSMARK_JAVA_HOME%"
  goto :eof
)
if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" for %%B in ("%%~dp$PATH:J.") do call :try "%%~dpB."
for %%P in (
  "%ProgramFiles%\Eclipse Adoptium"
  "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
  "%ProgramFiles%\Java"
  "%ProgramFiles%\Microsoft"
  "%ProgramFiles%\Amazon Corretto"
  "%ProgramFiles%\BellSoft"
  "%ProgramFiles%\Zulu"
  "%USERPROFILE%\.jdks"
) do for /d %%D in ("%%~P\*") do call :try "%%~D"
goto :eof

rem Takes this JDK, unless one has been found already, if its release file says that it is new enough.
:try
if defined jdk goto :eof
if not exist "%~1\bin\%tool%" goto :eof
if not exist "%~1\release" goto :eof
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "delims=.-_" %%M in ("%%~V") do if %%M GEQ 25 set "jdk=%~1"
goto :eof

:no_jdk
>&2 echo pressmark: needs a JDK of version 25 or newer, and found none
>&2 echo   winget install EclipseAdoptium.Temurin.25.JDK
>&2 echo   or https://adoptium.net/temurin/releases?version=25
>&2 echo If there is one, say where: set PRESSMARK_JAVA_HOME=C:\path\to\jdk
exit /b 2

:build
>&2 echo pressmark: building (first use, about a minute)...
set "caller_java_home=%JAVA_HOME%"
set "JAVA_HOME=%jdk%"
call "%home%\mvnw.cmd" --batch-mode --no-transfer-progress --file "%home%\pom.xml" --projects app --also-make package -Dmaven.test.skip=true -Dspotless.check.skip=true -Ddistribution.skip=true >"%state%\build.log" 2>&1 <nul
set "failed=%ERRORLEVEL%"
set "JAVA_HOME=%caller_java_home%"
if "%failed%"=="0" exit /b 0
>&2 findstr /b /l /c:"[ERROR]" "%state%\build.log"
>&2 echo pressmark: the build failed; the whole log is %state%\build.log
exit /b 2

rem Where this fails there is no cache, and no harm but a slower start.
:rehearse
del /q "%state%\long.aot" "%state%\short.aot" 2>nul
"%jdk%\bin\java.exe" %long% "-XX:AOTCacheOutput=%state%\long.aot" -cp "%lib%\pressmark.jar" org.pressmark.app.Rehearsal long "%home%\sample-corpus" "%state%\rehearsal" >"%state%\long.log" 2>&1 <nul
"%jdk%\bin\java.exe" %short% "-XX:AOTCacheOutput=%state%\short.aot" -cp "%lib%\pressmark.jar" org.pressmark.app.Rehearsal short "%home%\sample-corpus" "%state%\rehearsal" >"%state%\short.log" 2>&1 <nul
rmdir /s /q "%state%\rehearsal" 2>nul
>"%state%\rehearsed" echo %built% %jdk% %home%
exit /b 0
