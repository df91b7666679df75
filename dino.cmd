@echo off
rem Builds what is missing or out of date, then runs the command named: dino grade examples
setlocal EnableExtensions DisableDelayedExpansion
set "TOP=%~dp0"
set "TOLD="

rem A release and a student's kit are built already. poet is the optional part's, which is built only
rem when it is asked for; check and play are the student's.
set "ROOM=grader/harness"
set "SOURCES='pom.xml','data','toolkit','assignment','fixtures','reference','grader','student/pom.xml','student/src','playground'"
set "POM=%TOP%pom.xml"
set "ROOMS=-pl grader/harness,grader/console -am"
set "QUICK=-XX:TieredStopAtLevel=1"
set "SKIP=-DskipTests"
set "BLAME=The build failed; its messages are above."
set "BLAMED=3"
set "READY="
if exist "%TOP%dino.jar" set "READY=1"
if defined READY if "%~1"=="check" goto released
if defined READY if "%~1"=="play" goto released
if defined READY if "%~1"=="poet" goto released
set "JAR=%TOP%dino.jar"
if defined READY goto java
if not "%~1"=="poet" if exist "%TOP%lib\dino.jar" goto kit
if "%~1"=="check" call :console
if "%~1"=="play" call :console
if "%~1"=="poet" if not exist "%TOP%shakespeare\" goto nopoet
if "%~1"=="poet" call :shakespeare
set "BUILT=%TOP%%ROOM:/=\%\target\dino"
set "JAR=%BUILT%\dino.jar"
goto java

:kit
set "READY=1"
set "QUICK="
set "JAR=%TOP%lib\dino.jar"

:java
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 goto nojava
"%JAVA%" --list-modules 2>nul | findstr /r /b /c:"jdk.compiler@1[7-9]" /c:"jdk.compiler@[2-9][0-9]" >nul
if errorlevel 1 goto oldjava

if defined READY goto run
call :uptodate
if not errorlevel 1 goto run
where mvn >nul 2>&1
if errorlevel 1 goto nomaven
if not exist "%TOP%target\" mkdir "%TOP%target"
set "LOCK=%TOP%target\building.lock"
set "HELD="

rem One build at a time: Windows lets one process write to the lock, and frees it when that is gone.
:lock
set "FREE="
call :probe 2>nul
if not defined FREE goto wait
call :build >"%LOCK%"
if errorlevel 1 if defined HELD goto failed
if defined HELD goto run
:wait
if not defined TOLD echo dino: waiting for another build here; if there is none, "%LOCK%" cannot be written 1>&2
set "TOLD=1"
ping -n 2 127.0.0.1 >nul
goto lock

:run
if "%~1"=="check" set "QUICK=-XX:TieredStopAtLevel=1 -Xmx512m"
"%JAVA%" "-Ddino.home=%TOP%." -Djdk.console=java.base -XX:+UseSerialGC %QUICK% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:nojava
if defined JAVA_HOME if exist "%JAVA%.exe" goto deadjava
if not defined JAVA_HOME where java >nul 2>&1 && goto deadjava
if defined JAVA_HOME echo dino: JAVA_HOME is "%JAVA_HOME%", but there is no bin\java in it. 1>&2
if not defined JAVA_HOME echo dino: There is no java; install a JDK 17 or newer. 1>&2
exit /b 2

:deadjava
echo dino: "%JAVA%" can't start; it says: 1>&2
"%JAVA%" -version 1>&2
exit /b 3

:oldjava
echo dino: "%JAVA%" isn't a JDK 17 or newer; install one. 1>&2
exit /b 2

:nomaven
echo dino: There is no mvn, which builds dino; install Maven. 1>&2
exit /b 2

:nopoet
echo dino: There is no folder shakespeare here, which poet needs. 1>&2
exit /b 2

:released
echo dino: This is a release, which grades; %~1 is in the repository and in kits. 1>&2
exit /b 2

:failed
echo dino: %BLAME% 1>&2
exit /b %BLAMED%

:console
set "ROOM=grader/console"
set "ROOMS=-pl grader/console -am"
set "SOURCES='pom.xml','data','toolkit','assignment','fixtures','grader\pom.xml','grader\rubric','grader\console','playground'"
set "QUICK="
set "SKIP=-Dmaven.test.skip"
exit /b 0

:shakespeare
set "ROOM=shakespeare"
set "SOURCES='pom.xml','data','toolkit','shakespeare/pom.xml','shakespeare/src','shakespeare/trained'"
set "ROOMS=-Pshakespeare -pl shakespeare -am"
if exist "%TOP%lib\dino.jar" set "ROOMS="
if exist "%TOP%lib\dino.jar" set "POM=%TOP%shakespeare\pom.xml"
set "QUICK="
set "SKIP=-Dmaven.test.skip"
set "BLAME=The optional part, or what it needs, doesn't build; the messages are above."
set "BLAMED=3"
exit /b 0

:probe
call :mark >>"%LOCK%"
exit /b 0

:mark
set "FREE=1"
exit /b 0

:build
set "HELD=1"
call :uptodate
if not errorlevel 1 exit /b 0
echo dino: building, which takes a while the first time 1>&2
if not exist "%BUILT%\" mkdir "%BUILT%"
>"%BUILT%\started" echo The build began.
call mvn -q -f "%POM%" %ROOMS% package %SKIP% 1>&2
if errorlevel 1 exit /b 1
move /y "%BUILT%\started" "%BUILT%\built" >nul
exit /b 0

:uptodate
if not exist "%JAR%" exit /b 1
powershell -NoProfile -Command "$t = $env:TOP; $b = Get-Item -ErrorAction Ignore -LiteralPath ($env:BUILT + '\built'); if (-not $b) { exit 1 }; $n = Get-ChildItem -Recurse -File -ErrorAction Ignore -LiteralPath (%SOURCES% | ForEach-Object { $t + $_ }) | Where-Object { $_.FullName.Substring($t.Length) -notmatch '(^|\\)target\\' -and $_.LastWriteTime -gt $b.LastWriteTime } | Select-Object -First 1; if ($n) { exit 1 }"
exit /b %ERRORLEVEL%
