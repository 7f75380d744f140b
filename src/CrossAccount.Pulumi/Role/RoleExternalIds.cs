using System.Collections.Immutable;
using CrossAccount.Iam.Writing;
using CrossAccount.Pulumi.Trust;
using Pulumi;

namespace CrossAccount.Pulumi.Role;

/// <summary>The external IDs that a role's grants ask for, and the trust policy that has them.</summary>
internal sealed class RoleExternalIds
{
    private readonly CrossAccountRoleArgs _args;
    private readonly ImmutableArray<TrustGrant> _trust;
    private readonly ImmutableArray<TrustDenial> _denials;
    private readonly ImmutableArray<(AwsPrincipalTrust Grant, Output<ImmutableArray<string>> Values)> _values;

    public RoleExternalIds(string component, CrossAccountRoleArgs args, Resource parent)
    {
        _args = args;

        // Copies: the trust policy may be written later, when external IDs are there, and what was checked has to be what is written.
        _trust = [.. args.Trust];
        _denials = [.. args.TrustDeny];
        _values =
        [
            .. _trust.OfType<AwsPrincipalTrust>()
                .Where(grant => grant.ExternalId is not null)
                .Select(grant => (grant, GeneratedExternalId.Values(component, grant, args.Retention, parent))),
        ];
    }

    /// <summary>The external IDs of all grants; a secret, empty when none asks for one.</summary>
    public Output<ImmutableArray<string>> All() => _values.IsEmpty
        ? Output.Create(ImmutableArray<string>.Empty)
        : Output.All(_values.Select(entry => entry.Values)).Apply(values => values.SelectMany(value => value).ToImmutableArray());

    /// <summary>The trust policy; known at once when there is no external ID in it.</summary>
    public Output<string> TrustDocument()
    {
        if (_values.IsEmpty)
        {
            return Output.Create(Write(ImmutableDictionary<TrustGrant, ImmutableArray<string>>.Empty));
        }

        return Output.All(_values.Select(entry => entry.Values)).Apply(values =>
        {
            var byGrant = new Dictionary<TrustGrant, ImmutableArray<string>>(ReferenceEqualityComparer.Instance);
            for (int i = 0; i < values.Length; i++)
            {
                byGrant[_values[i].Grant] = values[i];
            }

            return Write(byGrant);
        });
    }

    private string Write(IReadOnlyDictionary<TrustGrant, ImmutableArray<string>> externalIds) =>
        PolicyWriter.Write(TrustPolicy.Of(_args.Account.Partition, _trust, _denials, externalIds));
}
