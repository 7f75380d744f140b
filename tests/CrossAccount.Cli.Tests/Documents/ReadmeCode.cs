using CrossAccount.Iam.Analysis;
using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Explanation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Policies;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Accounts;
using CrossAccount.Pulumi.Delegation;

namespace CrossAccount.Cli.Tests.Documents;

/// <summary>The C# of the documents, compiled. A test holds that the documents have the same lines.</summary>
internal static class ReadmeCode
{
    public static CrossAccountDelegation Components()
    {
        AwsAccount destination = AwsAccountProvider.Connect("destination", new() { Id = AccountId.Parse("999999999999"), Region = "us-east-1" });
        AwsAccount originating = AwsAccountProvider.Connect("originating", new() { Id = AccountId.Parse("111111111111"), Region = "us-east-1" });
        var updateData = new CrossAccountDelegation("update-data", new()
        {
            Trusting = destination,
            Trusted = originating,
            RoleName = RoleName.Parse("UpdateData"),
            Policies =
            {
                ["read-write-app-bucket"] = new PolicyDocument(
                    Statement.Allow("s3:ListAllMyBuckets").On("*"),
                    Statement.Allow("s3:ListBucket", "s3:GetBucketLocation").On("arn:aws:s3:::amzn-s3-demo-bucket-shared-container"),
                    Statement.Allow("s3:GetObject", "s3:PutObject", "s3:DeleteObject").On("arn:aws:s3:::amzn-s3-demo-bucket-shared-container/*")),
            },
            Allow = { Grantee.Parse("role/Developers") },
            Deny = { Grantee.Parse("role/Analysts") },
        });
        return updateData;
    }

    public static void Decisions(string trustPolicyJson, string identityPolicyJson)
    {
        PolicyDocument trust = PolicyParser.Parse(trustPolicyJson).DocumentOrThrow();
        var policies = new ApplicablePolicies
        {
            Identity = [CompiledPolicy.Compile(PolicyParser.Parse(identityPolicyJson).DocumentOrThrow(), new(PolicyKind.Inline, "allow", "role/Developers"))],
            Resource = CompiledPolicy.Compile(trust, PolicyOrigin.TrustOf("role/UpdateData")),
        };
        Caller david = Caller.RoleSession(Arn.Parse("arn:aws:iam::111111111111:role/Developers"), RoleSessionName.Parse("David"));
        var request = new AccessRequest(david, Authorizer.AssumeRole, Arn.Parse("arn:aws:iam::999999999999:role/UpdateData"));
        DecisionExplanation answer = Explainer.Explain(request, policies);
        Console.WriteLine(answer.Sentence);
    }

    public static void Analysis(PolicyDocument trustPolicy, PolicyDocument identityPolicy)
    {
        var builder = new EstateBuilder();
        builder.Account(AccountId.Parse("999999999999")).Role("UpdateData", trustPolicy);
        AccountBuilder originating = builder.Account(AccountId.Parse("111111111111"));
        originating.User("David").Inline("allow-assume-UpdateData", identityPolicy);
        var analysis = new EstateAnalysis(builder.Build());
        RoleAccess answer = analysis.WhoCanAssume(Arn.Parse("arn:aws:iam::999999999999:role/UpdateData"));
        foreach (Access access in answer.Direct)
        {
            Console.WriteLine(access);
        }
    }
}
