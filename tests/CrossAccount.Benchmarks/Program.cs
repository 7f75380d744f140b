using CrossAccount.Benchmarks;

return await BenchCommand.RunAsync(args);
