using System.Collections.Immutable;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam.AccountSettings;

/// <summary>The operations on an account's alias. It has one at most; a new one replaces it.</summary>
internal static class AccountAliasOperations
{
    public static AwsResult<Done> Create(AuthenticatedCall call, string alias)
    {
        if (call.Cloud.Accounts.Any(account => account.Iam.Alias == alias))
        {
            return IamErrors.Exists($"The account alias {alias} already exists.");
        }

        call.Account.Iam.Alias = alias;
        call.Changed(call.Account);
        return Done.Value;
    }

    public static AwsResult<Done> Delete(AuthenticatedCall call, string alias)
    {
        if (call.Account.Iam.Alias != alias)
        {
            return IamErrors.NotFound($"The account alias {alias} cannot be found.");
        }

        call.Account.Iam.Alias = null;
        call.Changed(call.Account);
        return Done.Value;
    }

    public static AwsResult<ImmutableArray<string>> List(AuthenticatedCall call)
    {
        ImmutableArray<string> aliases = call.Account.Iam.Alias is { } alias ? [alias] : [];
        return aliases;
    }
}
