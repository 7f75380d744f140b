using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Users;

namespace CrossAccount.LocalAws.Iam;

/// <content>Operations on a user that mean the caller itself when they name none.</content>
public sealed partial class IamClient
{
    private AwsResult<T> OnUser<T>(string operation, AwsError? invalid, string? userName, bool changes, Func<AuthenticatedCall, string?, AwsResult<T>> run)
        where T : notnull =>
        _connection.Invoke(AwsService.Iam, call =>
        {
            AwsResult<T> result = Run(call, operation, invalid, _ => UserOrCaller(call, userName), c => run(c, userName));
            if (changes && result.IsSuccess)
            {
                call.Account.IamChanged();
            }

            return result;
        });

    private static IamTarget UserOrCaller(AuthenticatedCall call, string? userName)
    {
        if (userName is not null)
        {
            return IamTarget.Of(call.Account.Iam, IdentityKind.User, userName);
        }

        return UserOperations.CallingUser(call.Credential) is { } self ? IamTarget.Of(self) : IamTarget.Whole(call.Caller.PrincipalArn);
    }
}
