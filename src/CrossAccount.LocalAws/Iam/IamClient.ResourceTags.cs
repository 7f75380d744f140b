using System.Collections.Immutable;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Tagging;

namespace CrossAccount.LocalAws.Iam;

/// <content>Tags of what is neither an identity nor a policy.</content>
public sealed partial class IamClient
{
    private AwsResult<Done> SetTags(
        string operation, TagResourceRequest request, Func<string, Func<IamState, IamTarget>> target,
        Func<AuthenticatedCall, string, (ITagged? Found, AwsError? Error)> find)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change<Done>(operation, request.Check(), state => target(request.Resource)(state).WithTags(request.Tags), call =>
        {
            (ITagged? found, AwsError? error) = find(call, request.Resource);
            return error is null ? TagOperations.Set(call, found!, request.Tags) : error;
        });
    }

    private AwsResult<Done> RemoveTags(
        string operation, UntagResourceRequest request, Func<string, Func<IamState, IamTarget>> target,
        Func<AuthenticatedCall, string, (ITagged? Found, AwsError? Error)> find)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change<Done>(operation, null, target(request.Resource), call =>
        {
            (ITagged? found, AwsError? error) = find(call, request.Resource);
            return error is null ? TagOperations.Remove(call, found!, request.TagKeys) : error;
        });
    }

    private AwsResult<ImmutableArray<Tag>> ListTags(
        string operation, AwsError? invalid, string resource, Func<string, Func<IamState, IamTarget>> target,
        Func<AuthenticatedCall, string, (ITagged? Found, AwsError? Error)> find) =>
        Read<ImmutableArray<Tag>>(operation, invalid, target(resource), call =>
        {
            (ITagged? found, AwsError? error) = find(call, resource);
            return error is null ? found!.Tags.All : error;
        });
}
