using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Users;

namespace CrossAccount.LocalAws.Iam.LoginProfiles;

/// <summary>The operations on console passwords.</summary>
internal static class LoginProfileOperations
{
    public static AwsResult<LoginProfile> Create(AuthenticatedCall call, CreateLoginProfileRequest request)
    {
        if (UserOperations.Find(call, request.UserName, out UserState? user) is { } error)
        {
            return error;
        }

        if (user!.LoginProfile is not null)
        {
            return IamErrors.Exists($"Login Profile for user {user.Name} already exists.");
        }

        if (PasswordRules.Check(request.Password, call.Account.Iam.PasswordPolicy) is { } weak)
        {
            return weak;
        }

        user.LoginProfile = new LoginProfileState(call.Now, request.PasswordResetRequired);
        call.Changed(user);
        return Describe.Login(user, user.LoginProfile);
    }

    public static AwsResult<LoginProfile> Get(AuthenticatedCall call, string? userName) =>
        Find(call, userName, out UserState? user) is { } error ? error : Describe.Login(user!, user!.LoginProfile!);

    public static AwsResult<Done> Update(AuthenticatedCall call, UpdateLoginProfileRequest request)
    {
        if (Find(call, request.UserName, out UserState? user) is { } error)
        {
            return error;
        }

        if (request.Password is not null && PasswordRules.Check(request.Password, call.Account.Iam.PasswordPolicy) is { } weak)
        {
            return weak;
        }

        LoginProfileState profile = user!.LoginProfile!;
        user.LoginProfile = profile with { IsResetRequired = request.PasswordResetRequired ?? profile.IsResetRequired };
        call.Changed(user);
        return Done.Value;
    }

    public static AwsResult<Done> Delete(AuthenticatedCall call, string? userName)
    {
        if (Find(call, userName, out UserState? user) is { } error)
        {
            return error;
        }

        user!.LoginProfile = null;
        call.Changed(user);
        return Done.Value;
    }

    private static AwsError? Find(AuthenticatedCall call, string? userName, out UserState? user) =>
        UserOperations.Find(call, userName, out user)
        ?? (user!.LoginProfile is null ? IamErrors.NotFound($"Login Profile for User {user.Name} cannot be found.") : null);
}
