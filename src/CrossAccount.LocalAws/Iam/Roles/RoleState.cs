using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.InstanceProfiles;
using CrossAccount.LocalAws.Principals;

namespace CrossAccount.LocalAws.Iam.Roles;

/// <summary>A role.</summary>
internal sealed class RoleState(string name, IamPath path, string id, Arn arn, DateTimeOffset created)
    : IdentityState(IdentityKind.Role, name, path, id, arn, created)
{
    public required BoundPolicy Trust { get; set; }

    public string? Description { get; set; }

    public int MaxSessionDuration { get; set; } = SessionDuration.OneHour.Seconds;

    /// <summary>The instance profiles that hold the role.</summary>
    public ImmutableArray<InstanceProfileState> InstanceProfiles { get; set; } = [];

    /// <summary>When a session of the role was used last; null when none ever was.</summary>
    public LastUse? LastUsed { get; set; }
}
