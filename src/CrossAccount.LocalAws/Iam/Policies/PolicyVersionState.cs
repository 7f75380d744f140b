namespace CrossAccount.LocalAws.Iam.Policies;

/// <summary>One version of a managed policy.</summary>
internal sealed record PolicyVersionState(int Number, StoredPolicy Policy, DateTimeOffset Created)
{
    public string Id { get; } = $"v{Number}";
}
