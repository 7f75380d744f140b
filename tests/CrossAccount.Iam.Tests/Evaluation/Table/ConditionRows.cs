using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using static CrossAccount.Iam.Tests.Evaluation.Table.DecisionRow;

namespace CrossAccount.Iam.Tests.Evaluation.Table;

/// <summary>Rows 1 to 16 and 18 to 20: conditions of the trust policy.</summary>
internal static class ConditionRows
{
    private const string Operators = "reference_policies_elements_condition_operators";
    private const string MultiValue = "reference_policies_multi-value-conditions";
    private const string Keys = "reference_policies_condition-keys";
    private const string Variables = "reference_policies_variables";

    private static readonly Outcome Silent = Outcome.Implicit(DecisionLayer.TrustPolicy);
    private static readonly Outcome Allowed = Outcome.Allowed();
    private static readonly Outcome Denied = Outcome.Explicit(DecisionLayer.TrustPolicy, "D");

    public static IEnumerable<DecisionRow> All => [.. Presence, .. Mfa, .. Sets, .. Texts, .. WithVariables];

    private static IEnumerable<DecisionRow> Presence =>
    [
        Allow(1, "Null true, key absent", $"{Operators}#Null", """{"Null":{"aws:TokenIssueTime":"true"}}""", Allowed),
        Allow(1, "Null true, key present", $"{Operators}#Null", """{"Null":{"aws:TokenIssueTime":"true"}}""", Silent, ("aws:TokenIssueTime", "2026-01-31T12:00:00Z")),
        Allow(2, "external ID absent", $"{Operators}#Important", """{"StringEquals":{"sts:ExternalId":"12345"}}""", Silent),
        Allow(2, "external ID wrong", $"{Operators}#String", """{"StringEquals":{"sts:ExternalId":"12345"}}""", Silent, ("sts:ExternalId", "54321")),
        Allow(2, "external ID right", $"{Operators}#String", """{"StringEquals":{"sts:ExternalId":"12345"}}""", Allowed, ("sts:ExternalId", "12345")),
        Allow(2, "one of two external IDs", $"{Operators}#String", """{"StringEquals":{"sts:ExternalId":["12345","67890"]}}""", Allowed, ("sts:ExternalId", "67890")),
        Deny(3, "Deny StringNotEquals, key absent", $"{Operators}#Important", """{"StringNotEquals":{"aws:PrincipalOrgID":"o-1"}}""", Denied),
        Deny(3, "Deny StringNotEqualsIfExists, key absent", $"{Operators}#IfExists", """{"StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-1"}}""", Denied),
        Deny(3, "Deny StringNotEquals, key equal", $"{Operators}#String", """{"StringNotEquals":{"aws:PrincipalOrgID":"o-1"}}""", Allowed, ("aws:PrincipalOrgID", "o-1")),
    ];

    private static IEnumerable<DecisionRow> Mfa =>
    [
        Allow(4, "MFA age absent", $"{Operators}#Numeric", """{"NumericLessThan":{"aws:MultiFactorAuthAge":"3600"}}""", Silent),
        Allow(4, "MFA age at the limit of LessThan", Keys, """{"NumericLessThan":{"aws:MultiFactorAuthAge":"3600"}}""", Silent, ("aws:MultiFactorAuthAge", "3600")),
        Allow(4, "MFA age below the limit", Keys, """{"NumericLessThan":{"aws:MultiFactorAuthAge":"3600"}}""", Allowed, ("aws:MultiFactorAuthAge", "3599")),
        Allow(4, "MFA age at the limit of LessThanEquals", Keys, """{"NumericLessThanEquals":{"aws:MultiFactorAuthAge":"3600"}}""", Allowed, ("aws:MultiFactorAuthAge", "3600")),
        Allow(5, "Allow Bool MFA true, key absent", Keys, """{"Bool":{"aws:MultiFactorAuthPresent":"true"}}""", Silent),
        Allow(5, "Allow Bool MFA true, key false", Keys, """{"Bool":{"aws:MultiFactorAuthPresent":"true"}}""", Silent, ("aws:MultiFactorAuthPresent", "false")),
        Allow(5, "Allow Bool MFA true, key true", Keys, """{"Bool":{"aws:MultiFactorAuthPresent":"true"}}""", Allowed, ("aws:MultiFactorAuthPresent", "true")),
        Allow(5, "Allow BoolIfExists MFA true lets access keys in", Keys, """{"BoolIfExists":{"aws:MultiFactorAuthPresent":"true"}}""", Allowed),
        Deny(5, "Deny Bool MFA false, key absent", Keys, """{"Bool":{"aws:MultiFactorAuthPresent":"false"}}""", Allowed),
        Deny(5, "Deny BoolIfExists MFA false, key absent", Keys, """{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}""", Denied),
        Allow(6, "JSON true without quotes", "reference_policies_grammar", """{"Bool":{"aws:MultiFactorAuthPresent":true}}""", Allowed, ("aws:MultiFactorAuthPresent", "true")),
        Allow(6, "JSON number without quotes", "reference_policies_grammar", """{"NumericLessThan":{"aws:MultiFactorAuthAge":3600}}""", Allowed, ("aws:MultiFactorAuthAge", "10")),
        Allow(6, "JSON number without quotes, too old", "reference_policies_grammar", """{"NumericLessThan":{"aws:MultiFactorAuthAge":3600}}""", Silent, ("aws:MultiFactorAuthAge", "3600")),
    ];

