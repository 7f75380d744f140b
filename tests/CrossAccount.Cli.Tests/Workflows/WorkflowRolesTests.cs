using CrossAccount.Cli.Tests.Samples;
using CrossAccount.Iam.Arns;
using Example.GitHubActions;

namespace CrossAccount.Cli.Tests.Workflows;

/// <summary>The tokens that GitHub gives the jobs which sign in to AWS open the roles of <c>docs/samples/github-actions</c>, each its own.</summary>
public sealed class WorkflowRolesTests
{
    [Theory]
    [InlineData("preview.yml", "pulumi", "prod", "PreviewTrusting")]
    [InlineData("up.yml", "up", "prod", "DeployTrusting")]
    [InlineData("up.yml", "up", "dev", "")]
    public async Task Job_GetsIntoItsRole_AndIntoNoOther(string workflow, string job, string stack, string expected)
    {
        var cloud = new SampleCloud();
        cloud.Account(SampleCloud.Trusted);
        await cloud.DeployAsync<GitHubActionsStack>();
        WorkflowFile file = WorkflowFile.All.Single(candidate => candidate.Path.EndsWith($"/{workflow}", StringComparison.Ordinal));

        GitHubToken token = TokenOf(file, file.Jobs.Single(candidate => candidate.Name == job), stack);

        string[] open = [.. ((string[])["PreviewTrusting", "DeployTrusting"]).Where(role =>
            token.Assume(Arn.Parse($"arn:aws:iam::{SampleCloud.Trusting}:role/ci/{role}"), cloud.TrustPolicyOf(role)) == "Allowed")];
        Assert.Equal(expected.Length == 0 ? [] : [expected], open);
    }

    private static GitHubToken TokenOf(WorkflowFile file, WorkflowJob job, string stack)
    {
        Assert.Contains("id-token: write", job.Permissions);
        bool isPullRequest = file.Events.Contains("pull_request");
        return new()
        {
            IsPullRequest = isPullRequest,
            Ref = isPullRequest ? "refs/pull/7/merge" : "refs/heads/main",
            Environment = WorkflowFile.TextOf(job.Node, "environment")?.Replace("${{ inputs.stack }}", stack, StringComparison.Ordinal),
        };
    }
}
