using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.Trust;
using Pulumi;

namespace CrossAccount.Stacks.Reading;

/// <summary>Reads an external ID: <c>generated</c>, one value, or several for rotation.</summary>
internal static class ExternalIdReader
{
    /// <summary>That of a third party.</summary>
    public static ExternalIdSource? Required(SettingsObject map) =>
        Read(map, map.Required("externalId", "`generated`, or the values that the third party gave, as secrets"));

    /// <summary>That of any other grant, which needs none.</summary>
    public static ExternalIdSource? Optional(SettingsObject map) => Read(map, map.Optional("externalId"));

    private static ExternalIdSource? Read(SettingsObject map, SettingsValue? written)
    {
        SettingsValue? value = written?.Confidential();
        string? generation = map.Optional("generation")?.AsText();
        if (value is null)
        {
            // A third party without any has its own error.
            if (generation is not null && !map.Has("thirdParty"))
            {
                map.Report("`generation` goes with a generated external ID, but there is none: leave it out");
            }

            return null;
        }

        if (value.IsText && value.Json.GetString() == "generated")
        {
            return ExternalIdSource.Generated(generation ?? "");
        }

        if (generation is not null)
        {
            map.Report("`generation` goes with a generated external ID, but values are given: leave it out");
        }

        if (value.IsEmptyList)
        {
            value.Report("the list is empty, but a third party needs at least one external ID: give `generated`, or the values that it gave");
        }

        List<Input<string>> values = [];
        foreach (SettingsValue item in value.AsList())
        {
            if (item.TryParse(ExternalId.TryParse, out ExternalId? externalId))
            {
                values.Add(Output.CreateSecret(externalId.Value.Reveal()));
            }
        }

        return values.Count == 0 ? null : ExternalIdSource.Given([.. values]);
    }
}