    private static IEnumerable<DecisionRow> Sets =>
    [
        Allow(7, "ForAllValues, key absent", MultiValue, """{"ForAllValues:StringEquals":{"aws:TagKeys":["team"]}}""", Allowed),
        Allow(7, "ForAllValues, empty list", MultiValue, """{"ForAllValues:StringEquals":{"aws:TagKeys":["team"]}}""", Allowed, Tags()),
        Allow(7, "ForAllValues with Null false, key absent", MultiValue, """{"ForAllValues:StringEquals":{"aws:TagKeys":["team"]},"Null":{"aws:TagKeys":"false"}}""", Silent),
        Allow(7, "ForAllValues with Null false, empty list", MultiValue, """{"ForAllValues:StringEquals":{"aws:TagKeys":["team"]},"Null":{"aws:TagKeys":"false"}}""", Silent, Tags()),
        Allow(8, "ForAnyValue, key absent", MultiValue, """{"ForAnyValue:StringEquals":{"aws:TagKeys":["team"]}}""", Silent),
        Allow(9, "ForAllValues of a negated operator", MultiValue, """{"ForAllValues:StringNotEquals":{"aws:TagKeys":["team","x"]}}""", Silent, Tags("team", "cost")),
        Allow(9, "ForAnyValue of a negated operator", MultiValue, """{"ForAnyValue:StringNotEquals":{"aws:TagKeys":["team","x"]}}""", Allowed, Tags("team", "cost")),
        Allow(10, "values of a negated operator are joined by and", MultiValue, """{"StringNotEquals":{"aws:PrincipalAccount":["1","111111111111"]}}""", Silent),
        Allow(11, "multivalued key without set operator", MultiValue, """{"StringEquals":{"aws:TagKeys":["team","cost"]}}""", Silent, Tags("team", "cost")),
    ];

    private static IEnumerable<DecisionRow> Texts =>
    [
        Allow(12, "key in another case", "reference_policies_elements_condition", """{"StringEquals":{"STS:externalID":"12345"}}""", Allowed, ("sts:ExternalId", "12345")),
        Allow(12, "tag key in another case", "reference_policies_elements_condition", """{"StringEquals":{"aws:PrincipalTag/Team":"red"}}""", Allowed, ("aws:PrincipalTag/team", "red")),
        Allow(12, "value in another case", "reference_policies_elements_condition", """{"StringEquals":{"aws:PrincipalTag/team":"Red"}}""", Silent, ("aws:PrincipalTag/team", "red")),
        Allow(13, "StringEquals has no wildcards", $"{Operators}#String", """{"StringEquals":{"sts:RoleSessionName":"*"}}""", Silent, ("sts:RoleSessionName", "x1")),
        Allow(13, "? is one character", $"{Operators}#String", """{"StringLike":{"sts:RoleSessionName":"x?"}}""", Silent, ("sts:RoleSessionName", "x12")),
        Allow(13, "StringLike compares case", $"{Operators}#String", """{"StringLike":{"sts:RoleSessionName":"Ab*"}}""", Silent, ("sts:RoleSessionName", "abc")),
        Allow(13, "StringLike matches", $"{Operators}#String", """{"StringLike":{"sts:RoleSessionName":"ab?*"}}""", Allowed, ("sts:RoleSessionName", "abc")),
        Allow(14, "ArnLike goes part by part", $"{Operators}#Arn", """{"ArnLike":{"aws:SourceArn":"arn:aws:someservice:*:111122223333:finance/*"}}""", Silent, LongArn),
        Allow(14, "StringLike goes over colons", $"{Operators}#Arn", """{"StringLike":{"aws:SourceArn":"arn:aws:someservice:*:111122223333:finance/*"}}""", Allowed, LongArn),
        Allow(14, "ArnEquals takes wildcards", $"{Operators}#Arn", """{"ArnEquals":{"aws:PrincipalArn":"arn:aws:iam::111111111111:user/d*"}}""", Allowed),
        Allow(14, "ArnLike compares case", $"{Operators}#Arn", """{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::111111111111:user/D*"}}""", Silent),
        Allow(15, "address without prefix length", $"{Operators}#IPAddress", """{"IpAddress":{"aws:SourceIp":"203.0.113.5"}}""", Silent, ("aws:SourceIp", "203.0.113.6")),
        Allow(15, "NotIpAddress v4, caller v6", $"{Operators}#IPAddress", """{"NotIpAddress":{"aws:SourceIp":"203.0.113.0/24"}}""", Allowed, ("aws:SourceIp", "2001:db8::1")),
        Allow(15, "v6 in two spellings", $"{Operators}#IPAddress", """{"IpAddress":{"aws:SourceIp":"2001:DB8::1"}}""", Allowed, ("aws:SourceIp", "2001:0db8:0:0:0:0:0:1")),
        Allow(16, "epoch seconds against ISO, less", $"{Operators}#Date", """{"DateLessThan":{"aws:CurrentTime":"1893456000"}}""", Allowed, ("aws:CurrentTime", "2026-06-01T00:00:00Z")),
        Allow(16, "epoch seconds against ISO, greater", $"{Operators}#Date", """{"DateGreaterThan":{"aws:CurrentTime":"4102444800"}}""", Silent, ("aws:CurrentTime", "2026-06-01T00:00:00Z")),
    ];

