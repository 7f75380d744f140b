using System.Text.Json;
using CrossAccount.Iam.Arns;
using CrossAccount.Pulumi.Limits;

namespace CrossAccount.Stacks.Reading;

/// <summary>Reads an account's ID, and tells when it was written without quotes.</summary>
internal static class AccountIdReader
{
    public static AccountId? Read(SettingsValue value)
    {
        if (value.Json.ValueKind == JsonValueKind.Number)
        {
            // YAML reads 012345670123 as an octal number, so the digits that were written are lost.
            value.Report($"the value is the number `{value.Json.GetRawText()}`, but an account ID is 12 digits in quotes, as in `\"012345678901\"`: without quotes a leading zero is lost", AwsPages.Accounts);
            return null;
        }

        return value.TryParse(AccountId.TryParse, out AccountId? id) ? id : null;
    }
}
