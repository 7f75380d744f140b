using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Iam.Roles;
using CrossAccount.LocalAws.Principals;

namespace CrossAccount.LocalAws.Storage.Rows;

/// <summary>A role.</summary>
internal sealed record RoleRow(IdentityRow Identity, SavedPolicy Trust, string TrustOwner, int MaxSessionDuration)
{
    public string? Description { get; init; }

    public LastUse? LastUsed { get; init; }

    public static RoleRow Of(RoleState role) =>
        new(IdentityRow.Of(role), role.Trust.ToSaved(), role.Trust.Origin.Owner, role.MaxSessionDuration)
        {
            Description = role.Description,
            LastUsed = role.LastUsed,
        };
}
