using CrossAccount.TestSupport;

namespace CrossAccount.Fuzz.Targets.Http;

/// <summary>Values that parameters can well have, so that requests come far.</summary>
internal static class Plausible
{
    private const string Playground = "arn:aws:iam::333333333333:";

    /// <summary>A value; null when it is better left out.</summary>
    public static string? Value(Random random, string parameter) => parameter switch
    {
        "Path" or "PathPrefix" or "NewPath" => random.Pick(["/", "/a/"]),
        "MaxSessionDuration" => "3600",
        "DurationSeconds" => random.Pick(["900", "3600"]),
        "MaxItems" => random.Pick(["1", "100"]),
        "PolicyArn" or "PermissionsBoundary" or "PolicyArns.member.1.arn" => Playground + "policy/" + Name(random),
        "RoleArn" => random.Pick([Playground + "role/a", "arn:aws:iam::999999999999:role/UpdateData"]),
        "PolicySourceArn" or "CallerArn" => Playground + "user/" + Name(random),
        "SerialNumber" => Playground + "mfa/" + Name(random),
        "OpenIDConnectProviderArn" => Playground + "oidc-provider/a.example",
        "SAMLProviderArn" => Playground + "saml-provider/" + Name(random),
        "Url" => "https://a.example",
        "ThumbprintList.member.1" => new string('a', 40),
        "SetAsDefault" or "OnlyAttached" => random.Pick(["true", "false"]),
        "VersionId" => random.Pick(["v1", "v2"]),
        "Status" => random.Pick(["Active", "Inactive"]),
        "Scope" => random.Pick(["All", "Local", "AWS"]),
        "AssignmentStatus" => random.Pick(["Assigned", "Unassigned", "Any"]),
        "PolicyUsageFilter" => "PermissionsPolicy",
        "Filter.member.1" => random.Pick(["User", "Role", "Group", "LocalManagedPolicy"]),
        "ActionNames.member.1" => random.Pick(["s3:GetObject", "sts:AssumeRole", "iam:*"]),
        "ResourceArns.member.1" => random.Pick(["*", "arn:aws:s3:::playground/key", Playground + "role/a"]),
        "TokenCode" or "AuthenticationCode1" or "AuthenticationCode2" => "123456",
        "Marker" or "ExternalId" or "AccessKeyId" or "SourceIdentity" or "Policy" or "ResourcePolicy" => null,
        "ContextEntries.member.1.ContextKeyName" => "aws:username",
        "ContextEntries.member.1.ContextKeyType" => "string",
        _ => Name(random),
    };

    private static string Name(Random random) => random.Pick(["a", "b", "c", "session"]);
}
