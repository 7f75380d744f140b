using System.Collections.Immutable;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Stacks.Reading;

/// <summary>Reads what is expected of a delegation.</summary>
internal static class ExpectationReader
{
    private const string ExternalId = "externalId";
    private const string Mfa = "mfa";

    public static ExpectationSettings Read(SettingsValue value)
    {
        if (value.AsObject() is not { } map)
        {
            return ExpectationSettings.None;
        }

        string[] requires = [.. Requirements(map.Optional("requires"))];
        SettingsObject? session = map.Optional("session")?.AsObject();
        ExpectationSettings expect = new()
        {
            Allowed = DelegationReader.Grantees(map.Optional("allowed")),
            Denied = DelegationReader.Grantees(map.Optional("denied")),
            RequiresExternalId = requires.Contains(ExternalId),
            RequiresMfa = requires.Contains(Mfa),
            SessionAllowed = Actions(session?.Optional("allowed")),
            SessionDenied = Actions(session?.Optional("denied")),
        };
        session?.RejectOthers();
        map.RejectOthers();
        return expect;
    }

    private static IEnumerable<string> Requirements(SettingsValue? value)
    {
        foreach (SettingsValue item in value?.AsList() ?? [])
        {
            if (item.AsText() is not { } text)
            {
                continue;
            }

            if (text is ExternalId or Mfa)
            {
                yield return text;
            }
            else
            {
                item.Report($"`{text}` cannot be required, but only `{ExternalId}` and `{Mfa}`");
            }
        }
    }

    private static ImmutableArray<SessionAction> Actions(SettingsValue? value)
    {
        var actions = ImmutableArray.CreateBuilder<SessionAction>();
        foreach (SettingsValue item in value?.AsList() ?? [])
        {
            if (item.AsText() is not { } text)
            {
                continue;
            }

            if (text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [string action, string resource] && action.Contains(':', StringComparison.Ordinal))
            {
                actions.Add(new(action, resource));
            }
            else
            {
                item.Report($"`{text}` is nothing that a session can try, but must be an action and a resource, as in `s3:GetObject arn:aws:s3:::bucket/key`");
            }
        }

        return actions.ToImmutable();
    }
}
