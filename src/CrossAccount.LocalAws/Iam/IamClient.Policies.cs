using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Policies;

namespace CrossAccount.LocalAws.Iam;

/// <content>Managed policies and their versions.</content>
public sealed partial class IamClient
{
    /// <summary>Creates a customer managed policy.</summary>
    public AwsResult<ManagedPolicy> CreatePolicy(CreatePolicyRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Create(
            "Policy", request.Check(), state => IamTarget.New(state, "policy", request.Path, request.PolicyName),
            request.Tags, call => PolicyOperations.Create(call, request));
    }

    /// <summary>Describes a managed policy.</summary>
    public AwsResult<ManagedPolicy> GetPolicy(PolicyRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Read("GetPolicy", request.Check(), Policy(request.PolicyArn), call => PolicyOperations.Get(call, request.PolicyArn));
    }

    /// <summary>Lists the managed policies, by ARN.</summary>
    public AwsResult<ImmutableArray<ManagedPolicy>> ListPolicies(ListPoliciesRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Read("ListPolicies", request.Check(), state => IamTarget.All(state, "policy", request.PathPrefix), call => PolicyOperations.List(call, request));
    }

    /// <summary>Deletes a customer managed policy that is attached nowhere and has only its default version.</summary>
    public AwsResult<Done> DeletePolicy(PolicyRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change("DeletePolicy", request.Check(), Policy(request.PolicyArn), call => PolicyOperations.Delete(call, request.PolicyArn));
    }

    /// <summary>Adds a version to a customer managed policy.</summary>
    public AwsResult<ManagedPolicyVersion> CreatePolicyVersion(CreatePolicyVersionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change("CreatePolicyVersion", request.Check(), Policy(request.PolicyArn), call => PolicyOperations.CreateVersion(call, request));
    }

    /// <summary>Gives one version with its document.</summary>
    public AwsResult<ManagedPolicyVersion> GetPolicyVersion(PolicyVersionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Read("GetPolicyVersion", request.Check(), Policy(request.PolicyArn), call => PolicyOperations.GetVersion(call, request));
    }

    /// <summary>Lists the versions, the latest first.</summary>
    public AwsResult<ImmutableArray<ManagedPolicyVersion>> ListPolicyVersions(PolicyRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Read("ListPolicyVersions", request.Check(), Policy(request.PolicyArn), call => PolicyOperations.ListVersions(call, request.PolicyArn));
    }

    /// <summary>Deletes a version that is not the default.</summary>
    public AwsResult<Done> DeletePolicyVersion(PolicyVersionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change("DeletePolicyVersion", request.Check(), Policy(request.PolicyArn), call => PolicyOperations.DeleteVersion(call, request));
    }

    /// <summary>Makes a version count.</summary>
    public AwsResult<Done> SetDefaultPolicyVersion(PolicyVersionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change("SetDefaultPolicyVersion", request.Check(), Policy(request.PolicyArn), call => PolicyOperations.SetDefaultVersion(call, request));
    }

    /// <summary>Sets tags on a customer managed policy.</summary>
    public AwsResult<Done> TagPolicy(TagPolicyRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change("TagPolicy", request.Check(), state => Policy(request.PolicyArn)(state).WithTags(request.Tags), call => PolicyOperations.SetTags(call, request));
    }

    /// <summary>Removes tags of a customer managed policy.</summary>
    public AwsResult<Done> UntagPolicy(UntagPolicyRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change("UntagPolicy", request.Check(), Policy(request.PolicyArn), call => PolicyOperations.RemoveTags(call, request));
    }

    /// <summary>Lists the tags of a managed policy, by key.</summary>
    public AwsResult<ImmutableArray<Tag>> ListPolicyTags(PolicyRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Read("ListPolicyTags", request.Check(), Policy(request.PolicyArn), call => PolicyOperations.ListTags(call, request.PolicyArn));
    }

    /// <summary>Lists the roles, users and groups that have a managed policy.</summary>
    public AwsResult<ImmutableArray<PolicyEntity>> ListEntitiesForPolicy(ListEntitiesForPolicyRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Read("ListEntitiesForPolicy", request.Check(), Policy(request.PolicyArn), call => PolicyEntityLister.List(call, request));
    }

    private static Func<IamState, IamTarget> Policy(string arn) => state => IamTarget.Of(state, arn);
}
