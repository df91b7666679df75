@echo off
rem Builds what is missing or out of date, then runs the command named: dino grade examples
setlocal
set "TOP=%~dp0"
set "JAR=%TOP%grader\harness\target\dino\dino.jar"

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
echo dino: building, which takes a minute the first time 1>&2
call mvn -q -f "%TOP%pom.xml" -pl grader/harness -am package -DskipTests 1>&2
if errorlevel 1 (
  echo dino: The build failed; its messages are above. 1>&2
  exit /b 3
)
copy /y nul "%TOP%grader\harness\target\dino\built" >nul

:run
"%JAVA%" "-Ddino.home=%TOP%." -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:uptodate
if not exist "%JAR%" exit /b 1
powershell -NoProfile -Command "$t = $env:TOP; $b = Get-Item ($t + 'grader\harness\target\dino\built') -ErrorAction Ignore; if (-not $b) { exit 1 }; $n = Get-ChildItem -Recurse -File ('pom.xml','data','toolkit','fixtures','reference','grader' | ForEach-Object { $t + $_ }) | Where-Object { $_.FullName -notmatch '\\target\\' -and $_.LastWriteTime -gt $b.LastWriteTime } | Select-Object -First 1; if ($n) { exit 1 }"
exit /b %ERRORLEVEL%
