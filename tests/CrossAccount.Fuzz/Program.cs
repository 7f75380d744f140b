using CrossAccount.Fuzz;

return await FuzzCommand.Create().Parse(args).InvokeAsync();
