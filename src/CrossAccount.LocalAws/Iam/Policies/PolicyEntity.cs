namespace CrossAccount.LocalAws.Iam.Policies;

/// <summary>A role, user or group that has a managed policy.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="Id">Its unique ID.</param>
public sealed record PolicyEntity(PolicyEntityKind Kind, string Name, string Id);
