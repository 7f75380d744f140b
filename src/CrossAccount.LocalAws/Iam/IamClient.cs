using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Details;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam;

/// <summary>
/// Identity and Access Management as one client sees it. Every operation is authenticated and decided, and has the name that
/// AWS gives it.
/// </summary>
public sealed partial class IamClient
{
    private readonly Connection _connection;

    internal IamClient(Connection connection) => _connection = connection;

    /// <summary>Describes all users, groups, roles and policies of the account. Lists are never cut into pages.</summary>
    public AwsResult<AuthorizationDetails> GetAccountAuthorizationDetails() =>
        Read<AuthorizationDetails>("GetAccountAuthorizationDetails", null, _ => IamTarget.Account, call => call.Account.Iam.Details());

    private AwsResult<T> Read<T>(string operation, AwsError? invalid, Func<IamState, IamTarget> target, Func<AuthenticatedCall, AwsResult<T>> run)
        where T : notnull =>
        _connection.Invoke(AwsService.Iam, call => Run(call, operation, invalid, target, run));

    private AwsResult<T> Change<T>(string operation, AwsError? invalid, Func<IamState, IamTarget> target, Func<AuthenticatedCall, AwsResult<T>> run)
        where T : notnull =>
        _connection.Invoke(AwsService.Iam, call =>
        {
            AwsResult<T> result = Run(call, operation, invalid, target, run);
            if (result.IsSuccess)
            {
                call.Account.IamChanged();
            }

            return result;
        });

    /// <summary>A creation with tags needs the permission to tag, too.</summary>
    private AwsResult<T> Create<T>(
        string kind, AwsError? invalid, Func<IamState, IamTarget> target, IReadOnlyCollection<Tag> tags, Func<AuthenticatedCall, AwsResult<T>> run,
        string? tagAction = null)
        where T : notnull =>
        Change(
            $"Create{kind}", invalid, state => target(state).WithTags(tags),
            call => tags.Count > 0 && Denied(call, tagAction ?? $"iam:Tag{kind}", target(call.Account.Iam).WithTags(tags), out _) is { } denied ? denied : run(call));

    private static AwsResult<T> Run<T>(
        AuthenticatedCall call, string operation, AwsError? invalid, Func<IamState, IamTarget> target, Func<AuthenticatedCall, AwsResult<T>> run)
        where T : notnull
    {
        // AWS: sessions from GetSessionToken may not call IAM unless MFA was given for them, and those of federated users never.
        if (call.Credential is UserSessionCredential { Session.MfaGiven: null } or FederatedUserCredential)
        {
            return AuthenticationErrors.InvalidToken;
        }

        if (invalid is not null)
        {
            return invalid;
        }

        return Denied(call, $"iam:{operation}", target(call.Account.Iam), out Decision decision) is { } denied
            ? denied
            : run(call).DecidedBy(decision);
    }

    private static AwsError? Denied(AuthenticatedCall call, string action, IamTarget target, out Decision decision)
    {
        AwsResource resource = ResourceOf(call.Account, target.Arn);
        decision = call.Decide(action, resource, call.Cloud.FindAccount(resource.Account), target.AddKeys(call.Context));
        return decision.IsAllowed
            ? null
            : AccessDenied.Of(AwsService.Iam, call.Caller, action, target.Shown, resource.Account == call.Account.Id, decision);
    }

    /// <summary>
    /// What a request is about may be an ARN that the client made up. One of another account is decided across accounts, where no
    /// policy of a resource allows it; what is no ARN at all takes a permission for everything.
    /// </summary>
    private static AwsResource ResourceOf(LocalAccount account, string arn)
    {
        if (!Arn.TryParse(arn).TryGetValue(out Arn parsed))
        {
            return new("*", account.Id);
        }

        return new(arn, parsed.TryGetAccount(out AccountId owner) ? owner : account.Id);
    }
}
