namespace CrossAccount.Pulumi.HandOver;

/// <summary>Makes the link to the console's page <i>Switch role</i>.</summary>
internal static class SwitchRoleLink
{
    /// <summary>The console refuses a path and name that are longer together.</summary>
    private const int ConsoleLimit = 64;

    public static HandOverItem Of(RoleFacts role, RecipientPart part)
    {
        if (WhatTheConsoleCannot(part) is { } reason)
        {
            return HandOverItem.Withheld(reason);
        }

        string name = role.ConsoleName;
        if (name.Length > ConsoleLimit)
        {
            return HandOverItem.Withheld($"path and name have {name.Length} characters together, but the console switches only to at most {ConsoleLimit}");
        }

        return role.Partition.SignInHost is { } host
            ? role.Color.AddTo($"https://{host}/switchrole?account={role.Account}&roleName={Uri.EscapeDataString(name).Replace("%2F", "/", StringComparison.Ordinal)}&displayName={Uri.EscapeDataString(role.Name.ToString())}")
            : HandOverItem.Withheld($"no sign-in page is documented for partition `{role.Partition}`");
    }

    private static string? WhatTheConsoleCannot(RecipientPart part) => part switch
    {
        { Kind: RecipientKind.WebIdentity } => "the console switches roles for those who are signed in to AWS, which a token of an identity provider is not",
        { Kind: RecipientKind.Saml } => "people of a SAML provider reach the console by the provider's own sign-in page, which offers them the role",
        { Demand.ExternalId: true } => "the console cannot send an external ID, so it cannot switch to a role that asks for one",
        { Demand.SourceIdentities.IsEmpty: false } => "the console cannot set a source identity, so it cannot switch to a role that asks for one",
        { Demand.Tags.IsEmpty: false } => "the console cannot pass session tags, so it cannot switch to a role that asks for some",
        { Demand.Names.IsEmpty: false } when part.Kind != RecipientKind.Users || !part.Demand.TakesUserName =>
            "the console names the session by itself, so it cannot switch to a role that asks for another name",
        _ => null,
    };
}
