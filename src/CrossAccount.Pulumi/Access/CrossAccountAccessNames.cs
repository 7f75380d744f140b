namespace CrossAccount.Pulumi.Access;

/// <summary>The logical names of an access component's children. They are part of the contract: renaming one replaces the resource.</summary>
internal static class CrossAccountAccessNames
{
    public const string Type = "crossaccount:index:CrossAccountAccess";

    /// <summary>The children with their types.</summary>
    public static IEnumerable<(string Type, string Name)> Of(string component, CrossAccountAccessArgs args) =>
        args.Allow.Select(grantee => (TypeOf(grantee), Allow(component, grantee)))
            .Concat(args.Deny.Select(grantee => (TypeOf(grantee), Deny(component, grantee))));

    public static string Allow(string component, Grantee grantee) => $"{component}-allow-{Suffix(grantee)}";

    public static string Deny(string component, Grantee grantee) => $"{component}-deny-{Suffix(grantee)}";

    private static string TypeOf(Grantee grantee) => grantee.Kind switch
    {
        GranteeKind.Role => "aws:iam/rolePolicy:RolePolicy",
        GranteeKind.Group => "aws:iam/groupPolicy:GroupPolicy",
        _ => "aws:iam/userPolicy:UserPolicy",
    };

    private static string Suffix(Grantee grantee) => grantee.ToString().Replace('/', '-');
}
