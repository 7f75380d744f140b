namespace CrossAccount.EndToEnd.Support;

/// <summary>The tests that share the served stacks.</summary>
[CollectionDefinition(Name)]
public sealed class ServedStacksCollection : ICollectionFixture<ServedStacks>
{
    public const string Name = "served stacks";
}
