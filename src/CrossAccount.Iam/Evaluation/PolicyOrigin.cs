namespace CrossAccount.Iam.Evaluation;

/// <summary>Where a policy document comes from, so that a decision can name it.</summary>
/// <param name="Kind">What the document is used as.</param>
/// <param name="Name">The policy's name; empty for a trust policy.</param>
/// <param name="Owner">The identity or resource that has it, as in <c>role/Analysts</c>.</param>
public sealed record PolicyOrigin(PolicyKind Kind, string Name, string Owner)
{
    /// <summary>The trust policy of a role.</summary>
    public static PolicyOrigin TrustOf(string role) => new(PolicyKind.Trust, "", role);

    /// <summary>The origin for people, as in <c>inline policy `deny` of `role/Analysts`</c>.</summary>
    public override string ToString() => (Name.Length, Owner.Length) switch
    {
        (0, 0) => KindText,
        (0, _) => $"{KindText} of `{Owner}`",
        (_, 0) => $"{KindText} `{Name}`",
        _ => $"{KindText} `{Name}` of `{Owner}`",
    };

    private string KindText => Kind switch
    {
        PolicyKind.Managed => "managed policy",
        PolicyKind.Inline => "inline policy",
        PolicyKind.Trust => "trust policy",
        PolicyKind.Resource => "resource policy",
        PolicyKind.PermissionsBoundary => "permissions boundary",
        PolicyKind.Session => "session policy",
        PolicyKind.ServiceControl => "service control policy",
        _ => "resource control policy",
    };
}
