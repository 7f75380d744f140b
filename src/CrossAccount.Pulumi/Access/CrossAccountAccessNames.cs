namespace CrossAccount.Pulumi.Access;

/// <summary>The logical names of an access component's children. They are part of the contract: renaming one replaces the resource.</summary>
internal static class CrossAccountAccessNames
{
    public const string Type = "crossaccount:index:CrossAccountAccess";

    public static string Allow(string component, Grantee grantee) => $"{component}-allow-{Suffix(grantee)}";

    public static string Deny(string component, Grantee grantee) => $"{component}-deny-{Suffix(grantee)}";

    private static string Suffix(Grantee grantee) => grantee.ToString().Replace('/', '-');
}
