using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.LoginProfiles;

namespace CrossAccount.LocalAws.Iam.AccountSettings;

/// <summary>The operations on an account's rules for passwords.</summary>
internal static class PasswordPolicyOperations
{
    public static AwsResult<PasswordPolicy> Get(AuthenticatedCall call) =>
        call.Account.Iam.PasswordPolicy is { } policy ? policy : NotThere(call);

    public static AwsResult<Done> Update(AuthenticatedCall call, PasswordPolicy policy) => Set(call, policy);

    public static AwsResult<Done> Delete(AuthenticatedCall call) => call.Account.Iam.PasswordPolicy is null ? NotThere(call) : Set(call, null);

    private static AwsResult<Done> Set(AuthenticatedCall call, PasswordPolicy? policy)
    {
        call.Account.Iam.PasswordPolicy = policy;
        call.Changed(call.Account);
        return Done.Value;
    }

    private static AwsError NotThere(AuthenticatedCall call) =>
        IamErrors.NotFound($"The Password Policy with domain name {call.Account.Id} cannot be found.");
}
