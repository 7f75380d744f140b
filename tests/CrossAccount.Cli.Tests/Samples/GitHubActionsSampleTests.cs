using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Parsing;
using CrossAccount.LocalAws.Accounts;
using Example.GitHubActions;

namespace CrossAccount.Cli.Tests.Samples;

/// <summary><c>docs/samples/github-actions</c>: who gets into the roles of the workflows, and what they may then do.</summary>
public sealed class GitHubActionsSampleTests
{
    private const string Roles = "arn:aws:iam::999999999999:role/";
    private const string Policies = "arn:aws:iam::999999999999:policy/";
    private const string Groups = "arn:aws:iam::111111111111:group/";
    private const string State = "arn:aws:s3:::amzn-s3-demo-bucket-pulumi-state";
    private const string Data = "arn:aws:s3:::amzn-s3-demo-bucket-shared-container";

    private static readonly Task<SampleCloud> Deployed = DeployAsync();

    public static TheoryData<string, string, string, string?, bool> Permissions => new()
    {
        { "PreviewTrusting", "iam:GetRole", $"{Roles}UpdateData", null, true },
        { "PreviewTrusting", "iam:GetPolicyVersion", $"{Policies}read-write-app-bucket", null, true },
        { "PreviewTrusting", "s3:GetObject", $"{State}/.pulumi/stacks/crossaccount/prod.json", null, true },
        { "PreviewTrusting", "s3:PutObject", $"{State}/.pulumi/stacks/crossaccount/prod.json", null, false },
        { "PreviewTrusting", "s3:GetObject", $"{Data}/key", null, false },
        { "PreviewTrusting", "iam:UpdateAssumeRolePolicy", $"{Roles}UpdateData", null, false },
        { "PreviewTrusting", "iam:GetRole", $"{Roles}Administrators", null, false },
        { "DeployTrusting", "iam:CreateRole", $"{Roles}UpdateData", $"{Policies}DelegatedBoundary", true },
        { "DeployTrusting", "iam:CreateRole", $"{Roles}UpdateData", null, false },
        { "DeployTrusting", "iam:CreateRole", $"{Roles}UpdateData", $"{Policies}AnotherBoundary", false },
        { "DeployTrusting", "iam:CreateRole", $"{Roles}Another", $"{Policies}DelegatedBoundary", false },
        { "DeployTrusting", "iam:AttachRolePolicy", $"{Roles}UpdateData", $"{Policies}DelegatedBoundary", true },
        { "DeployTrusting", "iam:AttachRolePolicy", $"{Roles}UpdateData", null, false },
        { "DeployTrusting", "iam:PutRolePolicy", $"{Roles}ci/DeployTrusting", $"{Policies}DeployBoundary", false },
        { "DeployTrusting", "iam:UpdateAssumeRolePolicy", $"{Roles}ci/DeployTrusting", null, false },
        { "DeployTrusting", "iam:UpdateAssumeRolePolicy", $"{Roles}Administrators", null, false },
        { "DeployTrusting", "iam:DeleteRolePermissionsBoundary", $"{Roles}UpdateData", $"{Policies}DelegatedBoundary", false },
        { "DeployTrusting", "iam:CreatePolicyVersion", $"{Policies}read-write-app-bucket", null, true },
        { "DeployTrusting", "iam:CreatePolicyVersion", $"{Policies}DelegatedBoundary", null, false },
        { "DeployTrusting", "iam:CreatePolicyVersion", $"{Policies}ci/DeployBoundary", null, false },
        { "DeployTrusting", "s3:PutObject", $"{State}/.pulumi/stacks/crossaccount/prod.json", null, true },
        { "DeployTrusting", "s3:GetObject", $"{Data}/key", null, false },
        { "DeployTrusting", "sts:AssumeRole", $"{Roles}UpdateData", null, false },
        { "PreviewTrusted", "iam:GetGroupPolicy", $"{Groups}Developers", null, true },
        { "PreviewTrusted", "iam:PutGroupPolicy", $"{Groups}Developers", null, false },
        { "DeployTrusted", "iam:PutGroupPolicy", $"{Groups}Analysts", null, true },
        { "DeployTrusted", "iam:PutGroupPolicy", $"{Groups}Administrators", null, false },
        { "DeployTrusted", "iam:AttachGroupPolicy", $"{Groups}Developers", null, false },
        { "DeployTrusted", "iam:AddUserToGroup", $"{Groups}Developers", null, false },
    };

