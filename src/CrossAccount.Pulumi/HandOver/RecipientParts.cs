using System.Collections.Immutable;
using CrossAccount.Iam.Arns;

namespace CrossAccount.Pulumi.HandOver;

/// <summary>Sorts those whom a trust policy names by what they have to be handed over.</summary>
internal static class RecipientParts
{
    public static ImmutableArray<RecipientPart> Of(RoleFacts role, ImmutableArray<AllowedIdentities> allowed)
    {
        GrantRecipients[] all = [.. role.Trust.SelectMany(GrantRecipients.Of).Where(entry => entry.IsMeant(allowed))];
        bool several = all.Where(entry => entry.Kind <= RecipientKind.Roles).Select(entry => entry.Account).Distinct().Count() > 1;
        return
        [
            .. all.GroupBy(entry => (entry.Kind, entry.Account)).SelectMany(who => Split(who.Key.Kind, who.Key.Account, [.. who], several, allowed))
                .OrderBy(part => part.Kind).ThenBy(part => part.Recipient.Account?.ToString(), StringComparer.Ordinal).ThenBy(part => part.Recipient.Part),
        ];
    }

    private static IEnumerable<RecipientPart> Split(
        RecipientKind kind, AccountId? account, GrantRecipients[] entries, bool several, ImmutableArray<AllowedIdentities> allowed)
    {
        var parts = entries.GroupBy(entry => entry.Key).ToArray();
        AllowedIdentities? known = allowed.FirstOrDefault(of => of.Account == account && !of.OfKind(kind).IsEmpty);
        bool named = kind == RecipientKind.ThirdParty || several;
        return parts.Select((part, index) => new RecipientPart(
            new(kind, named ? account : null, index + 1),
            account,
            [.. part.Select(entry => entry.Grant)],
            part.Any(entry => entry.Patterns.IsEmpty) ? [] : [.. part.SelectMany(entry => entry.Patterns).Distinct()],
            parts.Length == 1,
            known?.OfKind(kind) ?? [],
            known?.Mfa));
    }
}
