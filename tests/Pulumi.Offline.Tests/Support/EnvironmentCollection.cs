namespace Pulumi.Offline.Tests.Support;

/// <summary>Tests that set environment variables: those belong to the whole process, so these run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class EnvironmentCollection
{
    public const string Name = "environment";
}
