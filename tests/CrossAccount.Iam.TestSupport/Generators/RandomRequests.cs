using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.TestSupport;

namespace CrossAccount.Iam.TestSupport.Generators;

/// <summary>Requests that the documents of <see cref="RandomDocuments"/> are about.</summary>
internal static class RandomRequests
{
    private static readonly Caller[] Callers =
    [
        Given.Dave,
        Given.User("olga", "999999999999"),
        Given.Session("team/Developers", "David"),
        Given.Session("UpdateData", "David", "999999999999"),
        Given.Session("aws-service-role/x.amazonaws.com/Linked", "x1"),
        Caller.Root(Given.Trusted),
        Caller.Root(Given.Trusting),
        Caller.FederatedUser(Given.Trusted, RoleSessionName.Parse("fed")),
        Caller.Service("ec2.amazonaws.com"),
        Caller.FederatedIdentity("cognito-identity.amazonaws.com"),
        Caller.FederatedIdentity("arn:aws:iam::111111111111:saml-provider/Corp"),
        Caller.User(Arn.Parse("arn:aws:iam::111111111111:user/team/erin")),
        Caller.RoleSession(Arn.Parse("arn:aws:iam::999999999999:role/Auditors"), RoleSessionName.Parse("night")),
        Caller.Root(Given.Trusted, Partition.AwsChina),
        Caller.Anonymous,
        Given.User("dave", "111111111111", "aws-cn"),
    ];

    public static AccessRequest Next(Random random)
    {
        Caller caller = NextCaller(random);
        RequestContext context = NextContext(random);
        if (random.Chance(8))
        {
            return Elsewhere(random, caller, context);
        }

        return random.Chance(50)
            ? new(caller, random.Pick("sts:AssumeRole", "sts:AssumeRole", "STS:ASSUMEROLE", "sts:TagSession", "sts:SetContext"), Arn.Parse(Given.UpdateData), context)
            : new(
                caller, random.Pick("s3:GetObject", "s3:PutObject", "s3:ListAllMyBuckets", "S3:getobject"),
                random.Pick("arn:aws:s3:::bucket/dave/x", "arn:aws:s3:::bucket/ab/red", "arn:aws:s3:::other/k", "arn:aws:s3:::bucket/a*/red", "*"),
                random.Pick(Given.Trusting, Given.Trusted), context);
    }

    /// <summary>What resource control policies and key policies treat in ways of their own.</summary>
    private static AccessRequest Elsewhere(Random random, Caller caller, RequestContext context) => random.Pick<Func<AccessRequest>>(
        () => new(caller, random.Pick("kms:Decrypt", "KMS:retiregrant"), "arn:aws:kms:us-east-1:999999999999:key/1", Given.Trusting, context),
        () => new(caller, "sns:Publish", "arn:aws:sns:us-east-1:999999999999:topic", Given.Trusting, context),
        () => new(caller, "sts:AssumeRole", Arn.Parse("arn:aws:iam::999999999999:role/aws-service-role/ec2.amazonaws.com/Linked"), context))();

    private static Caller NextCaller(Random random)
    {
        Caller caller = random.Pick([Given.Dave, Given.Dave, .. Callers]);
        return random.Chance(30)
            ? caller.With(keys => keys.With(RandomConditions.Tag, random.Pick("red", "blue", "R\u00e9d")))
            : caller;
    }

    private static RequestContext NextContext(Random random)
    {
        RequestContext context = RequestContext.Empty;
        void Maybe(string key, params string[] values)
        {
            if (random.Chance(50))
            {
                context = random.Chance(75) ? context.With(key, random.Pick(values)) : context.With(key, random.Some(values).Skip(random.Next(2)));
            }
        }

        Maybe(ContextKeys.ExternalId, "ext-1", "ext-2", "x", "ext-?");
        Maybe(ContextKeys.MultiFactorAuthPresent, "true", "false", "maybe", "True");
        Maybe(ContextKeys.MultiFactorAuthAge, "0", "3600", "7000", "old", "0.50");
        Maybe(ContextKeys.SecureTransport, "true", "false");
        Maybe(ContextKeys.CurrentTime, "2026-01-31T12:00:00Z", "2027-06-01T00:00:00+02:00", "1769860800", "2026-02-30");
        Maybe(ContextKeys.EpochTime, "1769860800", "99999999999999");
        Maybe(ContextKeys.TokenIssueTime, "2026-01-31T12:00:00Z", "never");
        Maybe(ContextKeys.SourceIp, "203.0.113.5", "198.51.100.1", "2001:DB8::1", "here", "::ffff:cb00:7105", "203.0.113.005", "1::2::3");
        Maybe(ContextKeys.SourceArn, "arn:aws:sns:eu-west-1:111111111111:topic", "arn:aws:s3:::bucket:k:l", "arn:aws");
        Maybe(ContextKeys.PrincipalOrgPaths, "o-a1/r-b2/ou-c3/", "o-z/");
        Maybe(ContextKeys.TagKeys, "team", "cost", "Team");
        Maybe("aws:ResourceTag/team", "red", "*");
        Maybe("aws:RequestTag/team", "red", "blue", "");
        Maybe("app:digest", "QUJD", "zzzz", "?");
        return context;
    }
}
