using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Parsing;
using CrossAccount.LocalAws.Accounts;
using Example.Oidc;

namespace CrossAccount.Cli.Tests.Samples;

/// <summary>
/// <c>docs/samples/oidc</c>. The embedded accounts have no <c>AssumeRoleWithWebIdentity</c>, so the engine decides it, by the trust
/// policy that was deployed.
/// </summary>
public sealed class OidcSampleTests
{
    private const string GitHub = "token.actions.githubusercontent.com";
    private const string Main = "repo:example/app:ref:refs/heads/main";

    [Fact]
    public async Task WhoGetsIn_IsAsThePageSays()
    {
        var cloud = new SampleCloud();
        LocalClient role = cloud.Role(cloud.Account(SampleCloud.Trusted), "Developers", mayAssume: true);

        await cloud.DeployAsync<OidcStack>();

        string trust = cloud.TrustPolicyOf("Publish");
        Assert.Equal(
            SampleReadme.WhoGetsIn("oidc"),
            SampleReadme.Lines(
                ("a job of the branch main of example/app", Decide(trust, GitHub, "sts.amazonaws.com", Main)),
                ("the same with a token for another audience", Decide(trust, GitHub, "https://github.com/example", Main)),
                ("a job of another branch", Decide(trust, GitHub, "sts.amazonaws.com", "repo:example/app:ref:refs/heads/feature")),
                ("a job of a pull request", Decide(trust, GitHub, "sts.amazonaws.com", "repo:example/app:pull_request")),
                ("a job of another repository", Decide(trust, GitHub, "sts.amazonaws.com", "repo:stranger/app:ref:refs/heads/main")),
                ("a token of another provider that says the same", Decide(trust, "gitlab.com", "sts.amazonaws.com", Main)),
                ("a role of another account, which may assume any role", SampleCloud.Try(role, "Publish"))));
    }

    private static string Decide(string trust, string provider, string audience, string subject)
    {
        var policies = new ApplicablePolicies { Resource = CompiledPolicy.Compile(PolicyParser.Parse(trust).DocumentOrThrow(), PolicyOrigin.TrustOf("role/Publish")) };
        Caller job = Caller.FederatedIdentity($"arn:aws:iam::{SampleCloud.Trusting}:oidc-provider/{provider}");
        RequestContext claims = RequestContext.Empty.With($"{provider}:aud", audience).With($"{provider}:sub", subject);
        var request = new AccessRequest(job, "sts:AssumeRoleWithWebIdentity", Arn.Parse($"arn:aws:iam::{SampleCloud.Trusting}:role/Publish"), claims);
        return Authorizer.Decide(request, policies).Outcome.ToString();
    }
}
