using System.Collections.Immutable;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Users;

namespace CrossAccount.LocalAws.Iam;

/// <content>
/// Credentials that users here never have. AWS's clients ask for them before they delete a user, and take an error for a reason
/// to stop.
/// </content>
public sealed partial class IamClient
{
    /// <summary>Lists the SSH public keys of a user: none.</summary>
    public AwsResult<ImmutableArray<string>> ListSshPublicKeys(UserRequest request) => None("ListSSHPublicKeys", request);

    /// <summary>Lists the signing certificates of a user: none.</summary>
    public AwsResult<ImmutableArray<string>> ListSigningCertificates(UserRequest request) => None("ListSigningCertificates", request);

    /// <summary>Lists the service-specific credentials of a user: none.</summary>
    public AwsResult<ImmutableArray<string>> ListServiceSpecificCredentials(UserRequest request) => None("ListServiceSpecificCredentials", request);

    private AwsResult<ImmutableArray<string>> None(string operation, UserRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnUser<ImmutableArray<string>>(operation, request.CheckUnlessSelf(), request.UserName, changes: false, (AuthenticatedCall call, string? name) =>
            UserOperations.Find(call, name, out _) is { } error ? error : ImmutableArray<string>.Empty);
    }
}
