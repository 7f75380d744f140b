namespace CrossAccount.Cli.Tests.Support;

/// <summary>Rehearsals hand the configuration to the program by environment variables, so no two may run at once.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class RehearsalCollection
{
    public const string Name = "rehearsals";
}
