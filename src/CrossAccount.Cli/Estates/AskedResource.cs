using System.Collections.Immutable;
using CrossAccount.Cli.Configuration;
using CrossAccount.Cli.Rehearsal;
using CrossAccount.Cli.Rehearsal.Sessions;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Parsing;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3;

namespace CrossAccount.Cli.Estates;

/// <summary>A resource that is asked about: who owns it, and its policy.</summary>
/// <param name="Text">The ARN, or <c>*</c>.</param>
/// <param name="Owner">The account that owns it.</param>
/// <param name="Policy">Its policy; null when it has none, or none is known.</param>
/// <param name="IsPolicyKnown">Whether it is known which policy it has, if any.</param>
internal sealed record AskedResource(string Text, AccountId Owner, CompiledPolicy? Policy, bool IsPolicyKnown)
{
    /// <summary>Finds out about a resource: from what is given, from its ARN, or from the buckets of the stack's accounts.</summary>
    /// <exception cref="SettingsException">It cannot be found out who owns it, or what is given does not fit.</exception>
    public static AskedResource Of(LoadedEstate loaded, string text, string? owner, string? policyFile)
    {
        CompiledPolicy? given = policyFile is null ? null : Read(policyFile);
        AccountId? named = Named(text);
        if (owner is not null)
        {
            AccountId id = AccountId.TryParse(owner).TryGetValue(out AccountId parsed, out string? error) ? parsed : throw new SettingsException(error);
            return named is null || named == id
                ? new(text, id, given, given is not null)
                : throw new SettingsException($"`{text}` is of account `{named}`, not of `{id}`: leave `--owner` out");
        }

        if (named is { } account)
        {
            return new(text, account, given, given is not null);
        }

        if (loaded.Stack?.Cloud is { } cloud && S3Address.Of(text).Bucket is { Length: > 0 } bucket && OwnerOf(cloud, bucket) is { } found)
        {
            return new(text, found.Id, given ?? PolicyOf(cloud, found, bucket), IsPolicyKnown: true);
        }

        return loaded.Estate.Accounts is [EstateAccount only]
            ? new(text, only.Id, given, given is not null)
            : throw new SettingsException($"`{text}` does not say which account owns it: give `--owner` with the account's ID");
    }

    private static AccountId? Named(string text)
    {
        if (text == "*")
        {
            return null;
        }

        string[] parts = text.Split(':', 6);
        if (parts is not ["arn", var partition, _, _, var account, _])
        {
            throw new SettingsException($"`{text}` is not a resource: write an ARN, as in `arn:aws:s3:::bucket/key`, or `*`");
        }

        return !Partition.TryParse(partition).TryGetValue(out _, out string? error)
            ? throw new SettingsException(error)
            : AccountId.TryParse(account).TryGetValue(out AccountId id) ? id : null;
    }

    private static CompiledPolicy Read(string file)
    {
        ParseResult parsed = PolicyParser.Parse(EstateFiles.Read(file).Utf8.Span);
        ImmutableArray<Diagnostic> diagnostics = parsed.Document is null ? parsed.Diagnostics : PolicyValidator.Validate(parsed.Document, PolicyKind.Resource);
        return diagnostics.IsEmpty
            ? CompiledPolicy.Compile(parsed.Document!, new PolicyOrigin(PolicyKind.Resource, "", Path.GetFileName(file)))
            : throw new SettingsException($"the policy in `{file}` is not valid:{string.Concat(diagnostics.Select(diagnostic => $"\n  - {diagnostic}"))}");
    }

    private static LocalAccount? OwnerOf(LocalCloud cloud, string bucket) => cloud.Accounts.FirstOrDefault(
        account => S3(cloud, account).ListBuckets().TryGetValue(out var buckets, out _) && buckets.Any(each => each.Name == bucket));

    private static CompiledPolicy? PolicyOf(LocalCloud cloud, LocalAccount account, string bucket)
    {
        if (!S3(cloud, account).GetBucketPolicy(new(bucket)).TryGetValue(out string? text, out AwsError? error))
        {
            return error.Code == "NoSuchBucketPolicy" ? null : throw new RehearsalException($"the policy of bucket `{bucket}` cannot be read: {error}");
        }

        return CompiledPolicy.Compile(PolicyParser.Parse(text).DocumentOrThrow(), new PolicyOrigin(PolicyKind.Resource, "", $"bucket/{bucket}"));
    }

    private static S3Client S3(LocalCloud cloud, LocalAccount account) => cloud.Connect(account.RootCredentials).S3;
}
