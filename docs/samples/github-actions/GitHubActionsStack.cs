using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Policies;
using CrossAccount.Pulumi.Accounts;
using CrossAccount.Pulumi.Delegation;
using CrossAccount.Pulumi.Role;
using CrossAccount.Pulumi.Trust;
using Pulumi;

namespace Example.GitHubActions;

/// <summary>
/// The roles of the workflows in both accounts of the stack <c>prod</c>: pull requests of one repository may look, and its branch main,
/// in the environment <c>prod</c>, may deploy.
/// </summary>
public sealed class GitHubActionsStack : Stack
{
    private const string GitHub = "token.actions.githubusercontent.com";
    private const string Trusting = "999999999999";
    private const string Trusted = "111111111111";

    // Made once by someone else, who therefore says what the delegated roles may do at most.
    private const string Boundary = $"arn:aws:iam::{Trusting}:policy/DelegatedBoundary";
    private const string State = "arn:aws:s3:::amzn-s3-demo-bucket-pulumi-state";
    private const string StateKey = $"arn:aws:kms:us-east-1:{Trusting}:key/1234abcd-12ab-34cd-56ef-1234567890ab";

    private static readonly string[] Roles = [$"arn:aws:iam::{Trusting}:role/UpdateData", $"arn:aws:iam::{Trusting}:role/InspectData"];
    private static readonly string[] Policies = [$"arn:aws:iam::{Trusting}:policy/read-write-app-bucket"];
    private static readonly string[] Grantees = [$"arn:aws:iam::{Trusted}:group/Developers", $"arn:aws:iam::{Trusted}:group/Analysts"];

    public GitHubActionsStack()
    {
        AwsAccount trusting = AwsAccountProvider.Connect("trusting", new() { Id = AccountId.Parse(Trusting), Region = "us-east-1" });
        AwsAccount trusted = AwsAccountProvider.Connect("trusted", new() { Id = AccountId.Parse(Trusted), Region = "us-east-1" });
        Role("preview-trusting", "PreviewTrusting", trusting, PullRequests(Trusting), new("preview", new(
            ReadRoles,
            ReadPolicies,
            Statement.Allow("s3:ListBucket").On(State),
            Statement.Allow("s3:GetObject").On($"{State}/.pulumi/*"),
            Statement.Allow("kms:Decrypt").On(StateKey))));
        Role("deploy-trusting", "DeployTrusting", trusting, MainInProd(Trusting), new("deploy", new(
            ReadRoles,
            ReadPolicies,
            Statement.Allow("iam:DeleteRole", "iam:TagRole", "iam:UntagRole", "iam:UpdateAssumeRolePolicy", "iam:UpdateRole").On([.. Roles]),
            Statement.Allow("iam:CreateRole", "iam:PutRolePermissionsBoundary", "iam:AttachRolePolicy", "iam:DetachRolePolicy", "iam:PutRolePolicy", "iam:DeleteRolePolicy")
                .On([.. Roles]).When(new Condition(ConditionOperators.StringEquals, "iam:PermissionsBoundary", Boundary)),
            Statement.Allow("iam:CreatePolicy", "iam:CreatePolicyVersion", "iam:DeletePolicy", "iam:DeletePolicyVersion", "iam:TagPolicy", "iam:UntagPolicy").On([.. Policies]),
            Statement.Allow("s3:ListBucket").On(State),
            Statement.Allow("s3:DeleteObject", "s3:GetObject", "s3:PutObject").On($"{State}/.pulumi/*"),
            Statement.Allow("kms:Decrypt", "kms:Encrypt").On(StateKey))), new(PolicyName.Parse("DeployBoundary"), new(
            Statement.Allow("iam:*").On([.. Roles, .. Policies]),
            Statement.Allow("iam:Get*", "iam:List*").On(Boundary),
            Statement.Allow("s3:*").On(State, $"{State}/*"),
            Statement.Allow("kms:*").On(StateKey),
            Statement.Deny("iam:DeleteRolePermissionsBoundary").On("*"))));
        Role("preview-trusted", "PreviewTrusted", trusted, PullRequests(Trusted), new("preview", new(ReadGrantees)));
        Role("deploy-trusted", "DeployTrusted", trusted, MainInProd(Trusted), new("deploy", new(
            ReadGrantees,
            Statement.Allow("iam:PutGroupPolicy", "iam:DeleteGroupPolicy").On([.. Grantees]))), new(PolicyName.Parse("DeployBoundary"), new(
            Statement.Allow("iam:GetGroup", "iam:*GroupPolicy").On([.. Grantees]))));
    }

    private static Statement ReadRoles => Statement
        .Allow("iam:GetRole", "iam:GetRolePolicy", "iam:ListAttachedRolePolicies", "iam:ListInstanceProfilesForRole", "iam:ListRolePolicies", "iam:ListRoleTags").On([.. Roles]);

    private static Statement ReadPolicies => Statement
        .Allow("iam:GetPolicy", "iam:GetPolicyVersion", "iam:ListPolicyTags", "iam:ListPolicyVersions").On([.. Policies, Boundary]);

    private static Statement ReadGrantees => Statement.Allow("iam:GetGroup", "iam:GetGroupPolicy").On([.. Grantees]);

    private static void Role(string name, string role, AwsAccount account, TrustGrant trust, (string Name, PolicyDocument Document) policy, NamedPolicy? boundary = null) =>
        _ = new CrossAccountDelegation(name, new()
        {
            Trusting = account,
            RoleName = RoleName.Parse(role),
            Path = IamPath.Parse("/ci/"),
            Trust = [trust],
            InlinePolicies = { [policy.Name] = policy.Document },
            BoundaryPolicy = boundary,
        });

    private static OidcTrust PullRequests(string account) => Token(account, "pull_request");

    private static OidcTrust MainInProd(string account) => Token(account, "environment:prod") with
    {
        Conditions = [new(ConditionOperators.StringEquals, $"{GitHub}:ref", "refs/heads/main")],
    };

    // With the owner's and the repository's IDs: a name can be given up, and taken by someone else.
    private static OidcTrust Token(string account, string job) =>
        TrustGrant.Oidc(Arn.Parse($"arn:aws:iam::{account}:oidc-provider/{GitHub}"), "sts.amazonaws.com", $"repo:example@123456/app@456789:{job}");
}
