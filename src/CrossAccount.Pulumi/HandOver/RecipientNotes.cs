using System.Collections.Immutable;
using System.Globalization;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Pulumi.HandOver;

/// <summary>What recipients have to know beside the texts.</summary>
internal static class RecipientNotes
{
    public static IEnumerable<string> Of(RoleFacts role, RecipientPart part)
    {
        bool federated = part.Kind > RecipientKind.ThirdParty;
        IEnumerable<string> own = part.Kind switch
        {
            RecipientKind.Users => MfaNotes.Of(role, part),
            RecipientKind.Roles => OfRoles(role, part),
            RecipientKind.ThirdParty => OfThirdParty(part).Concat(MfaNotes.Of(role, part)),
            _ => FederationNotes.Of(part),
        };
        return Who(part)
            .Concat(own)
            .Concat(federated ? [] : ExternalId(part).Concat(Duration(role, part)).Concat(SessionNotes.Of(part)).Concat(Permission(role, part)))
            .Concat(Denials.Notes(role, part))
            .Concat(Conditions(part.Grants));
    }

    private static IEnumerable<string> Who(RecipientPart part)
    {
        if (!part.IsOnly && part.Kind <= RecipientKind.ThirdParty)
        {
            yield return part.Patterns.IsEmpty
                ? "the trust has several parts, which ask for other things; this one is for whomever the account allows"
                : $"the trust has several parts, which ask for other things; this one is for {string.Join(", ", part.Patterns.Select(pattern => $"`{pattern}`"))}";
        }
    }

    private static IEnumerable<string> OfRoles(RoleFacts role, RecipientPart part)
    {
        if (SwitchRoleLink.Of(role, part).Text is not null)
        {
            yield return "the link works for those who signed in to the console as the role, by federation or IAM Identity Center; of a user who switched to the role, the console asks the user's own permissions";
        }

        if (!part.Mfa.IsEmpty)
        {
            yield return "a part of the trust asks for MFA, which sessions of roles never carry: only another part lets them in";
        }
    }

    private static IEnumerable<string> OfThirdParty(RecipientPart part)
    {
        yield return $"the calls have to come from account {part.Account}, and each has to send the external ID";
        if (part.IsOnly && !part.Patterns.IsEmpty)
        {
            yield return $"of that account, the trust is for {string.Join(", ", part.Patterns.Select(pattern => $"`{pattern}`"))} alone";
        }
    }

    private static IEnumerable<string> ExternalId(RecipientPart part)
    {
        if (part.Demand.ExternalId)
        {
            yield return "the external ID is kept a secret here and stands in none of the texts: it is handed over apart from them";
        }
    }

    private static IEnumerable<string> Duration(RoleFacts role, RecipientPart part)
    {
        if (part.MayChain)
        {
            yield return $"a session that is got with the session of another role lasts {Seconds(RecipientWriter.ChainedSeconds)} at most"
                + (role.MaxSessionDuration.Seconds > RecipientWriter.ChainedSeconds ? $", although the role allows {Seconds(role.MaxSessionDuration.Seconds)}: AWS refuses to chain roles for longer" : "");
        }
    }

    /// <summary>Across accounts, both have to allow it.</summary>
    private static IEnumerable<string> Permission(RoleFacts role, RecipientPart part)
    {
        if (part.Allowed.IsEmpty)
        {
            List<string> actions = ["`sts:AssumeRole`"];
            actions.AddRange(part.Demand.Tags.IsEmpty ? [] : ["`sts:TagSession`"]);
            actions.AddRange(part.Demand.SourceIdentities.IsEmpty ? [] : ["`sts:SetSourceIdentity`"]);
            yield return $"a policy of your own account has to allow you {string.Join(" and ", actions)} on `{role.Arn}`";
        }
    }

    private static IEnumerable<string> Conditions(ImmutableArray<TrustGrant> grants)
    {
        string[] keys = [.. grants.SelectMany(grant => grant.Conditions).Select(condition => $"`{condition.Key}`").Distinct().Order(StringComparer.Ordinal)];
        if (keys.Length > 0)
        {
            yield return $"the trust has conditions of its own on {string.Join(", ", keys)}, which these texts do not meet by themselves";
        }
    }

    private static string Seconds(double seconds) => string.Create(CultureInfo.InvariantCulture, $"{seconds} s");
}
