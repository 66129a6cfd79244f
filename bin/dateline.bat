@echo off
rem Starts Dateline from an unpacked distribution, with Java 21 or newer.
rem JAVA_HOME: the JDK or JRE to use, else the java on the PATH.
rem DATELINE_JAVA_OPTS: options for the JVM, such as -Xmx4g.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "short=-XX:TieredStopAtLevel=1"
if "%~1"=="index" set "short="
if "%~1"=="copy" set "short="
for %%j in ("%~dp0..\lib\dateline-cli-*.jar") do set "jar=%%~fj"
"%java%" -XX:-UsePerfData -XX:+UseSerialGC -Xlog:disable --enable-native-access=ALL-UNNAMED %short% %DATELINE_JAVA_OPTS% -jar "%jar%" %*
exit /b %errorlevel%
