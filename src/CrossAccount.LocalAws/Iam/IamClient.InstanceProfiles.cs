using System.Collections.Immutable;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.InstanceProfiles;
using CrossAccount.LocalAws.Iam.Roles;
using CrossAccount.LocalAws.Iam.Tagging;

namespace CrossAccount.LocalAws.Iam;

/// <content>Instance profiles.</content>
public sealed partial class IamClient
{
    private const string Ec2 = "ec2.amazonaws.com";

    /// <summary>Creates an instance profile that holds no role.</summary>
    public AwsResult<InstanceProfile> CreateInstanceProfile(CreateInstanceProfileRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Create(
            "InstanceProfile", request.Check(), state => IamTarget.New(state, "instance-profile", request.Path, request.InstanceProfileName),
            request.Tags, call => InstanceProfileOperations.Create(call, request));
    }

    /// <summary>Describes an instance profile and its role.</summary>
    public AwsResult<InstanceProfile> GetInstanceProfile(InstanceProfileRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Read(
            "GetInstanceProfile", request.Check(), Profile(request.InstanceProfileName),
            call => InstanceProfileOperations.Get(call, request.InstanceProfileName));
    }

    /// <summary>Lists the instance profiles, by name.</summary>
    public AwsResult<ImmutableArray<InstanceProfile>> ListInstanceProfiles(ListRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Read(
            "ListInstanceProfiles", request.Check(), state => IamTarget.All(state, "instance-profile", request.PathPrefix),
            call => InstanceProfileOperations.List(call, request));
    }

    /// <summary>Lists the instance profiles that hold a role.</summary>
    public AwsResult<ImmutableArray<InstanceProfile>> ListInstanceProfilesForRole(RoleRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Read(
            "ListInstanceProfilesForRole", request.Check(), Role(request.RoleName),
            call => InstanceProfileOperations.ListForRole(call, request.RoleName));
    }

    /// <summary>Puts a role into an instance profile that holds none. The caller also needs <c>iam:PassRole</c> on the role.</summary>
    public AwsResult<Done> AddRoleToInstanceProfile(InstanceProfileRoleRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change<Done>("AddRoleToInstanceProfile", request.Check(), Profile(request.InstanceProfileName), call =>
        {
            IamTarget role = Role(request.RoleName)(call.Account.Iam).ForService(Ec2);
            return Denied(call, "iam:PassRole", role, out _) is { } denied ? denied : InstanceProfileOperations.AddRole(call, request);
        });
    }

    /// <summary>Takes a role out of an instance profile.</summary>
    public AwsResult<Done> RemoveRoleFromInstanceProfile(InstanceProfileRoleRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change(
            "RemoveRoleFromInstanceProfile", request.Check(), Profile(request.InstanceProfileName),
            call => InstanceProfileOperations.RemoveRole(call, request));
    }

    /// <summary>Deletes an instance profile that holds no role.</summary>
    public AwsResult<Done> DeleteInstanceProfile(InstanceProfileRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change(
            "DeleteInstanceProfile", request.Check(), Profile(request.InstanceProfileName),
            call => InstanceProfileOperations.Delete(call, request.InstanceProfileName));
    }

    /// <summary>Sets tags on an instance profile, which is named by its name.</summary>
    public AwsResult<Done> TagInstanceProfile(TagResourceRequest request) => SetTags("TagInstanceProfile", request, Profile, FindProfile);

    /// <summary>Removes tags of an instance profile, which is named by its name.</summary>
    public AwsResult<Done> UntagInstanceProfile(UntagResourceRequest request) => RemoveTags("UntagInstanceProfile", request, Profile, FindProfile);

    /// <summary>Lists the tags of an instance profile, by key.</summary>
    public AwsResult<ImmutableArray<Tag>> ListInstanceProfileTags(InstanceProfileRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ListTags("ListInstanceProfileTags", request.Check(), request.InstanceProfileName, Profile, FindProfile);
    }

    private static Func<IamState, IamTarget> Profile(string name) => state => state.InstanceProfiles.TryGetValue(name ?? "", out InstanceProfileState? found)
        ? IamTarget.Of(found.Arn, found)
        : IamTarget.New(state, "instance-profile", "/", name ?? "");

    private static (ITagged?, AwsError?) FindProfile(AuthenticatedCall call, string name)
    {
        AwsError? error = InstanceProfileOperations.Find(call, name, out InstanceProfileState? profile);
        return (profile, error);
    }
}
