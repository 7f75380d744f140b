using System.Collections.Immutable;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Users;

namespace CrossAccount.LocalAws.Iam.AccessKeys;

/// <summary>The operations on access keys of users.</summary>
internal static class AccessKeyOperations
{
    public static AwsResult<AccessKey> Create(AuthenticatedCall call, string? userName)
    {
        if (UserOperations.Find(call, userName, out UserState? user) is { } error)
        {
            return error;
        }

        if (user!.AccessKeys.Count >= AccountQuotas.AccessKeysPerUser)
        {
            return IamErrors.Quota("AccessKeysPerUser", AccountQuotas.AccessKeysPerUser);
        }

        UserKeyCredential key = Issue(call.Account, user);
        return new AccessKey(user.Name, key.Reveal(), AccessKeyStatus.Active, key.Created);
    }

    public static AwsResult<ImmutableArray<AccessKeyMetadata>> List(AuthenticatedCall call, string? userName) =>
        UserOperations.Find(call, userName, out UserState? user) is { } error
            ? error
            : user!.AccessKeys.Select(Describe.Key).ToImmutableArray();

    public static AwsResult<Done> Update(AuthenticatedCall call, UpdateAccessKeyRequest request) =>
        Change(call, request.UserName, request.AccessKeyId, key => key.IsActive = request.Status == AccessKeyStatus.Active);

    public static AwsResult<Done> Delete(AuthenticatedCall call, AccessKeyRequest request) =>
        Change(call, request.UserName, request.AccessKeyId, key =>
        {
            key.User.AccessKeys.Remove(key);
            call.Cloud.Credentials.Remove(key.AccessKeyId);
        });

    /// <summary>The user that a key of the account belongs to; null when the account has no such key.</summary>
    public static UserKeyCredential? FindKey(LocalAccount account, string accessKeyId) =>
        account.Cloud.Credentials.Find(accessKeyId) is UserKeyCredential key && key.Account == account ? key : null;

    public static AwsResult<AccessKeyLastUsed> GetLastUsed(AuthenticatedCall call, string accessKeyId) => FindKey(call.Account, accessKeyId) is { } key
        ? new AccessKeyLastUsed(key.User.Name, key.LastUsed)
        : NotFound(accessKeyId);

    /// <summary>Gives a user a new key.</summary>
    public static UserKeyCredential Issue(LocalAccount account, UserState user)
    {
        LocalCloud cloud = account.Cloud;
        var key = new UserKeyCredential(account, user, cloud.Now, cloud.Ids.LongTermKeyId(), cloud.Ids.SecretKey());
        user.AccessKeys.Add(key);
        cloud.Credentials.Add(key, cloud.Now);
        return key;
    }

    private static AwsResult<Done> Change(AuthenticatedCall call, string? userName, string accessKeyId, Action<UserKeyCredential> change)
    {
        if (UserOperations.Find(call, userName, out UserState? user) is { } error)
        {
            return error;
        }

        if (user!.AccessKeys.Find(key => key.AccessKeyId == accessKeyId) is not { } key)
        {
            return NotFound(accessKeyId);
        }

        change(key);
        call.Changed(key);
        return Done.Value;
    }

    private static AwsError NotFound(string accessKeyId) => IamErrors.NotFound($"The Access Key with id {accessKeyId} cannot be found.");
}
