using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Cli.Decide.Requests;

/// <summary>Makes the caller of the principal that a request names.</summary>
internal static class PrincipalReader
{
    /// <summary>The name of a role's session where the request names the role alone.</summary>
    private const string UnnamedSession = "any-session";

    /// <summary>Web identity providers that trust policies name by their host, not by an ARN.</summary>
    private static readonly string[] WebIdentityProviders =
        ["accounts.google.com", "cognito-identity.amazonaws.com", "graph.facebook.com", "www.amazon.com"];

    private static readonly string[] ServiceSuffixes = [".amazonaws.com", ".amazonaws.com.cn", ".aws.internal", ".amazon.com"];

    /// <summary>The caller; null with the reason when the text is no principal.</summary>
    /// <param name="text">The principal.</param>
    /// <param name="context">The context of the request; <c>aws:PrincipalArn</c> and <c>aws:userid</c> of it are heeded.</param>
    /// <param name="partition">The partition of services and providers, whose names have none.</param>
    /// <param name="error">Why the text is no principal.</param>
    public static Caller? Read(string text, RequestContext context, Partition partition, out string error)
    {
        error = $"`{Shorten.Text(text)}` is not a principal that makes requests";
        if (WebIdentityProviders.Contains(text))
        {
            return Caller.FederatedIdentity(text, partition);
        }

        bool isHost = !text.AsSpan().ContainsAny(':', '/', ' ') && !text.AsSpan().ContainsAny('*', '?');
        if (isHost && ServiceSuffixes.Any(suffix => text.EndsWith(suffix, StringComparison.Ordinal) && text.Length > suffix.Length))
        {
            return Caller.Service(text, partition);
        }

        if (!text.StartsWith("arn:", StringComparison.Ordinal))
        {
            return null;
        }

        if (!Arn.TryParse(text).TryGetValue(out Arn arn, out string? wrong))
        {
            error = wrong;
            return null;
        }

        return arn.Region.Length > 0 || !arn.TryGetAccount(out AccountId account) ? null : arn.Service switch
        {
            "iam" when arn.Resource == "root" => Caller.Root(account, arn.Partition),
            "iam" => OfIam(arn, context, ref error),
            "sts" => OfSts(arn, account, context, ref error),
            _ => null,
        };
    }

    private static Caller? OfIam(Arn arn, RequestContext context, ref string error)
    {
        string kind = arn.Resource.Split('/')[0];
        if (kind is "saml-provider" or "oidc-provider")
        {
            return Caller.FederatedIdentity(arn.ToString(), arn.Partition);
        }

        if (kind == "group")
        {
            error = $"`{arn}` is a group, which never makes requests";
            return null;
        }

        if (kind is not ("user" or "role"))
        {
            return null;
        }

        if (IamResource.TryParse(arn).Error is { } wrong)
        {
            error = wrong;
            return null;
        }

        string? userId = OneText(context, ContextKeys.UserId);
        return kind == "user"
            ? Caller.User(arn, userId)
            : Caller.RoleSession(arn, SessionOf(userId), RoleIdOf(userId));
    }

    private static Caller? OfSts(Arn arn, AccountId account, RequestContext context, ref string error)
    {
        string[] parts = arn.Resource.Split('/');
        bool isSession = parts is ["assumed-role", _, _];
        if (!isSession && parts is not ["federated-user", _])
        {
            return null;
        }

        if (!RoleSessionName.TryParse(parts[^1]).TryGetValue(out RoleSessionName session, out string? wrong))
        {
            error = wrong;
            return null;
        }

        if (!isSession)
        {
            return Caller.FederatedUser(account, session, arn.Partition);
        }

        var derived = Arn.TryParse($"arn:{arn.Partition}:iam::{account}:role/{parts[1]}");
        if (!derived.TryGetValue(out Arn role, out wrong) || (wrong = IamResource.TryParse(role).Error) is not null)
        {
            error = wrong;
            return null;
        }

        return Caller.RoleSession(WithPath(role, context), session, RoleIdOf(OneText(context, ContextKeys.UserId)));
    }

    /// <summary>A session's ARN lacks the role's path; <c>aws:PrincipalArn</c> has it.</summary>
    private static Arn WithPath(Arn role, RequestContext context)
    {
        bool isGiven = Arn.TryParse(OneText(context, ContextKeys.PrincipalArn)).TryGetValue(out Arn given)
            & IamResource.TryParse(given).TryGetValue(out IamResource parts);
        return isGiven && IamResource.TryParse(role).ValueOrThrow() == parts with { Path = default } ? given : role;
    }

    /// <summary>A role's <c>aws:userid</c> is the role's ID, a colon and the session's name.</summary>
    private static string? RoleIdOf(string? userId) => userId?.Split(':', 2) is [{ Length: > 0 } roleId, _] ? roleId : null;

    private static RoleSessionName SessionOf(string? userId) =>
        RoleSessionName.TryParse(userId?.Split(':', 2) is [_, string name] ? name : null).TryGetValue(out RoleSessionName session)
            ? session
            : RoleSessionName.Parse(UnnamedSession);

    private static string? OneText(RequestContext context, string key) =>
        context.TryGet(key, out ContextValue value) && value.Count == 1 ? value[0] : null;
}
