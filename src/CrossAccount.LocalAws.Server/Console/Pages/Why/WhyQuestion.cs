using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Explanation;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Iam.Roles;
using CrossAccount.LocalAws.S3.Buckets;
using CrossAccount.LocalAws.Sts;

namespace CrossAccount.LocalAws.Server.Console.Pages.Why;

/// <summary>Puts a question to the decision engine as the accounts put a call to it. Nothing is done meanwhile.</summary>
internal static class WhyQuestion
{
    private const string BucketPrefix = ":s3:::";

    public static WhyAnswer Ask(LocalCloud cloud, WhyFields fields)
    {
        lock (cloud.Gate)
        {
            if (WhyRequest.Read(fields, cloud.Now, out string? problem) is not { } request)
            {
                return WhyAnswer.Unanswerable(problem!);
            }

            if (WhyCaller.Find(cloud, fields, request) is not { } credential)
            {
                return WhyAnswer.Unanswerable($"the principal `{fields.Principal}` has to be the ARN of a user, a role or a root user of these accounts");
            }

            try
            {
                return new(Decide(cloud, fields, request, credential), null);
            }
            catch (ArgumentException unaskable)
            {
                return WhyAnswer.Unanswerable(unaskable.Message);
            }
        }
    }

    private static ImmutableArray<DecisionExplanation> Decide(LocalCloud cloud, WhyFields fields, WhyRequest request, Credential credential)
    {
        var call = new AuthenticatedCall(cloud, credential, request.At, ContextOf(request, credential));
        if (string.Equals(fields.Action, Authorizer.AssumeRole, StringComparison.OrdinalIgnoreCase))
        {
            return Assume(cloud, call, fields, request);
        }

        BucketState? bucket = BucketOf(cloud, credential.Account, fields.Resource);
        LocalAccount? owner = bucket?.Owner ?? OwnerOf(cloud, fields.Resource) ?? credential.Account;
        return [Explain(call, fields.Action, fields.Resource, owner, call.Context, bucket?.Policy?.Compiled)];
    }

    /// <summary>Assuming a role with tags takes two actions.</summary>
    private static ImmutableArray<DecisionExplanation> Assume(LocalCloud cloud, AuthenticatedCall call, WhyFields fields, WhyRequest request)
    {
        AssumeRoleRequest asked = new(fields.Resource, request.SessionName.ToString())
        {
            ExternalId = fields.ExternalId.Length > 0 ? fields.ExternalId : null,
            Tags = request.Tags,
        };
        var role = cloud.Principals.ByArn(fields.Resource) as RoleState;
        RoleSessionFacts facts = SessionTags.Facts(asked, (call.Credential as RoleSessionCredential)?.Facts);
        RequestContext keys = AssumeRoleKeys.Of(call.Context, asked, facts, role, mfaGiven: null);
        LocalAccount? owner = OwnerOf(cloud, fields.Resource);
        DecisionExplanation assuming = Explain(call, Authorizer.AssumeRole, fields.Resource, owner, keys, role?.Trust.Compiled);
        return facts.Tags.IsEmpty
            ? [assuming]
            : [assuming, Explain(call, "sts:TagSession", fields.Resource, owner, keys, role?.Trust.Compiled)];
    }

    private static DecisionExplanation Explain(
        AuthenticatedCall call, string action, string resource, LocalAccount? owner, RequestContext keys, CompiledPolicy? policy)
    {
        AccountId account = owner?.Id ?? (Arn.TryParse(resource).TryGetValue(out Arn arn) && arn.TryGetAccount(out AccountId named) ? named : call.Account.Id);
        call.Decide(action, new AwsResource(resource, account), owner, keys, policy);
        return Explainer.Explain(call.LastDecided!.Request, call.LastDecided.Policies);
    }

    private static RequestContext ContextOf(WhyRequest request, Credential credential)
    {
        RequestContext context = new ClientInfo { SourceIp = request.SourceIp }.ToContext()
            .With(ContextKeys.CurrentTime, request.At)
            .With(ContextKeys.EpochTime, request.At.ToUnixTimeSeconds());
        return credential.Session?.MfaGiven is { } given
            ? context.With(ContextKeys.MultiFactorAuthAge, (long)(request.At - given).TotalSeconds)
            : context;
    }

    private static LocalAccount? OwnerOf(LocalCloud cloud, string resource) =>
        Arn.TryParse(resource).TryGetValue(out Arn arn) && arn.TryGetAccount(out AccountId id) ? cloud.FindAccount(id) : null;

    private static BucketState? BucketOf(LocalCloud cloud, LocalAccount caller, string resource)
    {
        int start = resource.IndexOf(BucketPrefix, StringComparison.Ordinal);
        return start < 0 ? null : cloud.S3.Find(caller.Partition, resource[(start + BucketPrefix.Length)..].Split('/')[0]);
    }
}
