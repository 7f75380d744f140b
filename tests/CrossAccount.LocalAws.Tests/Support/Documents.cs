namespace CrossAccount.LocalAws.Tests.Support;

/// <summary>Policy documents, as short as tests like them.</summary>
internal static class Documents
{
    public static string Identity(string effect, string action, string resource) =>
        $$"""{"Version":"2012-10-17","Statement":[{"Effect":"{{effect}}","Action":"{{action}}","Resource":"{{resource}}"}]}""";

    public static string Allow(string action, string resource = "*") => Identity("Allow", action, resource);

    public static string Deny(string action, string resource = "*") => Identity("Deny", action, resource);

    public static string AllowWhen(string action, string @operator, string key, string value) =>
        Allow(action)[..^3] + ",\"Condition\":{\"" + @operator + "\":{\"" + key + "\":\"" + value + "\"}}}]}";

    public static string Trust(string principal, string? condition = null, string action = "sts:AssumeRole") =>
        $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"{{principal}}"},"Action":"{{action}}"{{Condition(condition)}}}]}""";

    public static string TrustAccount(string account, string? condition = null) => Trust($"arn:aws:iam::{account}:root", condition);

    /// <summary>A valid document of exactly that many characters.</summary>
    public static string OfSize(int characters)
    {
        string shortest = Allow("s3:Get", "arn:aws:s3:::");
        return Allow("s3:Get", "arn:aws:s3:::" + new string('x', characters - shortest.Length));
    }

    /// <summary>A valid trust policy of exactly that many characters.</summary>
    public static string TrustOfSize(int characters, string account)
    {
        const string Condition = """{"StringEquals":{"sts:ExternalId":"PAD"}}""";
        int shortest = TrustAccount(account, Condition.Replace("PAD", "", StringComparison.Ordinal)).Length;
        return TrustAccount(account, Condition.Replace("PAD", new string('x', characters - shortest), StringComparison.Ordinal));
    }

    private static string Condition(string? condition) => condition is null ? "" : $",\"Condition\":{condition}";
}
