using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Policies;
using CrossAccount.LocalAws.Iam.Tagging;
using CrossAccount.LocalAws.Server.Query;

namespace CrossAccount.LocalAws.Server.Services.Iam;

/// <summary>Operations on tags.</summary>
internal static class TagOperations
{
    private const string Keys = "TagKeys";

    public static IEnumerable<QueryOperation> All =>
    [
        IamOperation.Do("TagRole", form => Read(form, "RoleName"), static (iam, request) => iam.TagRole(request)),
        IamOperation.Do("UntagRole", form => ReadKeys(form, "RoleName"), static (iam, request) => iam.UntagRole(request)),
        List("ListRoleTags", form => form.Required("RoleName"), static (iam, name) => iam.ListRoleTags(name)),

        IamOperation.Do("TagUser", form => Read(form, "UserName"), static (iam, request) => iam.TagUser(request)),
        IamOperation.Do("UntagUser", form => ReadKeys(form, "UserName"), static (iam, request) => iam.UntagUser(request)),
        List("ListUserTags", form => form.Required("UserName"), static (iam, name) => iam.ListUserTags(name)),

        IamOperation.Do(
            "TagPolicy", static form => new TagPolicyRequest(form.Required("PolicyArn"), form.Tags()), static (iam, request) => iam.TagPolicy(request)),
        IamOperation.Do(
            "UntagPolicy", static form => new UntagPolicyRequest(form.Required("PolicyArn"), form.Strings(Keys)), static (iam, request) => iam.UntagPolicy(request)),
        List("ListPolicyTags", PolicyOperations.ReadPolicy, static (iam, request) => iam.ListPolicyTags(request)),
    ];

    /// <summary>The three operations on the tags of something that is neither an identity nor a policy.</summary>
    /// <param name="kind">What has the tags, as the operations call it.</param>
    /// <param name="parameter">The parameter that names it.</param>
    /// <param name="read">Reads the request that only names it.</param>
    /// <param name="set">Sets tags.</param>
    /// <param name="remove">Removes tags.</param>
    /// <param name="list">Lists the tags.</param>
    public static IEnumerable<QueryOperation> Of<TRequest>(
        string kind,
        string parameter,
        Func<QueryForm, TRequest> read,
        Func<IamClient, TagResourceRequest, AwsResult<Done>> set,
        Func<IamClient, UntagResourceRequest, AwsResult<Done>> remove,
        Func<IamClient, TRequest, AwsResult<ImmutableArray<Tag>>> list) =>
    [
        IamOperation.Do($"Tag{kind}", form => new TagResourceRequest(form.Required(parameter), form.Tags()), set),
        IamOperation.Do($"Untag{kind}", form => new UntagResourceRequest(form.Required(parameter), form.Strings(Keys)), remove),
        List($"List{kind}Tags", read, list),
    ];

    private static TagRequest Read(QueryForm form, string identity) => new(form.Required(identity), form.Tags());

    private static UntagRequest ReadKeys(QueryForm form, string identity) => new(form.Required(identity), form.Strings(Keys));

    private static QueryOperation List<TRequest>(
        string operation, Func<QueryForm, TRequest> read, Func<IamClient, TRequest, AwsResult<ImmutableArray<Tag>>> run) =>
        IamOperation.List(operation, "Tags", read, run, static tag => tag.Key, IamShapes.Tag);
}
