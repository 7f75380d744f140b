using System.Collections.Immutable;
using CrossAccount.Iam.Identifiers;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Policies;

namespace CrossAccount.LocalAws.Credentials;

/// <summary>What a session of a federated user has beside the permissions of whoever lent them.</summary>
/// <param name="Name">The federated user's name.</param>
/// <param name="Policies">The session policies; one at least, since nothing is lent without.</param>
/// <param name="Tags">The session tags.</param>
internal sealed record FederationFacts(RoleSessionName Name, ImmutableArray<StoredPolicy> Policies, ImmutableArray<Tag> Tags);
