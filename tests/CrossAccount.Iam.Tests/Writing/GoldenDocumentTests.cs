using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.TestSupport;
using CrossAccount.Iam.Writing;

namespace CrossAccount.Iam.Tests.Writing;

/// <summary>What the builder gives for the real documents means the same as what they say, and the canonical bytes are these.</summary>
public sealed class GoldenDocumentTests
{
    private static readonly GoldenRow[] Golden =
    [
        new(
            SeedDocuments.TutorialBucket,
            new PolicyDocument(
                Statement.Allow("s3:DeleteObject", "s3:PutObject", "s3:GetObject").On($"{Given.Bucket}/*"),
                Statement.Allow("s3:ListAllMyBuckets").On("*"),
                Statement.Allow("s3:GetBucketLocation", "s3:ListBucket").On(Given.Bucket)),
            """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:ListAllMyBuckets","Resource":"*"},{"Effect":"Allow","Action":["s3:DeleteObject","s3:GetObject","s3:PutObject"],"Resource":"arn:aws:s3:::amzn-s3-demo-bucket-shared-container/*"},{"Effect":"Allow","Action":["s3:GetBucketLocation","s3:ListBucket"],"Resource":"arn:aws:s3:::amzn-s3-demo-bucket-shared-container"}]}"""),
        new(
            SeedDocuments.TutorialAllow,
            new PolicyDocument(Statement.Allow(Authorizer.AssumeRole).On(Given.UpdateData)),
            """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"arn:aws:iam::999999999999:role/UpdateData"}]}"""),
        new(
            SeedDocuments.TutorialDeny,
            new PolicyDocument(Statement.Deny(Authorizer.AssumeRole).On(Given.UpdateData)),
            """{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"sts:AssumeRole","Resource":"arn:aws:iam::999999999999:role/UpdateData"}]}"""),
        new(
            SeedDocuments.TutorialTrust,
            new PolicyDocument(Statement.Allow(Authorizer.AssumeRole).To(PolicyPrincipal.Account(Given.Trusted))),
            """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:root"},"Action":"sts:AssumeRole"}]}"""),
        new(
            SeedDocuments.MfaTrust,
            new PolicyDocument(Statement.Allow(Authorizer.AssumeRole).To(PolicyPrincipal.Account(AccountId.Parse("123456789012")))
                .When(new Condition(ConditionOperators.Bool, ContextKeys.MultiFactorAuthPresent, "true"))),
            """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"sts:AssumeRole","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}}]}"""),
        new(
            SeedDocuments.UserAccess,
            new PolicyDocument(Statement.Allow("s3:ListBucket").On("arn:aws:s3:::example_bucket")),
            """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::example_bucket"}]}"""),
        new(
            SeedDocuments.GruntworkTrust,
            new PolicyDocument(Statement.Allow(Authorizer.AssumeRole).To(PolicyPrincipal.Arn(Arn.Parse("arn:aws:iam::111122223333:user/Bob")))),
            """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:user/Bob"},"Action":"sts:AssumeRole"}]}"""),
        new(
            SeedDocuments.GruntworkAllow,
            new PolicyDocument(Statement.Allow(Authorizer.AssumeRole).On("arn:aws:iam::444455556666:role/foo")),
            """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"arn:aws:iam::444455556666:role/foo"}]}"""),
        new(
            SeedDocuments.NotesAllow,
            new PolicyDocument(Statement.Allow(Authorizer.AssumeRole).Named("VisualEditor0").On("arn:aws:iam::123456789012:role/*")),
            """{"Version":"2012-10-17","Statement":[{"Sid":"VisualEditor0","Effect":"Allow","Action":"sts:AssumeRole","Resource":"arn:aws:iam::123456789012:role/*"}]}"""),
        new(
            SeedDocuments.NotesTrust,
            new PolicyDocument(Statement.Allow(Authorizer.AssumeRole).To(PolicyPrincipal.Account(AccountId.Parse("210987654321")))),
            """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::210987654321:root"},"Action":"sts:AssumeRole"}]}"""),
    ];

    public static TheoryData<GoldenRow> Rows => new(Golden);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Write_BuiltDocument_EqualsTheRealOne(GoldenRow row)
    {
        Assert.Equal(row.Canonical, PolicyWriter.Write(row.Built));
        Assert.Equal(row.Canonical, PolicyWriter.Write(Given.Document(row.Json)));
    }

    [Fact]
    public void Rows_CoverEveryRealDocument() =>
        Assert.Equal(SeedDocuments.All.Select(document => document.Name), Golden.Select(row => row.Name));

    public sealed record GoldenRow(string Name, string Json, PolicyDocument Built, string Canonical)
    {
        internal GoldenRow(SeedDocuments.SeedDocument seed, PolicyDocument built, string canonical)
            : this(seed.Name, seed.Json, built, canonical)
        {
        }

        public override string ToString() => Name;
    }
}
