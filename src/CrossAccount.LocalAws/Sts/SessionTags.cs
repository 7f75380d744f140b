using System.Collections.Immutable;
using CrossAccount.Iam.Identifiers;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Sts;

/// <summary>The tags of a new session: those that the request gives, and those that a chain passes on.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html">Session tags</see>.</remarks>
internal static class SessionTags
{
    public static AwsError? Check(AssumeRoleRequest request, RoleSessionFacts? source) => Check(request.Tags, request.TransitiveTagKeys, source);

    public static AwsError? Check(ImmutableArray<Tag> tags, ImmutableArray<string> transitiveKeys, RoleSessionFacts? source)
    {
        if (tags.IsEmpty && transitiveKeys.IsEmpty)
        {
            return null;
        }

        if (transitiveKeys.Any(key => !tags.Any(tag => Same(tag.Key, key))))
        {
            return new("InvalidParameterValue", "The specified transitive tag key must be included in the requested tags.", 400);
        }

        return source is not null && tags.Any(tag => source.TransitiveTags.Any(inherited => Same(inherited.Key, tag.Key)))
            ? new("InvalidParameterValue", "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session.", 400)
            : null;
    }

    public static RoleSessionFacts Facts(AssumeRoleRequest request, RoleSessionFacts? source)
    {
        var facts = new RoleSessionFacts(RoleSessionName.Parse(request.RoleSessionName))
        {
            Tags = request.Tags,
            TransitiveTagKeys = request.TransitiveTagKeys,
            SourceIdentity = request.SourceIdentity ?? source?.SourceIdentity,
        };
        return source is null || source.TransitiveTagKeys.IsEmpty
            ? facts
            : facts with
            {
                Tags = [.. request.Tags, .. source.TransitiveTags],
                TransitiveTagKeys = [.. request.TransitiveTagKeys, .. source.TransitiveTags.Select(tag => tag.Key)],
            };
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
