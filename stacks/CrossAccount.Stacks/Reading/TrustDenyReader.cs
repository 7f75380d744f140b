using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Policies;
using CrossAccount.Pulumi.Limits;
using CrossAccount.Pulumi.Trust;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Stacks.Reading;

/// <summary>Reads whom the trust policy keeps out, whatever its grants say.</summary>
internal static class TrustDenyReader
{
    public static ImmutableArray<TrustDenial> Read(SettingsValue? value, AccountSettings? trusting) =>
        [.. (value?.AsList() ?? []).Select(item => ReadDenial(item, trusting)).OfType<TrustDenial>()];

    private static TrustDenial? ReadDenial(SettingsValue value, AccountSettings? trusting)
    {
        if (value.AsObject() is not { } map)
        {
            return null;
        }

        SettingsValue? accountValue = map.Optional("account");
        AccountId? account = accountValue is null ? null : AccountIdReader.Read(accountValue);
        SettingsValue? patternsValue = map.Optional("patterns");
        ImmutableArray<string> patterns = patternsValue?.AsTexts() ?? [];
        ImmutableArray<Condition> conditions = map.Optional("conditions") is { } conditionsValue ? ConditionReader.Read(conditionsValue) : [];
        map.RejectOthers();
        if (patternsValue is not null && (accountValue is null || patterns.IsEmpty))
        {
            value.Report("`patterns` goes with an `account` and names at least one of its roles and users, as in `role/Interns`: complete it, or leave it out");
            return null;
        }

        if (accountValue is not null && account is null)
        {
            return null;
        }

        TrustDenial denial = account is not { } id
            ? TrustDenial.Everyone()
            : patterns.IsEmpty ? TrustDenial.Account(id) : TrustDenial.Matching(id, patterns);
        denial = denial with { Conditions = conditions };
        foreach (string problem in trusting is null ? [] : denial.FindProblems(trusting.Partition))
        {
            value.Report(problem, AwsPages.Principals);
        }

        return denial;
    }
}
