using System.Collections.Immutable;
using CrossAccount.Iam.Policies;
using CrossAccount.Pulumi.Limits;
using CrossAccount.Pulumi.Trust;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Stacks.Reading;

/// <summary>Reads trust grants. The kind of a grant is told by the one key of <see cref="Kinds"/> that it has.</summary>
internal static class TrustReader
{
    private static readonly string[] Kinds = ["account", "principals", "matching", "organization", "thirdParty", "service", "saml", "oidc"];

    public static ImmutableArray<TrustGrant> Read(SettingsValue value, AccountSettings? trusting)
    {
        ImmutableArray<TrustGrant> grants = [.. value.AsList().Select(item => ReadGrant(item, trusting)).OfType<TrustGrant>()];
        if (value.IsEmptyList)
        {
            value.Report("the list is empty, so nobody could assume the role: leave it out to trust the whole trusted account, or give a grant");
        }

        return grants;
    }

    private static TrustGrant? ReadGrant(SettingsValue value, AccountSettings? trusting)
    {
        if (value.AsObject() is not { } map)
        {
            return null;
        }

        string[] kinds = [.. Kinds.Where(map.Has)];
        if (kinds.Length != 1)
        {
            string found = kinds.Length == 0 ? "none" : string.Join(" and ", kinds.Select(kind => $"`{kind}`"));
            found += kinds.Length == 0 && map.Misspelt(Kinds) is ({ } written, { } meant) ? $": write `{meant}` where it has `{written}`" : "";
            value.Report($"a trust grant has exactly one of {string.Join(", ", Kinds.Select(kind => $"`{kind}`"))}, but this one has {found}");
            return null;
        }

        SettingsValue who = map.Optional(kinds[0])!;
        TrustGrant? grant = kinds[0] switch
        {
            "service" => ServiceTrustReader.Read(who, map),
            "saml" => SessionReader.Read(map, FederatedTrustReader.Saml(who, map)),
            "oidc" => SessionReader.Read(map, FederatedTrustReader.Oidc(who, map)),
            _ => SessionReader.Read(map, AwsPrincipalTrustReader.Read(kinds[0], who, map)),
        };
        ImmutableArray<Condition> conditions = map.Optional("conditions") is { } conditionsValue ? ConditionReader.Read(conditionsValue) : [];
        map.RejectOthers();
        if (grant is null)
        {
            return null;
        }

        grant = grant with { Conditions = conditions };
        foreach (string problem in trusting is null ? [] : Problems(grant, trusting))
        {
            value.Report(problem, PageOf(grant, problem));
        }

        return grant;
    }

    /// <summary>What a session may be asked for has pages of its own.</summary>
    private static string PageOf(TrustGrant grant, string problem) =>
        (grant as CallerTrust)?.FindSessionProblems().FirstOrDefault(found => found.Message == problem)?.Page ?? AwsPages.Principals;

    private static IEnumerable<string> Problems(TrustGrant grant, AccountSettings trusting) => grant is FederatedTrust federated
        ? grant.FindProblems(trusting.Partition).Concat(federated.FindProblems(trusting.Id))
        : grant.FindProblems(trusting.Partition);
}
