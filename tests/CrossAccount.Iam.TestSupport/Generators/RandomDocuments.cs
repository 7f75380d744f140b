using System.Collections.Immutable;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;
using CrossAccount.TestSupport;

namespace CrossAccount.Iam.TestSupport.Generators;

/// <summary>Documents that are valid for their kind, over a small vocabulary.</summary>
internal static class RandomDocuments
{
    public static PolicyDocument Next(Random random, PolicyKind kind)
    {
        if (kind == PolicyKind.ResourceControl && random.Chance(50))
        {
            return new PolicyDocument(Statement.Allow("*").To(PolicyPrincipal.Everyone).On("*"));
        }

        int count = random.Next(1, 5);
        return new PolicyDocument([.. Enumerable.Range(0, count).Select(i => NextStatement(random, kind, random.Chance(40) ? $"S{i}" : null))])
        {
            Version = random.Chance(85) || !MayBeOld(kind) ? PolicyVersion.Current : PolicyVersion.Original,
            Id = NamesPrincipals(kind) && random.Chance(10) ? "an id" : null,
        };
    }

    public static Statement NextStatement(Random random, PolicyKind kind, string? sid)
    {
        Effect effect = random.Chance(70) && kind != PolicyKind.ResourceControl ? Effect.Allow : Effect.Deny;
        return new()
        {
            Sid = sid,
            Effect = effect,
            Principal = NamesPrincipals(kind) ? NextPrincipal(random, kind, effect) : null,
            Action = NextAction(random, kind),
            Resource = kind == PolicyKind.Trust ? null : NextResource(random),
            Conditions = NextConditions(random),
        };
    }

    private static bool NamesPrincipals(PolicyKind kind) => kind is PolicyKind.Trust or PolicyKind.Resource or PolicyKind.ResourceControl;

    private static ImmutableArray<Condition> NextConditions(Random random)
    {
        int count = random.Chance(55) ? 0 : random.Next(1, 4);
        return [.. Enumerable.Range(0, count)
            .Select(_ => RandomConditions.Next(random))
            .DistinctBy(condition => (condition.OperatorText, condition.Key.ToUpperInvariant()))];
    }

    private static bool MayBeOld(PolicyKind kind) => kind is PolicyKind.Inline or PolicyKind.Session or PolicyKind.Trust or PolicyKind.Resource;

    private static PatternElement NextAction(Random random, PolicyKind kind)
    {
        if (kind == PolicyKind.ResourceControl)
        {
            return PatternElement.Of([.. random.Some("sts:AssumeRole", "sts:*", "s3:GetObject", "s3:Get*", "S3:*object", "s3:PutObject", "kms:*", "sns:*")]);
        }

        string[] actions = kind == PolicyKind.Trust
            ? random.Some("sts:AssumeRole", "sts:TagSession", "STS:assume*", "sts:?ssumeRole", "sts:Set*", "*")
            : random.Some("sts:AssumeRole", "sts:*", "s3:GetObject", "s3:Get*", "S3:*object", "s3:PutObject", "kms:*", "*");
        return random.Chance(90) ? PatternElement.Of([.. actions]) : PatternElement.AllBut([.. actions]);
    }

    private static PatternElement NextResource(Random random)
    {
        string[] resources = random.Some(
            "*", "*", "arn:aws:iam::999999999999:role/UpdateData", "arn:aws:iam::*:role/Update*", "arn:aws:iam::99999999999?:role/*",
            "arn:aws:s3:::bucket/*", "arn:aws:s3:::bucket/${aws:username}/*", "arn:aws:s3:::bucket/a*/${aws:PrincipalTag/team, 'red'}",
            "arn:aws:s3:::other/*", "arn:aws:*", "arn:aws:s3:::bucket/a${*}/*", "arn:aws:s3:::${aws:PrincipalTag/team}*/?",
            "arn:aws:iam::${aws:ResourceAccount}:role/*");
        return random.Chance(90) ? PatternElement.Of([.. resources]) : PatternElement.AllBut([.. resources]);
    }

    private static PrincipalElement NextPrincipal(Random random, PolicyKind kind, Effect effect)
    {
        if (kind == PolicyKind.ResourceControl || (kind != PolicyKind.Trust && random.Chance(20)))
        {
            return PrincipalElement.Of(PolicyPrincipal.Everyone);
        }

        PolicyPrincipal[] principals = random.Some(
            PolicyPrincipal.Aws("111111111111"), PolicyPrincipal.Aws("arn:aws:iam::111111111111:root"), PolicyPrincipal.Aws("*"),
            PolicyPrincipal.Aws("arn:aws:iam::111111111111:user/dave"), PolicyPrincipal.Aws("arn:aws:iam::999999999999:user/olga"),
            PolicyPrincipal.Aws("arn:aws:iam::111111111111:role/team/Developers"), PolicyPrincipal.Aws("AROADBQP57FF2AEXAMPLE"),
            PolicyPrincipal.Aws("arn:aws:sts::111111111111:assumed-role/Developers/David"), PolicyPrincipal.Aws("999999999999"),
            PolicyPrincipal.Aws("AIDACKCEVSQ6C2EXAMPLE"), PolicyPrincipal.Aws("arn:aws-cn:iam::111111111111:root"),
            PolicyPrincipal.Aws("arn:aws:sts::111111111111:federated-user/fed"), PolicyPrincipal.Aws("arn:aws:iam::999999999999:role/UpdateData"),
            PolicyPrincipal.Aws("arn:aws:sts::999999999999:assumed-role/UpdateData/David"), PolicyPrincipal.Aws("arn:aws:iam::111111111111:role/Developers"),
            PolicyPrincipal.Service("ec2.amazonaws.com"), PolicyPrincipal.Federated("cognito-identity.amazonaws.com"),
            PolicyPrincipal.Federated("arn:aws:iam::111111111111:saml-provider/Corp"),
            new(PrincipalKind.CanonicalUser, "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"));
        return kind != PolicyKind.Trust && effect == Effect.Deny && random.Chance(30)
            ? PrincipalElement.AllBut([.. principals])
            : PrincipalElement.Of([.. principals]);
    }
}
