using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Pulumi.HandOver;

/// <summary>Makes the hand-over of one kind of recipients.</summary>
internal static class RecipientWriter
{
    /// <summary>What role chaining gives at most.</summary>
    public const int ChainedSeconds = 3600;

    public static RecipientHandOver Write(RoleFacts role, RecipientPart part)
    {
        if (Nothing(role, part) is { } reason)
        {
            return new(part, reason);
        }

        return new(part, SwitchRoleLink.Of(role, part), CallOf(role, part), [.. RecipientNotes.Of(role, part)]);
    }

    private static string? Nothing(RoleFacts role, RecipientPart part) =>
        Denials.OfAll(role, part) is { } denied ? denied
        : part.Kind != RecipientKind.Roles ? null
        : part.AllAskForMfa ? "the trust asks for MFA, which sessions of roles never carry: only users with an MFA device can assume the role"
        : part.Demand.IsForUsersAlone ? "the trust asks for the caller's user name (`${aws:username}`), which sessions of roles do not have: only users can assume the role"
        : null;

    private static AssumeRoleCall CallOf(RoleFacts role, RecipientPart part)
    {
        var federated = part.Grants[0] as FederatedTrust;
        AssumeRoleCall call = new()
        {
            Operation = part.Grants[0].AssumeAction["sts:".Length..],
            RoleName = role.Name,
            RoleArn = role.Arn,
            DurationSeconds = part.MayChain ? ChainedSeconds : role.MaxSessionDuration.Seconds,
            SessionName = federated is SamlTrust ? null : Placeholder.Of(part.Demand.Names, AssumeRoleCall.AnyName),
            AsksForSessionName = !part.Demand.Names.IsEmpty,
            SamlProvider = (federated as SamlTrust)?.Provider,
        };
        return federated is not null ? call : call with
        {
            SourceProfile = part.Kind == RecipientKind.Roles ? "<profile of your role>" : "<your profile>",
            ExternalId = part.Demand.ExternalId ? AssumeRoleCall.ExternalIdToFill : null,
            MfaSerial = part.Kind == RecipientKind.Roles || part.Mfa.IsEmpty ? null : $"arn:{role.Partition}:iam::{part.Account?.ToString() ?? "<your account>"}:mfa/<your device>",
            SourceIdentity = part.Demand.SourceIdentities.IsEmpty ? null : Placeholder.Of(part.Demand.SourceIdentities, ""),
            Tags = [.. part.Demand.Tags.Select(tag => KeyValuePair.Create(tag.Key, Placeholder.Of(tag.Value, "<value>")))],
        };
    }
}
