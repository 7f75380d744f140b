using System.Text.Json;
using CrossAccount.Pulumi.Limits;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Stacks.Reading;

/// <summary>Reads the MFA that is asked for: <c>required</c>, or a map with its greatest age.</summary>
internal static class MfaReader
{
    public static MfaRequirement? Read(SettingsValue? value)
    {
        if (value is null)
        {
            return null;
        }

        if (value.IsText && value.Json.GetString() == "required")
        {
            return MfaRequirement.Required;
        }

        if (value.Json.ValueKind != JsonValueKind.Object)
        {
            value.Report("the value must be `required` or a map with `maxAge` in seconds");
            return null;
        }

        SettingsObject mfa = value.AsObject()!;
        SettingsValue? ageValue = mfa.Required("maxAge", "the age in seconds, as in `3600`");
        mfa.RejectOthers();
        if (ageValue?.AsInteger() is not { } seconds)
        {
            return null;
        }

        if (seconds is >= 1 and <= 129600)
        {
            return MfaRequirement.Within(TimeSpan.FromSeconds(seconds));
        }

        ageValue.Report($"the MFA age `{seconds}` is out of range, but must be 1 to 129600 seconds (36 hours, the longest session of a user)", AwsPages.Mfa);
        return null;
    }
}
