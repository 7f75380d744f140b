namespace CrossAccount.Iam.TestSupport.Reference;

/// <summary>The context keys that AWS itself gives to requests of a principal.</summary>
/// <remarks>
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html">Global condition context keys</see>, and
/// the table of principal key values of
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html">Policy variables</see>.
/// </remarks>
internal static class DerivedKeys
{
    public static RequestKeys OfNobody => RequestKeys.Of(("aws:PrincipalType", "Anonymous"));

    public static RequestKeys OfService(string name) =>
        RequestKeys.Of(("aws:PrincipalIsAWSService", "true"), ("aws:PrincipalServiceName", name));

    public static RequestKeys OfAccountsPrincipal(ReferenceCallerKind kind, string account, string principalArn, string lastName, string? userId)
    {
        List<(string, string)> keys =
        [
            ("aws:PrincipalArn", principalArn),
            ("aws:PrincipalAccount", account),
            ("aws:PrincipalType", TypeOf(kind)),
            ("aws:PrincipalIsAWSService", "false"),
        ];
        if (userId is not null)
        {
            keys.Add(("aws:userid", userId));
        }

        if (kind == ReferenceCallerKind.User)
        {
            keys.Add(("aws:username", lastName));
        }

        return RequestKeys.Of([.. keys]);
    }

    private static string TypeOf(ReferenceCallerKind kind) => kind switch
    {
        ReferenceCallerKind.AccountRoot => "Account",
        ReferenceCallerKind.RoleSession => "AssumedRole",
        _ => kind.ToString(),
    };
}