    [Fact]
    public async Task WhoGetsIn_IsAsThePageSays()
    {
        SampleCloud cloud = await Deployed;
        LocalClient role = cloud.Role(cloud.Account("555555555555"), "Anyone", mayAssume: true);
        GitHubToken fork = GitHubToken.PullRequest with { Repository = "stranger@222/app@333" };
        GitHubToken main = GitHubToken.MainInProd;

        Assert.Equal(
            SampleReadme.WhoGetsIn("github-actions"),
            SampleReadme.Lines(
                ("a pull request of example/app, into PreviewTrusting", Try(cloud, GitHubToken.PullRequest, "PreviewTrusting")),
                ("the same, into DeployTrusting", Try(cloud, GitHubToken.PullRequest, "DeployTrusting")),
                ("main in the environment prod, into DeployTrusting", Try(cloud, main, "DeployTrusting")),
                ("the same, into PreviewTrusting", Try(cloud, main, "PreviewTrusting")),
                ("main in the environment dev", TryAll(cloud, main with { Environment = "dev" })),
                ("main outside of an environment", TryAll(cloud, main with { Environment = null })),
                ("another branch in the environment prod", TryAll(cloud, main with { Ref = "refs/heads/feature" })),
                ("a tag in the environment prod", TryAll(cloud, main with { Ref = "refs/tags/main" })),
                ("a pull request within a fork", TryAll(cloud, fork)),
                ("another repository, main in its environment prod", TryAll(cloud, main with { Repository = "stranger@222/app@333" })),
                ("a repository that took over the name example/app", TryAll(cloud, main with { Repository = "example@222/app@333" })),
                ("main in the environment prod, with a token for another audience", TryAll(cloud, main with { Audience = "https://github.com/example" })),
                ("a token of another provider that says the same", TryAll(cloud, main with { Provider = "gitlab.com" })),
                ("a role of another account, which may assume any role", SampleCloud.Try(role, "ci/DeployTrusting"))));
    }

    [Fact]
    public async Task TheTrustedAccount_TrustsTheSame()
    {
        SampleCloud cloud = await Deployed;

        Assert.Equal(
            cloud.TrustPolicyOf("DeployTrusting").Replace(SampleCloud.Trusting, SampleCloud.Trusted, StringComparison.Ordinal),
            cloud.TrustPolicyOf("DeployTrusted", SampleCloud.Trusted));
        Assert.Equal(
            cloud.TrustPolicyOf("PreviewTrusting").Replace(SampleCloud.Trusting, SampleCloud.Trusted, StringComparison.Ordinal),
            cloud.TrustPolicyOf("PreviewTrusted", SampleCloud.Trusted));
    }

    [Theory]
    [MemberData(nameof(Permissions))]
    public async Task WhatTheyMayDo_IsAsThePageSays(string role, string action, string resource, string? boundaryOfTheRole, bool expected)
    {
        SampleCloud cloud = await Deployed;
        string account = role.EndsWith("Trusted", StringComparison.Ordinal) ? SampleCloud.Trusted : SampleCloud.Trusting;
        var arn = Arn.Parse($"arn:aws:iam::{account}:role/ci/{role}");
        RequestContext context = boundaryOfTheRole is null ? RequestContext.Empty : RequestContext.Empty.With("iam:PermissionsBoundary", boundaryOfTheRole);
        var request = new AccessRequest(Caller.RoleSession(arn, RoleSessionName.Parse("job")), action, resource, AccountId.Parse(account), context);

        Assert.Equal(expected, Authorizer.Decide(request, PoliciesOf(cloud.RootOf(account), role, account)).IsAllowed);
    }

    private static async Task<SampleCloud> DeployAsync()
    {
        var cloud = new SampleCloud();
        cloud.Account(SampleCloud.Trusted);
        await cloud.DeployAsync<GitHubActionsStack>();
        return cloud;
    }

    private static ApplicablePolicies PoliciesOf(LocalClient root, string role, string account)
    {
        bool deploys = role.StartsWith("Deploy", StringComparison.Ordinal);
        string inline = root.Iam.GetRolePolicy(new(role, deploys ? "deploy" : "preview")).ValueOrThrow().PolicyDocument;
        string? boundary = root.Iam.GetRole(new(role)).ValueOrThrow().PermissionsBoundary;
        Assert.Equal(deploys ? $"arn:aws:iam::{account}:policy/ci/DeployBoundary" : null, boundary);
        return new()
        {
            Identity = [Compile(inline, PolicyKind.Inline)],
            PermissionsBoundary = boundary is null ? null : Compile(root.Iam.GetPolicyVersion(new(boundary, "v1")).ValueOrThrow().Document, PolicyKind.PermissionsBoundary),
        };
    }

    private static CompiledPolicy Compile(string document, PolicyKind kind) =>
        CompiledPolicy.Compile(PolicyParser.Parse(document).DocumentOrThrow(), new(kind, "policy", "role"));

    private static string Try(SampleCloud cloud, GitHubToken token, string role) =>
        token.Assume(Arn.Parse($"{Roles}ci/{role}"), cloud.TrustPolicyOf(role));

    /// <summary>What all roles of the trusting account say alike.</summary>
    private static string TryAll(SampleCloud cloud, GitHubToken token) =>
        string.Join(" and ", ((string[])["PreviewTrusting", "DeployTrusting"]).Select(role => Try(cloud, token, role)).Distinct());
}
