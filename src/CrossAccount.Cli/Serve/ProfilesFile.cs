using System.Collections.Immutable;
using System.Text;

namespace CrossAccount.Cli.Serve;

/// <summary>The configuration file for AWS's clients: a profile for each user.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-files.html">Configuration and credential file settings</see>.</remarks>
internal static class ProfilesFile
{
    private const string FirstLine = "# Written by `crossaccount serve`, and written anew whenever it starts. The keys are good for that endpoint alone.";

    /// <exception cref="ServeException">The file cannot be written, or somebody else wrote what is there.</exception>
    public static void Write(string path, ServePlan plan, ServedStack stack, Uri endpoint, ImmutableArray<ServedUser> users)
    {
        var text = new StringBuilder(FirstLine + "\n");
        IEnumerable<KeyValuePair<string, ImmutableArray<string>>> externalIds = stack.Outputs is { } outputs ? outputs.ExternalIds : [];
        foreach ((string delegation, ImmutableArray<string> ids) in externalIds.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            text.Append(string.Concat(ids.Select(id => $"# external_id of {delegation}: {id}\n")));
        }

        foreach (ServedUser user in users)
        {
            text.Append('\n').Append(Profile(plan, endpoint, user));
        }

        SecretFile.Write(path, FirstLine, text.ToString());
    }

    private static string Profile(ServePlan plan, Uri endpoint, ServedUser user)
    {
        string region = plan.Accounts.FirstOrDefault(account => account.Id == user.Account.Id)?.Region ?? plan.Settings.Trusting.Region;
        string device = user.MfaSerial is null ? "" : $"# its profiles for roles may say: mfa_serial = {user.MfaSerial}\n";
        return $"""
            [profile {user.Profile}]
            aws_access_key_id = {user.Credentials.AccessKeyId}
            aws_secret_access_key = {user.Credentials.SecretAccessKey}
            region = {region}
            endpoint_url = {endpoint.GetLeftPart(UriPartial.Authority)}
            {device}
            """;
    }
}
