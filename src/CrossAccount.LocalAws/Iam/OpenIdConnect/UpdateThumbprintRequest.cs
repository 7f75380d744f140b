using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam.OpenIdConnect;

/// <summary>Asks to replace the thumbprints of an OpenID Connect provider.</summary>
/// <param name="OpenIdConnectProviderArn">The provider's ARN.</param>
/// <param name="ThumbprintList">The thumbprints, all that are to be there; at most 5.</param>
public sealed record UpdateThumbprintRequest(string OpenIdConnectProviderArn, ImmutableArray<string> ThumbprintList)
{
    /// <summary>The thumbprints, all that are to be there; at most 5.</summary>
    public ImmutableArray<string> ThumbprintList { get; init; } = ThumbprintList.IsDefault ? [] : ThumbprintList;

    internal AwsError? Check() =>
        Constraints.Arn("openIDConnectProviderArn", OpenIdConnectProviderArn) ?? OpenIdConnectConstraints.Thumbprints(ThumbprintList);
}
