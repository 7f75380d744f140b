using System.Collections.Immutable;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.Internal;
using CrossAccount.Pulumi.Trust;
using Pulumi;
using Pulumi.Random;

namespace CrossAccount.Pulumi.Role;

/// <summary>The external IDs of one grant: those given, or one generated and kept in the stack's state.</summary>
internal static class GeneratedExternalId
{
    public static Output<ImmutableArray<string>> Values(string component, AwsPrincipalTrust grant, Retention retention, Resource parent)
    {
        ExternalIdSource source = grant.ExternalId!;
        if (!source.IsGenerated)
        {
            return Output.CreateSecret(Output.All(source.Values)).Apply(values => Checked(component, grant, values));
        }

        var password = new RandomPassword(
            CrossAccountRoleNames.ExternalId(component, grant.OneAccount!.Value),
            new() { Length = ExternalIdSource.GeneratedLength, Special = false, Keepers = { ["generation"] = source.Generation } },
            retention.Options(parent, provider: null));
        return Output.CreateSecret(password.Result).Apply(value => ImmutableArray.Create(value));
    }

    private static ImmutableArray<string> Checked(string component, AwsPrincipalTrust grant, ImmutableArray<string> values)
    {
        Problems.Throw("role", component, values
            .Select(value => ExternalId.TryParse(value).Error)
            .OfType<string>()
            .Select(error => $"{error} (of {Whose(grant)})"));
        return values;
    }

    private static string Whose(AwsPrincipalTrust grant) => grant switch
    {
        ThirdPartyTrust thirdParty => $"third party `{thirdParty.TrustedAccount}`",
        { OneAccount: { } account } => $"account `{account}`",
        _ => $"the grant `{grant.StatementName}`",
    };
}