    private static IEnumerable<DecisionRow> WithVariables =>
    [
        Allow(18, "StringEquals with an unresolved variable", $"{Variables}#no-value", """{"StringEquals":{"aws:PrincipalTag/Team":"${aws:ResourceTag/Team}"}}""", Silent, ("aws:PrincipalTag/Team", "red")),
        Allow(18, "StringNotEquals with an unresolved variable", $"{Variables}#no-value", """{"StringNotEquals":{"aws:PrincipalTag/Team":"${aws:ResourceTag/Team}"}}""", Allowed, ("aws:PrincipalTag/Team", "red")),
        Deny(18, "Deny StringNotEquals with an unresolved variable", $"{Variables}#no-value", """{"StringNotEquals":{"aws:PrincipalTag/Team":"${aws:ResourceTag/Team}"}}""", Denied, ("aws:PrincipalTag/Team", "red")),
        Allow(19, "escaped star meets a star", $"{Variables}#special-characters", """{"StringLike":{"sts:ExternalId":"a${*}b"}}""", Allowed, ("sts:ExternalId", "a*b")),
        Allow(19, "escaped star meets no other", $"{Variables}#special-characters", """{"StringLike":{"sts:ExternalId":"a${*}b"}}""", Silent, ("sts:ExternalId", "aXb")),
        Allow(19, "escaped dollar in StringEquals", $"{Variables}#special-characters", """{"StringEquals":{"sts:ExternalId":"a${$}b"}}""", Allowed, ("sts:ExternalId", "a$b")),
        Allow(19, "default of an absent tag", $"{Variables}#default-values", """{"StringEquals":{"sts:RoleSessionName":"${aws:PrincipalTag/team, 'company-wide'}"}}""", Allowed, ("sts:RoleSessionName", "company-wide")),
        InVersion(20, "2008-10-17"),
        InVersion(20, ""),
    ];

    private static (string, string) LongArn => ("aws:SourceArn", "arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt");

    private static DecisionRow InVersion(int number, string version) =>
        new(number, $"variable in version `{version}` is plain text", "reference_policies_elements_version")
        {
            Version = version,
            Trust = [Conditional(TrustAccount, """{"StringEquals":{"sts:RoleSessionName":"${aws:username}"}}""")],
            Context = RequestContext.Empty.With("sts:RoleSessionName", "dave"),
            Then = Silent,
        };

    private static DecisionRow Allow(int number, string name, string source, string condition, Outcome then, params (string Key, string Value)[] context) =>
        Allow(number, name, source, condition, then, context.Aggregate(RequestContext.Empty, (all, entry) => all.With(entry.Key, entry.Value)));

    private static DecisionRow Allow(int number, string name, string source, string condition, Outcome then, RequestContext context) =>
        new(number, name, source) { Trust = [Conditional(TrustAccount, condition)], Context = context, Then = then };

    private static DecisionRow Deny(int number, string name, string source, string condition, Outcome then, params (string Key, string Value)[] context) =>
        new(number, name, source)
        {
            Trust = [TrustAccount, Conditional("""{"Sid":"D","Effect":"Deny","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}""", condition)],
            Context = context.Aggregate(RequestContext.Empty, (all, entry) => all.With(entry.Key, entry.Value)),
            Then = then,
        };

    private static RequestContext Tags(params string[] keys) => RequestContext.Empty.With(ContextKeys.TagKeys, keys.AsEnumerable());
}
