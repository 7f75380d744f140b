using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.Accounts;
using CrossAccount.Pulumi.Limits;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Stacks.Reading;

/// <summary>Reads how to reach an account.</summary>
internal static class AccountReader
{
    public static AccountSettings? Read(SettingsValue value)
    {
        if (value.AsObject() is not { } map)
        {
            return null;
        }

        AccountId? id = map.Required("accountId", "the account's ID, 12 digits in quotes") is { } idValue ? AccountIdReader.Read(idValue) : null;
        string? region = ReadRegion(map);
        string? profile = map.Optional("profile")?.AsText();
        DeploymentRoleSettings? role = map.Optional("assumeRole") is { } roleValue ? ReadRole(roleValue, id) : null;
        AwsEndpoints? endpoints = map.Optional("endpoints") is { } endpointsValue ? ReadEndpoints(endpointsValue) : null;
        AwsAccountQuotas quotas = QuotasReader.Read(map.Optional("quotas"));
        OrganizationId? organization = null;
        map.Optional("organization")?.TryParse(OrganizationId.TryParse, out organization);
        OrganizationalUnitPath? unit = null;
        SettingsValue? unitValue = map.Optional("organizationalUnit");
        unitValue?.TryParse(OrganizationalUnitPath.TryParse, out unit);
        if (unit is not null && !map.Has("organization"))
        {
            unitValue!.Report($"the unit `{unit}` is given without its organization: give `organization` too");
        }

        map.RejectOthers();
        return id is null || region is null
            ? null
            : new()
            {
                Id = id.Value,
                Region = region,
                Profile = profile,
                AssumeRole = role,
                Endpoints = endpoints,
                Quotas = quotas,
                Organization = organization,
                OrganizationalUnit = unit,
            };
    }

    private static string? ReadRegion(SettingsObject map)
    {
        SettingsValue? value = map.Required("region", "a Region, as in `eu-central-1`");
        string? region = value?.AsText();
        bool valid = region is null || (region.Split('-').Length >= 3 && char.IsAsciiDigit(region[^1]) && region.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'));
        if (!valid)
        {
            value!.Report($"`{region}` is not a Region, but must read as in `eu-central-1`");
        }

        return region;
    }

    private static DeploymentRoleSettings? ReadRole(SettingsValue value, AccountId? account)
    {
        if (value.AsObject() is not { } map)
        {
            return null;
        }

        SettingsValue? arnValue = map.Required("roleArn", "the ARN of the role to deploy with");
        Arn? arn = IamArnReader.Read(arnValue, "role");
        if (account is { } id && arn is { } role && role.Account != id.ToString())
        {
            arnValue!.Report($"`{role}` is a role of account `{role.Account}`, but deploys to account `{id}`: give a role of that account", AwsPages.Arns);
        }

        SettingsValue? sessionNameValue = map.Optional("sessionName");
        RoleSessionName? sessionName = null;
        sessionNameValue?.TryParse(RoleSessionName.TryParse, out sessionName);
        ExternalId? externalId = null;
        map.Optional("externalId")?.Confidential().TryParse(ExternalId.TryParse, out externalId);
        map.RejectOthers();
        return arn is null ? null : new(arn.Value, sessionName?.ToString(), externalId?.Reveal());
    }

    private static AwsEndpoints? ReadEndpoints(SettingsValue value)
    {
        if (value.IsText)
        {
            return ReadUri(value) is { } all ? AwsEndpoints.All(all) : null;
        }

        if (value.AsObject() is not { } map)
        {
            return null;
        }

        AwsEndpoints endpoints = new(ReadUri(map.Optional("iam")), ReadUri(map.Optional("sts")), ReadUri(map.Optional("s3")));
        map.RejectOthers();
        if (endpoints == new AwsEndpoints())
        {
            value.Report("the map names no endpoint, but must have one URL, or some of `iam`, `sts` and `s3`: leave it out for AWS's own");
        }

        return endpoints;
    }

    private static Uri? ReadUri(SettingsValue? value)
    {
        if (value?.AsText() is not { } text)
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps))
        {
            return uri;
        }

        value.Report($"`{text}` is not an endpoint, but must read as in `http://127.0.0.1:4566`");
        return null;
    }
}
