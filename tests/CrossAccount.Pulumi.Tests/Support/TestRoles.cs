using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.Delegation;
using CrossAccount.Pulumi.Role;
using CrossAccount.Pulumi.TestSupport;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Pulumi.Tests.Support;

/// <summary>Programs with one component, for tests that look at one thing of it.</summary>
internal static class TestRoles
{
    /// <summary>A role of the name <c>UpdateData</c> in the component <c>data</c>.</summary>
    public static CrossAccountRole Role(TrustGrant[] trust, Action<CrossAccountRoleArgs>? change = null, string region = "us-east-1")
    {
        var args = new CrossAccountRoleArgs { Account = TestAccounts.Trusting(region), Name = RoleName.Parse("UpdateData"), Trust = trust };
        change?.Invoke(args);
        return new CrossAccountRole("data", args);
    }

    /// <summary>The same role with the trusted account's half, in the component <c>data</c>.</summary>
    public static CrossAccountDelegation Delegation(Action<CrossAccountDelegationArgs>? change = null)
    {
        var args = new CrossAccountDelegationArgs
        {
            Trusting = TestAccounts.Trusting(),
            Trusted = TestAccounts.Trusted(),
            RoleName = RoleName.Parse("UpdateData"),
        };
        change?.Invoke(args);
        return new CrossAccountDelegation("data", args);
    }

    /// <summary>The trust policy of a role, as it is deployed.</summary>
    public static async Task<string> TrustPolicyAsync(TrustGrant[] trust, string region = "us-east-1")
    {
        var run = await Programs.UpAsync(() => Role(trust, region: region));
        return run["data-role"].Text("assumeRolePolicy")!;
    }

    /// <summary>The error of a role, without its heading.</summary>
    public static async Task<string> RoleErrorAsync(TrustGrant[] trust, Action<CrossAccountRoleArgs>? change = null, string region = "us-east-1") =>
        WithoutHeading("role `data` cannot be created:", await Programs.FailAsync(() => Role(trust, change, region)));

    /// <summary>The error of a delegation, without its heading.</summary>
    public static async Task<string> DelegationErrorAsync(Action<CrossAccountDelegationArgs> change) =>
        WithoutHeading("delegation `data` cannot be created:", await Programs.FailAsync(() => Delegation(change)));

    /// <summary>The lines below a heading, without the dash that each begins with.</summary>
    public static string WithoutHeading(string heading, string message)
    {
        string[] lines = message.Split("\n  - ");
        Assert.Equal(heading, lines[0]);
        return string.Join('\n', lines[1..]);
    }
}
