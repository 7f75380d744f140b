using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam.Identities;

/// <summary>Service-linked roles, which only AWS changes.</summary>
internal static class Protection
{
    private const string ServiceLinkedPath = "/aws-service-role/";

    public static AwsError? Of(IdentityState identity) =>
        identity.Kind == IdentityKind.Role && identity.Path.ToString().StartsWith(ServiceLinkedPath, StringComparison.Ordinal)
            ? new("UnmodifiableEntity", $"Cannot perform the operation on the protected role '{identity.Name}' - this role is only modifiable by AWS", 400)
            : null;
}
