@echo off
rem The users' door on Windows: asks NuGet once for the Pulumi packages, builds what changed, and runs the program.
dotnet msbuild "%~dp0eng\PulumiSdkProbe.proj" -nologo -v:minimal 1>&2
dotnet build "%~dp0src\CrossAccount.Cli" -c Release -nologo -v:quiet --tl:off 1>&2 || exit /b 1
set CROSSACCOUNT_PROJECT=%~dp0.
if "%~1"=="serve" set DOTNET_gcConcurrent=1
if "%~1"=="serve" set DOTNET_GCgen0size=0x1800000
dotnet exec "%~dp0artifacts\bin\CrossAccount.Cli\release\CrossAccount.Cli.dll" %*
