using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam.InstanceProfiles;

/// <summary>Asks to create an instance profile.</summary>
/// <param name="InstanceProfileName">The name.</param>
public sealed record CreateInstanceProfileRequest(string InstanceProfileName)
{
    /// <summary>The path. The default is <c>/</c>.</summary>
    public string Path { get; init; } = "/";

    /// <summary>The tags.</summary>
    public ImmutableArray<Tag> Tags { get; init => field = value.IsDefault ? [] : value; } = [];

    internal AwsError? Check() =>
        InstanceProfileRequest.CheckName(InstanceProfileName) ?? Constraints.Path("path", Path) ?? Constraints.Tags(Tags, ignoreCase: false);
}
