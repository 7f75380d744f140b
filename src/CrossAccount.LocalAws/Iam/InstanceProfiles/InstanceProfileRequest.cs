using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam.InstanceProfiles;

/// <summary>Names an instance profile, for operations that need nothing else.</summary>
/// <param name="InstanceProfileName">The name.</param>
public sealed record InstanceProfileRequest(string InstanceProfileName)
{
    internal AwsError? Check() => CheckName(InstanceProfileName);

    internal static AwsError? CheckName(string? name) => Constraints.Name("instanceProfileName", name, 128);
}
