using CrossAccount.LocalAws.Accounts;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Cli.Rehearsal.Sessions;

/// <summary>The actions that a session can try in the embedded accounts, each with the call that it is.</summary>
internal static class SessionActions
{
    private static readonly SortedDictionary<string, Func<LocalClient, S3Address, Outcome>> Calls = new(StringComparer.OrdinalIgnoreCase)
    {
        ["s3:ListAllMyBuckets"] = (client, _) => Outcomes.Of(client.S3.ListBuckets()),
        ["s3:ListBucket"] = (client, at) => Outcomes.Of(client.S3.ListObjectsV2(new(at.Bucket))),
        ["s3:GetBucketLocation"] = (client, at) => Outcomes.Of(client.S3.GetBucketLocation(new(at.Bucket))),
        ["s3:GetObject"] = (client, at) => Outcomes.Of(client.S3.GetObject(new(at.Bucket, at.Key))),
        ["s3:PutObject"] = (client, at) => Outcomes.Of(client.S3.PutObject(new(at.Bucket, at.Key, new byte[] { 1 }))),
        ["s3:DeleteObject"] = (client, at) => Outcomes.Of(client.S3.DeleteObject(new(at.Bucket, at.Key))),
        ["iam:ListRoles"] = (client, _) => Outcomes.Of(client.Iam.ListRoles(new())),
        ["iam:ListUsers"] = (client, _) => Outcomes.Of(client.Iam.ListUsers(new())),
    };

    /// <summary>Why an action cannot be tried; null when it can.</summary>
    public static string? Check(SessionAction action) => Calls.ContainsKey(action.Action)
        ? null
        : $"a rehearsal cannot try `{action.Action}`, but only {string.Join(", ", Calls.Keys.Select(name => $"`{name}`"))}";

    public static Outcome Try(LocalClient session, string action, string resource) => Calls[action](session, S3Address.Of(resource));
}
