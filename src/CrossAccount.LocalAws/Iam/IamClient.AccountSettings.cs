using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.AccountSettings;
using CrossAccount.LocalAws.Iam.LoginProfiles;

namespace CrossAccount.LocalAws.Iam;

/// <content>What an account has but once: its alias, its rules for passwords, its summary.</content>
public sealed partial class IamClient
{
    /// <summary>Gives the account an alias, which no other account may have. It replaces the former one.</summary>
    public AwsResult<Done> CreateAccountAlias(AccountAliasRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change("CreateAccountAlias", request.Check(), _ => IamTarget.Account, call => AccountAliasOperations.Create(call, request.AccountAlias));
    }

    /// <summary>Takes the account's alias away.</summary>
    public AwsResult<Done> DeleteAccountAlias(AccountAliasRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change("DeleteAccountAlias", request.Check(), _ => IamTarget.Account, call => AccountAliasOperations.Delete(call, request.AccountAlias));
    }

    /// <summary>Lists the account's alias, when it has one.</summary>
    public AwsResult<ImmutableArray<string>> ListAccountAliases() =>
        Read("ListAccountAliases", null, _ => IamTarget.Account, AccountAliasOperations.List);

    /// <summary>Gives the account's rules for passwords; without any it is <c>NoSuchEntity</c>.</summary>
    public AwsResult<PasswordPolicy> GetAccountPasswordPolicy() =>
        Read("GetAccountPasswordPolicy", null, _ => IamTarget.Account, PasswordPolicyOperations.Get);

    /// <summary>Sets the account's rules for passwords. What is not said takes AWS's default.</summary>
    public AwsResult<Done> UpdateAccountPasswordPolicy(PasswordPolicy request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change("UpdateAccountPasswordPolicy", request.Check(), _ => IamTarget.Account, call => PasswordPolicyOperations.Update(call, request));
    }

    /// <summary>Removes the account's rules for passwords; AWS's own hold then.</summary>
    public AwsResult<Done> DeleteAccountPasswordPolicy() =>
        Change("DeleteAccountPasswordPolicy", null, _ => IamTarget.Account, PasswordPolicyOperations.Delete);

    /// <summary>Counts what the account has, beside what it may have, by AWS's names.</summary>
    public AwsResult<ImmutableSortedDictionary<string, int>> GetAccountSummary() =>
        Read<ImmutableSortedDictionary<string, int>>("GetAccountSummary", null, _ => IamTarget.Account, call => AccountSummary.Of(call.Account.Iam));
}
