using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Parsing;

namespace CrossAccount.Cli.Tests.Samples;

/// <summary>What a token of GitHub Actions says, as its documentation has it for each kind of job.</summary>
internal sealed record GitHubToken
{
    public string Provider { get; init; } = "token.actions.githubusercontent.com";

    public string Audience { get; init; } = "sts.amazonaws.com";

    /// <summary>The repository, with the IDs of its owner and its own.</summary>
    public string Repository { get; init; } = "example@123456/app@456789";

    public string Ref { get; init; } = "refs/heads/main";

    public string? Environment { get; init; }

    public bool IsPullRequest { get; init; }

    public static GitHubToken PullRequest { get; } = new() { IsPullRequest = true, Ref = "refs/pull/7/merge" };

    public static GitHubToken MainInProd { get; } = new() { Environment = "prod" };

    /// <summary>An environment hides that the job is of a pull request.</summary>
    private string Subject => (Environment, IsPullRequest) switch
    {
        ({ } environment, _) => $"repo:{Repository}:environment:{environment}",
        (null, true) => $"repo:{Repository}:pull_request",
        (null, false) => $"repo:{Repository}:ref:{Ref}",
    };

    /// <summary>What comes of assuming a role with the token: <c>Allowed</c>, or which denial.</summary>
    public string Assume(Arn role, string trustPolicy)
    {
        var policies = new ApplicablePolicies { Resource = CompiledPolicy.Compile(PolicyParser.Parse(trustPolicy).DocumentOrThrow(), PolicyOrigin.TrustOf(role.ToString())) };
        Caller job = Caller.FederatedIdentity($"arn:aws:iam::{role.Account}:oidc-provider/{Provider}");
        RequestContext claims = RequestContext.Empty
            .With($"{Provider}:aud", Audience)
            .With($"{Provider}:sub", Subject)
            .With($"{Provider}:ref", Ref);
        return Authorizer.Decide(new AccessRequest(job, "sts:AssumeRoleWithWebIdentity", role, claims), policies).Outcome.ToString();
    }
}
