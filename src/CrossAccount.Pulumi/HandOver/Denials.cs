using System.Collections.Immutable;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Pulumi.HandOver;

/// <summary>What the denials of a trust policy mean for recipients.</summary>
internal static class Denials
{
    /// <summary>Why none of them gets in; null when some may.</summary>
    public static string? OfAll(RoleFacts role, RecipientPart part)
    {
        TrustDenial? whole = role.TrustDeny.FirstOrDefault(denial => denial.Conditions.IsEmpty && denial.DeniedAccount is { } account && account == part.Account && Covers(denial, part));
        return whole is null ? null : $"the trust denies {whole.Subject}, whatever else allows it";
    }

    /// <summary>What keeps some of them out, or all of them at times, as sentences.</summary>
    public static IEnumerable<string> Notes(RoleFacts role, RecipientPart part) => role.TrustDeny
        .Where(denial => Concerns(denial, part))
        .Select(denial => $"the trust denies {denial.Subject}, whatever else allows it{When(denial)}");

    private static bool Covers(TrustDenial denial, RecipientPart part)
    {
        string every = part.Kind == RecipientKind.Users ? "user/*" : "role/*";
        return denial.Patterns.IsEmpty
            || (part.Kind == RecipientKind.ThirdParty ? denial.Patterns.Contains("user/*") && denial.Patterns.Contains("role/*") : denial.Patterns.Contains(every))
            || (!part.Patterns.IsEmpty && part.Patterns.All(denial.Patterns.Contains));
    }

    private static bool Concerns(TrustDenial denial, RecipientPart part)
    {
        // Whoever comes by an identity provider has no account of its own, but is one of everyone.
        bool account = denial.DeniedAccount is not { } denied || (part.Kind <= RecipientKind.ThirdParty && (part.Account is null || part.Account == denied));
        string? kind = part.Kind switch { RecipientKind.Users => "user/", RecipientKind.Roles => "role/", _ => null };
        return account && (kind is null || denial.Patterns.IsEmpty || denial.Patterns.Any(pattern => pattern.StartsWith(kind, StringComparison.Ordinal)));
    }

    private static string When(TrustDenial denial)
    {
        ImmutableArray<string> keys = [.. denial.Conditions.Select(condition => $"`{condition.Key}`").Distinct().Order(StringComparer.Ordinal)];
        return keys.IsEmpty ? "" : $", when its conditions on {string.Join(", ", keys)} hold";
    }
}
