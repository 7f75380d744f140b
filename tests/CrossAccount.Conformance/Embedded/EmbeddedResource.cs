using System.Text.Json;
using CrossAccount.Conformance.Reading;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Iam.Roles;

namespace CrossAccount.Conformance.Embedded;

/// <summary>Makes the role or the bucket that a case is about, and the principals that its policy names.</summary>
internal static class EmbeddedResource
{
    public static bool IsRole(ConformanceCase one) => one.When.Action.StartsWith("sts:", StringComparison.OrdinalIgnoreCase);

    /// <summary>The bucket and the key of the case's resource; no key when it is the bucket itself.</summary>
    public static (string Bucket, string Key) BucketAndKey(ConformanceCase one) =>
        one.When.Resource.Split(':', 6)[5].Split('/', 2) is [var bucket, var key] ? (bucket, key) : (one.When.Resource.Split(':', 6)[5], "");

    public static void Create(EmbeddedWorld world, Refusals refusals)
    {
        JsonElement? policy = world.Case.Given.ResourcePolicy;
        foreach (string arn in policy is { } document ? PolicyText.Principals(document).Distinct(StringComparer.Ordinal) : [])
        {
            CreatePrincipal(world, arn);
        }

        if (IsRole(world.Case))
        {
            CreateRole(world, policy, refusals);
        }
        else
        {
            CreateBucket(world, policy, refusals);
        }
    }

    /// <summary>Whether the caller, the role that is asked for and the principals that are named cannot all be there at once.</summary>
    public static bool NeedsTwoOfOneName(ConformanceCase one)
    {
        IEnumerable<string> named = one.Given.ResourcePolicy is { } policy ? PolicyText.Principals(policy) : [];
        return named.Append(CallerArn.Of(one).Identity).Append(one.When.Resource)
            .Where(IsIdentity)
            .Distinct(StringComparer.Ordinal)
            .GroupBy(arn => $"{arn[..arn.IndexOf('/', StringComparison.Ordinal)]}/{CallerArn.Split(arn).Name}", StringComparer.OrdinalIgnoreCase)
            .Any(arns => arns.Count() > 1);
    }

    private static bool IsIdentity(string arn) =>
        (arn.Contains(":user/", StringComparison.Ordinal) || arn.Contains(":role/", StringComparison.Ordinal)) && !arn.Contains('*', StringComparison.Ordinal);

    /// <summary>AWS takes no policy with a user or role that is not there.</summary>
    private static void CreatePrincipal(EmbeddedWorld world, string arn)
    {
        if (!IsIdentity(arn) || world.AccountOf(arn) is not { } account || arn == world.Caller.Identity || arn == world.Case.When.Resource)
        {
            return;
        }

        (string path, string name) = CallerArn.Split(arn);
        var iam = world.Cloud.Connect(account.RootCredentials).Iam;
        if (arn.Contains(":user/", StringComparison.Ordinal))
        {
            iam.CreateUser(new(name) { Path = path }).ValueOrThrow();
        }
        else
        {
            iam.CreateRole(new(name, EmbeddedCaller.TrustOf(account.Id.ToString())) { Path = path }).ValueOrThrow();
        }
    }

    /// <summary>A case without a trust policy is about a role that is not there: every role has one.</summary>
    private static void CreateRole(EmbeddedWorld world, JsonElement? trust, Refusals refusals)
    {
        if (trust is not { } policy)
        {
            return;
        }

        (string path, string name) = CallerArn.Split(world.Case.When.Resource);
        if (world.Case.When.Resource == world.Caller.Identity)
        {
            refusals.Check(world.OwnerRoot.Iam.UpdateAssumeRolePolicy(new(name, policy.GetRawText())));
            return;
        }

        CreateRoleRequest request = new(name, policy.GetRawText()) { Path = path, Tags = EmbeddedCaller.Tags(world.Case, "aws:ResourceTag/") };
        refusals.Check(world.OwnerRoot.Iam.CreateRole(request));
    }

    private static void CreateBucket(EmbeddedWorld world, JsonElement? policy, Refusals refusals)
    {
        (string bucket, string key) = BucketAndKey(world.Case);
        LocalClient root = world.OwnerRoot;
        root.S3.CreateBucket(new(bucket)).ValueOrThrow();
        if (key.Length > 0)
        {
            root.S3.PutObject(new(bucket, key, "content"u8.ToArray())).ValueOrThrow();
        }

        if (policy is { } document)
        {
            // The cases are about policies alone.
            root.S3.DeletePublicAccessBlock(new(bucket)).ValueOrThrow();
            refusals.Check(root.S3.PutBucketPolicy(new(bucket, document.GetRawText())));
        }
    }
}
