using System.Collections.Immutable;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam.Tagging;

/// <summary>The operations on the tags of whatever has some.</summary>
internal static class TagOperations
{
    public static AwsResult<Done> Set(AuthenticatedCall call, ITagged tagged, ImmutableArray<Tag> tags)
    {
        if (tagged.Tags.CountWith(tags) > AccountQuotas.Tags)
        {
            return IamErrors.Limit("The number of tags has reached the maximum limit.");
        }

        tagged.Tags.Set(tags);
        call.Changed(tagged);
        return Done.Value;
    }

    public static AwsResult<Done> Remove(AuthenticatedCall call, ITagged tagged, ImmutableArray<string> keys)
    {
        tagged.Tags.Remove(keys);
        call.Changed(tagged);
        return Done.Value;
    }
}
