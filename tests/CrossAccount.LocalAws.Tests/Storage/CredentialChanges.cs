using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Iam.AccessKeys;
using CrossAccount.LocalAws.Sts;
using CrossAccount.LocalAws.Sts.WebIdentity;
using CrossAccount.LocalAws.Tests.Support;
using CrossAccount.TestSupport.Aws;

namespace CrossAccount.LocalAws.Tests.Storage;

/// <summary>Changes of keys, devices, passwords and sessions.</summary>
internal static class CredentialChanges
{
    private const string Serial = "arn:aws:iam::111111111111:mfa/David";

    public static IEnumerable<Change> Of(KeptCloud kept)
    {
        IamClient iam = kept.Admin.Iam;
        AccessKey? key = null;
        yield return new(nameof(iam.CreateAccessKey), () => key = Expect.Success(iam.CreateAccessKey(new("David"))));
        yield return new(nameof(iam.UpdateAccessKey), () => Expect.Success(iam.UpdateAccessKey(new(key!.Credentials.AccessKeyId, AccessKeyStatus.Inactive, "David"))));
        yield return new(nameof(iam.DeleteAccessKey), () => Expect.Success(iam.DeleteAccessKey(new(key!.Credentials.AccessKeyId, "David"))));
        yield return new(nameof(iam.CreateLoginProfile), () => Expect.Success(iam.CreateLoginProfile(new("Secret-1", "David", true))));
        yield return new(nameof(iam.UpdateLoginProfile), () => Expect.Success(iam.UpdateLoginProfile(new("David") { PasswordResetRequired = false })));
        yield return new(nameof(iam.DeleteLoginProfile), () => Expect.Success(iam.DeleteLoginProfile(new("David"))));

        yield return new(nameof(iam.CreateVirtualMfaDevice), () => Expect.Success(iam.CreateVirtualMfaDevice(new("David") { Tags = [new("a", "b")] })));
        yield return new(nameof(iam.TagMfaDevice), () => Expect.Success(iam.TagMfaDevice(new(Serial, [new("c", "d")]))));
        yield return new(nameof(iam.UntagMfaDevice), () => Expect.Success(iam.UntagMfaDevice(new(Serial, ["a"]))));
        yield return new(nameof(iam.EnableMfaDevice), () => Expect.Success(iam.EnableMfaDevice(new("David", Serial, Code(kept), Code(kept)))));
        yield return new(nameof(iam.ResyncMfaDevice), () => Expect.Success(iam.ResyncMfaDevice(new("David", Serial, Code(kept), Code(kept)))));

        foreach (Change change in Sessions(kept))
        {
            yield return change;
        }

        yield return new(nameof(iam.DeactivateMfaDevice), () => Expect.Success(iam.DeactivateMfaDevice(new(Serial, "David"))));
        yield return new(nameof(iam.DeleteVirtualMfaDevice), () => Expect.Success(iam.DeleteVirtualMfaDevice(new(Serial))));
    }

    private static IEnumerable<Change> Sessions(KeptCloud kept)
    {
        IamClient iam = kept.Admin.Iam;
        LocalClient david = null!;
        AwsCredentials second = null!;
        const string Role = "arn:aws:iam::111111111111:role/r/Role";
        var assume = new AssumeRoleRequest(Role, "session")
        {
            Policy = Documents.Allow("s3:*"),
            PolicyArns = ["arn:aws:iam::111111111111:policy/p/Policy"],
            Tags = [new("team", "blue")],
            TransitiveTagKeys = ["team"],
            SourceIdentity = "david",
        };
        AssumedRole? session = null;
        yield return new("a key by the owner of the cloud", () => david = kept.Cloud.Connect(kept.Trusted.InProcess.CreateAccessKeyFor("David")));
        yield return new("another", () => second = kept.Trusted.InProcess.CreateAccessKeyFor("David"));
        yield return new("the other, taken away", () => kept.Trusted.InProcess.DeleteAccessKey(second));
        yield return new("what David may do", () => Expect.Success(iam.PutUserPolicy(new("David", "all", Documents.Allow("*")))));
        yield return new("without a boundary", () => Expect.Success(iam.PutUserPolicy(new("David", "more", Documents.Allow("s3:*")))));
        yield return new("whom the role trusts", () => Expect.Success(iam.UpdateAssumeRolePolicy(new("Role", Documents.TrustAccount("111111111111", null).Replace("sts:AssumeRole", "sts:*", StringComparison.Ordinal)))));
        yield return new(nameof(StsClient.GetSessionToken), () => Expect.Success(david.Sts.GetSessionToken(new() { SerialNumber = Serial, TokenCode = Code(kept) })));
        yield return new(nameof(StsClient.AssumeRole), () => Expect.Success(david.Sts.AssumeRole(assume)));
        yield return new("the role without its boundary", () => Expect.Success(iam.DeleteRolePermissionsBoundary("Role")));
        yield return new("a session without policies of its own", () => session = Expect.Success(david.Sts.AssumeRole(new AssumeRoleRequest(Role, "plain"))));
        yield return new("the session's own use, saved with what it changes", () => Expect.Success(kept.Cloud.Connect(session!.Credentials.Credentials).Sts.AssumeRole(new AssumeRoleRequest(Role, "chained"))));
        yield return new(nameof(StsClient.GetFederationToken), () => Expect.Success(david.Sts.GetFederationToken(new("bob") { Policy = Documents.Allow("s3:*"), Tags = [new("a", "b")] })));
        yield return new("a federated user without permissions", () => Expect.Success(kept.Admin.Sts.GetFederationToken(new("eve"))));
        yield return new("a session of the root user", () => Expect.Success(kept.Admin.Sts.GetSessionToken(new())));
        yield return new("a session by the owner of the cloud", () => kept.Trusted.InProcess.StartRoleSession("Role", CrossAccount.Iam.Identifiers.RoleSessionName.Parse("harness")));

        var issuer = new TestIssuer("https://tokens.example");
        yield return new("a provider", () => Expect.Success(iam.CreateOpenIdConnectProvider(new(issuer.Url) { ClientIdList = ["client"] })));
        yield return new("a role for its tokens", () => Expect.Success(iam.CreateRole(new("Web", TestIssuer.Trust("arn:aws:iam::111111111111:oidc-provider/tokens.example")))));
        yield return new(nameof(StsClient.AssumeRoleWithWebIdentity), () =>
        {
            kept.Cloud.SetOpenIdConnectIssuer(OpenIdConnectIssuer.Parse(issuer.Url, issuer.KeySet));
            string token = issuer.Token(kept.Clock.GetUtcNow(), "client", "someone");
            Expect.Success(kept.Cloud.ConnectUnsigned().Sts.AssumeRoleWithWebIdentity(new("arn:aws:iam::111111111111:role/Web", "session", token)));
        });
    }

    /// <summary>The code that the device shows now; the next one comes after thirty seconds.</summary>
    private static string Code(KeptCloud kept)
    {
        kept.Clock.Seconds(30);
        return kept.Trusted.InProcess.MfaCode(Serial);
    }
}
