using System.Collections.Immutable;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.Internal;
using CrossAccount.Pulumi.Trust;
using Pulumi;
using Pulumi.Random;

namespace CrossAccount.Pulumi.Role;

/// <summary>The external IDs of one third party: those given, or one generated and kept in the stack's state.</summary>
internal static class GeneratedExternalId
{
    private const int Length = 32;

    public static Output<ImmutableArray<string>> Values(string component, ThirdPartyTrust grant, Resource parent)
    {
        ExternalIdSource source = grant.ExternalId;
        if (!source.IsGenerated)
        {
            return Output.CreateSecret(Output.All(source.Values)).Apply(values => Checked(component, grant, values));
        }

        var password = new RandomPassword(
            CrossAccountRoleNames.ExternalId(component, grant.TrustedAccount),
            new() { Length = Length, Special = false, Keepers = { ["generation"] = source.Generation } },
            new() { Parent = parent });
        return Output.CreateSecret(password.Result).Apply(value => ImmutableArray.Create(value));
    }

    private static ImmutableArray<string> Checked(string component, ThirdPartyTrust grant, ImmutableArray<string> values)
    {
        Problems.Throw("role", component, values
            .Select(value => ExternalId.TryParse(value).Error)
            .OfType<string>()
            .Select(error => $"{error} (of third party `{grant.TrustedAccount}`)"));
        return values;
    }
}
