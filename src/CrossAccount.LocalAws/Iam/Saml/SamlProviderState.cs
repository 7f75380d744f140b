using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Tagging;

namespace CrossAccount.LocalAws.Iam.Saml;

/// <summary>A SAML provider that an account trusts.</summary>
internal sealed class SamlProviderState(string arn, string id, DateTimeOffset created) : ITagged
{
    public string Arn { get; } = arn;

    public string Id { get; } = id;

    public DateTimeOffset Created { get; } = created;

    public required SamlMetadata Metadata { get; set; }

    public TagSet Tags { get; } = new(ignoreCase: false);
}
