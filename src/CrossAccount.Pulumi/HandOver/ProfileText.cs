using System.Globalization;

namespace CrossAccount.Pulumi.HandOver;

/// <summary>Writes a profile for <c>~/.aws/config</c>.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-role.html">Use an IAM role in the AWS CLI</see>.</remarks>
internal static class ProfileText
{
    public static HandOverItem Of(AssumeRoleCall call)
    {
        if (call.SamlProvider is not null)
        {
            return HandOverItem.Withheld("a profile has no setting for a SAML response");
        }

        string[] lacking = [.. Lacking(call)];
        return lacking.Length == 0
            ? HandOverItem.Of(Write(call))
            : HandOverItem.Withheld($"a profile has no setting for {string.Join(" and ", lacking)}, which the trust asks for: use the command or the code");
    }

    private static IEnumerable<string> Lacking(AssumeRoleCall call)
    {
        if (call.SourceIdentity is not null)
        {
            yield return "the source identity";
        }

        if (!call.Tags.IsEmpty)
        {
            yield return "session tags";
        }
    }

    private static string Write(AssumeRoleCall call)
    {
        List<(string Key, string? Value)> settings =
        [
            ("role_arn", call.RoleArn.ToString()),
            ("source_profile", call.SourceProfile),
            ("web_identity_token_file", call.IsFederated ? AssumeRoleCall.TokenFile : null),
            ("role_session_name", call.AsksForSessionName ? call.SessionName : null),
            ("external_id", call.ExternalId),
            ("mfa_serial", call.MfaSerial),

            // Not read beside a token.
            ("duration_seconds", call.IsFederated ? null : call.DurationSeconds.ToString(CultureInfo.InvariantCulture)),
        ];
        IEnumerable<string> lines = settings.Where(setting => setting.Value is not null).Select(setting => $"{setting.Key} = {setting.Value}\n");
        return $"[profile {NameOf(call)}]\n{string.Concat(lines)}";
    }

    /// <summary>Not all SDKs read a profile whose name has one of these characters, which the names of roles may have.</summary>
    private static string NameOf(AssumeRoleCall call) => call.RoleName.ToString().Replace('=', '-').Replace(',', '-');
}
