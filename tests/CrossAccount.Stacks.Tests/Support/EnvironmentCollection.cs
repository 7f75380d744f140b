namespace CrossAccount.Stacks.Tests.Support;

/// <summary>Tests that run a stack: its configuration is an environment variable of the whole process.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class EnvironmentCollection
{
    public const string Name = "environment";
}
