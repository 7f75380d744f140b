using CrossAccount.Stacks.Settings;

namespace CrossAccount.Stacks.Tests.Support;

/// <summary>Stack files in a few lines.</summary>
internal static class TestSettings
{
    public const string Accounts = """
        trusting:
          accountId: "999999999999"
          region: us-east-1
        trusted:
          accountId: "111111111111"
          region: us-east-1

        """;

    /// <summary>A stack file with one delegation, <c>data</c>.</summary>
    /// <param name="delegation">What stands below the delegation's name.</param>
    public static StackConfig Delegation(string delegation) => StackConfig.OfYaml($"{Accounts}delegations:\n  data:\n{Indent(delegation, 4)}");

    /// <summary>A stack file with these delegations.</summary>
    /// <param name="delegations">What stands below <c>delegations</c>.</param>
    public static StackConfig Delegations(string delegations) => StackConfig.OfYaml($"{Accounts}delegations:\n{Indent(delegations, 2)}");

    /// <summary>A stack file with one delegation whose trust is this list.</summary>
    /// <param name="trust">What stands below <c>trust</c>.</param>
    public static StackConfig Trust(string trust) => Delegation($"role: {{ name: UpdateData }}\ntrust:\n{Indent(trust, 2)}");

    /// <summary>What is wrong, a line each, without the pages of AWS.</summary>
    public static string Errors(this StackConfig config)
    {
        StackSettingsResult result = config.Read();
        Assert.Equal(result.Errors.IsEmpty, result.Settings is not null);
        return string.Join('\n', result.Errors.Select(error => error with { Page = null }));
    }

    private static string Indent(string text, int by) => string.Join('\n', text.Split('\n').Select(line => new string(' ', by) + line));
}
