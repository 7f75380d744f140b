using CrossAccount.Stacks.Tests.Support;

namespace CrossAccount.Stacks.Tests.Limits;

/// <summary>Settings that are exactly at a limit, and one past it.</summary>
/// <param name="At">Settings without errors.</param>
/// <param name="Past">Settings with one error.</param>
/// <param name="Key">The setting that the error names, below <c>crossaccount:</c>.</param>
internal sealed record LimitCase(Func<StackConfig> At, Func<StackConfig> Past, string Key)
{
    /// <summary>Of the one delegation <c>data</c>.</summary>
    public static LimitCase OfDelegation(string at, string past, string key) =>
        new(() => TestSettings.Delegation(at), () => TestSettings.Delegation(past), "delegations.data" + key);

    /// <summary>Of its role, whose other settings are as they have to be.</summary>
    public static LimitCase OfRole(string at, string past, string key) =>
        OfDelegation($"role: {{ name: UpdateData, {at} }}", $"role: {{ name: UpdateData, {past} }}", ".role" + key);

    /// <summary>Of its one grant.</summary>
    public static LimitCase OfGrant(string at, string past, string key) =>
        new(() => TestSettings.Trust("- " + at), () => TestSettings.Trust("- " + past), "delegations.data.trust[0]" + key);

    /// <summary>Of the trusting account.</summary>
    public static LimitCase OfAccount(string at, string past, string key) => new(() => Account(at), () => Account(past), "trusting" + key);

    private static StackConfig Account(string setting) => StackConfig.OfYaml(
        $$"""
        trusting: { region: us-east-1, {{(setting.Contains("accountId", StringComparison.Ordinal) ? "" : "accountId: \"999999999999\", ")}}{{setting}} }
        trusted: { accountId: "111111111111", region: us-east-1 }
        delegations: { data: { role: { name: UpdateData } } }
        """);
}
