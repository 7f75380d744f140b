using System.CommandLine;
using CrossAccount.Cli;

return await CommandLine.RunAsync(args, new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(10) });
