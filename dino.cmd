@echo off
rem Builds what is missing or out of date, then runs the command named: dino grade examples
setlocal
set "TOP=%~dp0"

rem play is the student's; so is all there is where the grader isn't, as in a student's kit.
set "ROOM=grader/harness"
set "QUICK=-XX:TieredStopAtLevel=1"
set "SKIP=-DskipTests"
set "BLAME=The build failed; its messages are above."
set "BLAMED=3"
if "%~1"=="play" call :student
if not exist "%TOP%grader\harness\" call :student
set "BUILT=%TOP%%ROOM:/=\%\target\dino"
set "JAR=%BUILT%\dino.jar"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo dino: There is no java; install a JDK 17 or newer. 1>&2
  exit /b 2
)

call :uptodate
if not errorlevel 1 goto run
where mvn >nul 2>&1
if errorlevel 1 (
  echo dino: There is no mvn, which builds dino; install Maven. 1>&2
  exit /b 2
)
echo dino: building, which takes a while the first time 1>&2
call mvn -q -f "%TOP%pom.xml" -pl %ROOM% -am package %SKIP% 1>&2
if errorlevel 1 (
  echo dino: %BLAME% 1>&2
  exit /b %BLAMED%
)
copy /y nul "%BUILT%\built" >nul

:run
"%JAVA%" "-Ddino.home=%TOP%." -Djdk.console=java.base -XX:+UseSerialGC %QUICK% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:student
set "ROOM=student"
set "QUICK="
set "SKIP=-Dmaven.test.skip"
set "BLAME=Your code, or what it needs, doesn't build; the messages are above."
set "BLAMED=1"
exit /b 0

:uptodate
if not exist "%JAR%" exit /b 1
powershell -NoProfile -Command "$t = $env:TOP; $b = Get-Item ($env:BUILT + '\built') -ErrorAction Ignore; if (-not $b) { exit 1 }; $n = Get-ChildItem -Recurse -File -ErrorAction Ignore ('pom.xml','data','toolkit','fixtures','reference','grader','student/pom.xml','student/src' | ForEach-Object { $t + $_ }) | Where-Object { $_.FullName -notmatch '\\target\\' -and $_.LastWriteTime -gt $b.LastWriteTime } | Select-Object -First 1; if ($n) { exit 1 }"
exit /b %ERRORLEVEL%
