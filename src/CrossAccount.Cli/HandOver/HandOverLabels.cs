using CrossAccount.Pulumi.HandOver;

namespace CrossAccount.Cli.HandOver;

/// <summary>What the parts of a hand-over are called for people.</summary>
internal static class HandOverLabels
{
    public static string Of(string item) => item switch
    {
        "switchRoleUrl" => "switch role in the console",
        "cliProfile" => "profile for ~/.aws/config",
        "assumeRoleCommand" => "command of the AWS CLI",
        "csharp" => "C#, with AWSSDK.SecurityToken",
        _ => "Python, with boto3",
    };

    /// <summary>Who a part is for, with the identities that are allowed.</summary>
    public static string HeadingOf(RecipientHandOver recipient)
    {
        string article = recipient.Recipient.Kind == RecipientKind.ThirdParty ? "the " : "";
        return $"For {article}{recipient.Recipient}{(recipient.Allowed.IsEmpty ? "" : $": {string.Join(", ", recipient.Allowed)}")}";
    }
}
