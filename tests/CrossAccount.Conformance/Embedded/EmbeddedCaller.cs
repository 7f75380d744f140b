using System.Collections.Immutable;
using System.Text.Json;
using CrossAccount.Conformance.Reading;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Sts;

namespace CrossAccount.Conformance.Embedded;

/// <summary>Makes the caller of a case with its policies, and signs it in.</summary>
internal static class EmbeddedCaller
{
    private const string Operator = "operator-of-the-case";
    private const string MayAll = """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}""";

    /// <summary>The client that makes the call of the case, at the time of the call; null with the problem when AWS refuses a document.</summary>
    public static LocalClient? SignIn(EmbeddedWorld world, Refusals refusals)
    {
        if (world.Caller.Kind == CallerArn.Root)
        {
            world.Now = Embedded.SignIn.TimeOfCall(world.Case);
            return world.Cloud.Connect(world.CallerAccount.RootCredentials, world.Client());
        }

        Create(world, refusals);
        GivePolicies(world, refusals);
        if (!refusals.IsEmpty)
        {
            return null;
        }

        AwsCredentials? credentials = world.Caller.Kind == CallerArn.User ? AsUser(world) : AsRole(world, refusals);
        world.Now = Embedded.SignIn.TimeOfCall(world.Case);
        return credentials is null ? null : world.Cloud.Connect(credentials, world.Client());
    }

    private static void Create(EmbeddedWorld world, Refusals refusals)
    {
        (string path, string name) = CallerArn.Split(world.Caller.Identity);
        ImmutableArray<Tag> tags = Tags(world.Case, "aws:PrincipalTag/");
        if (world.Caller.Kind == CallerArn.User)
        {
            refusals.Check(world.CallerRoot.Iam.CreateUser(new(name) { Path = path, Tags = tags }));
        }
        else
        {
            refusals.Check(world.CallerRoot.Iam.CreateRole(new(name, TrustOf(world.Caller.Account.ToString())) { Path = path, Tags = tags }));
        }
    }

    private static void GivePolicies(EmbeddedWorld world, Refusals refusals)
    {
        (_, string name) = CallerArn.Split(world.Caller.Identity);
        bool isUser = world.Caller.Kind == CallerArn.User;
        var iam = world.CallerRoot.Iam;
        foreach ((int i, JsonElement policy) in (world.Case.Given.IdentityPolicies ?? []).Index())
        {
            PutInlinePolicyRequest request = new(name, $"policy-{i}", policy.GetRawText());
            refusals.Check(isUser ? iam.PutUserPolicy(request) : iam.PutRolePolicy(request));
        }

        foreach (JsonElement boundary in world.Case.Given.PermissionBoundaries ?? [])
        {
            if (refusals.Check(iam.CreatePolicy(new("boundary", boundary.GetRawText()))) is { } policy)
            {
                BoundaryRequest request = new(name, policy.Arn);
                refusals.Check(isUser ? iam.PutUserPermissionsBoundary(request) : iam.PutRolePermissionsBoundary(request));
            }
        }
    }

    private static AwsCredentials AsUser(EmbeddedWorld world)
    {
        (_, string name) = CallerArn.Split(world.Caller.Identity);
        AwsCredentials key = world.CallerAccount.InProcess.CreateAccessKeyFor(name);
        if (!Embedded.SignIn.IsBySession(world.Case))
        {
            return key;
        }

        string? serial = Embedded.SignIn.HasMfa(world.Case) ? EnableMfa(world, name) : null;
        world.Now = Embedded.SignIn.TimeOfSignIn(world.Case);
        string? code = serial is null ? null : world.CallerAccount.InProcess.MfaCode(serial);
        return world.Cloud.Connect(key).Sts.GetSessionToken(new() { SerialNumber = serial, TokenCode = code }).ValueOrThrow().Credentials;
    }

    private static string EnableMfa(EmbeddedWorld world, string user)
    {
        var iam = world.CallerRoot.Iam;
        string serial = iam.CreateVirtualMfaDevice(new(user)).ValueOrThrow().SerialNumber;
        string first = world.CallerAccount.InProcess.MfaCode(serial);
        world.Now = world.Now.AddSeconds(30);
        iam.EnableMfaDevice(new(user, serial, first, world.CallerAccount.InProcess.MfaCode(serial))).ValueOrThrow();
        return serial;
    }

    /// <summary>A user of the role's account who may do everything starts the session: only so can it have a session policy.</summary>
    private static AwsCredentials? AsRole(EmbeddedWorld world, Refusals refusals)
    {
        world.CallerRoot.Iam.CreateUser(new(Operator)).ValueOrThrow();
        world.CallerRoot.Iam.PutUserPolicy(new(Operator, "all", MayAll)).ValueOrThrow();
        LocalClient client = world.Cloud.Connect(world.CallerAccount.InProcess.CreateAccessKeyFor(Operator));
        world.Now = Embedded.SignIn.TimeOfSignIn(world.Case);
        AssumeRoleRequest request = new(world.Caller.Identity, world.Caller.Session) { Policy = world.Case.Given.SessionPolicy?.GetRawText() };
        return refusals.Check(client.Sts.AssumeRole(request))?.Credentials.Credentials;
    }

    public static string TrustOf(string account) =>
        $$$"""{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"{{{account}}}"},"Action":"sts:AssumeRole"}}""";

    /// <summary>The tags behind the context keys of a prefix.</summary>
    public static ImmutableArray<Tag> Tags(ConformanceCase one, string prefix) =>
    [
        .. one.Context.Where(entry => entry.Key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            .Select(entry => new Tag(entry.Key[prefix.Length..], entry.Value.GetString()!)),
    ];
}
