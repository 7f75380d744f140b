using System.Globalization;
using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Iam.Groups;
using CrossAccount.LocalAws.Iam.InstanceProfiles;
using CrossAccount.LocalAws.Iam.MfaDevices;
using CrossAccount.LocalAws.Iam.OpenIdConnect;
using CrossAccount.LocalAws.Iam.Policies;
using CrossAccount.LocalAws.Iam.Roles;
using CrossAccount.LocalAws.Iam.Saml;
using CrossAccount.LocalAws.Iam.Users;
using CrossAccount.LocalAws.S3.Buckets;
using CrossAccount.LocalAws.Storage.Rows;

namespace CrossAccount.LocalAws.Storage;

/// <summary>The rows of a cloud: those of everything in it, and that of one thing.</summary>
internal static class StateRows
{
    /// <summary>Everything that is saved of a cloud, in the order of the rows' kinds.</summary>
    public static IEnumerable<object> Entities(LocalCloud cloud)
    {
        IEnumerable<object> iam = cloud.Accounts.SelectMany(account => (IEnumerable<object>)
        [
            account, .. account.Iam.Policies.Values, .. account.Iam.Groups.Values, .. account.Iam.Users.Values, .. account.Iam.Roles.Values,
            .. account.Iam.InstanceProfiles.Values, .. account.Iam.OpenIdConnectProviders.Values, .. account.Iam.SamlProviders.Values,
            .. account.Iam.MfaDevices.Values,
        ]);
        IEnumerable<object> s3 = cloud.S3.All.SelectMany(bucket => (IEnumerable<object>)
        [
            bucket,
            .. bucket.Objects.Versions.Select(version => new ObjectChange(bucket, version.Key, version.VersionId)),
            .. bucket.Uploads.Values.Select(upload => new UploadChange(bucket, upload)),
            .. bucket.Uploads.Values.SelectMany(upload => upload.Parts.Keys.Select(number => new PartChange(upload, number))),
        ]);
        return [cloud, .. iam, .. cloud.Credentials.All, .. s3];
    }

    /// <summary>The name of a thing's row.</summary>
    public static RowKey KeyOf(object entity) => entity switch
    {
        LocalCloud => new(RowKind.Cloud, ""),
        LocalAccount own => new(RowKind.Account, own.Id.ToString()),
        ManagedPolicyState policy => new(RowKind.Policy, $"{AccountOf(policy)} {policy.Arn}"),
        GroupState group => new(RowKind.Group, $"{group.Arn.Account} {group.Id}"),
        UserState user => new(RowKind.User, $"{user.Arn.Account} {user.Id}"),
        RoleState role => new(RowKind.Role, $"{role.Arn.Account} {role.Id}"),
        InstanceProfileState profile => new(RowKind.InstanceProfile, $"{AccountOf(profile.Arn)} {profile.Id}"),
        OpenIdConnectProviderState provider => new(RowKind.OpenIdConnectProvider, provider.Arn),
        SamlProviderState provider => new(RowKind.SamlProvider, provider.Arn),
        MfaDeviceState device => new(RowKind.MfaDevice, device.SerialNumber),
        Credential credential => new(RowKind.Credential, credential.AccessKeyId),
        BucketState bucket => new(RowKind.Bucket, IdOf(bucket)),
        ObjectChange change => new(RowKind.Object, $"{IdOf(change.Bucket)}\n{change.Key}\n{change.VersionId}"),
        UploadChange change => new(RowKind.Upload, change.Upload.UploadId),
        PartChange change => new(RowKind.Part, string.Create(CultureInfo.InvariantCulture, $"{change.Upload.UploadId}\n{change.Number}")),
        _ => throw new ArgumentException($"nothing is known of how to save a `{entity.GetType().Name}`", nameof(entity)),
    };

    /// <summary>The row of a thing as it is now; null when it is not there, or needs none.</summary>
    public static StateRow? Of(object entity)
    {
        RowKey key = KeyOf(entity);
        byte[]? json = entity switch
        {
            LocalCloud cloud => RowJson.Write(new CloudRow(cloud.MessageKey, cloud.Ids.Progress)),
            LocalAccount own => RowJson.Write(AccountRow.Of(own)),
            ManagedPolicyState policy => RowJson.Write(PolicyRow.Of(AccountOf(policy), policy)),
            GroupState group => RowJson.Write(IdentityRow.Of(group)),
            UserState user => RowJson.Write(UserRow.Of(user)),
            RoleState role => RowJson.Write(RoleRow.Of(role)),
            InstanceProfileState profile => RowJson.Write(InstanceProfileRow.Of(AccountOf(profile.Arn), profile)),
            OpenIdConnectProviderState provider => RowJson.Write(OpenIdConnectProviderRow.Of(AccountOf(provider.Arn), provider)),
            SamlProviderState provider => RowJson.Write(SamlProviderRow.Of(AccountOf(provider.Arn), provider)),
            MfaDeviceState device => RowJson.Write(MfaDeviceRow.Of(AccountOf(device.SerialNumber), device)),
            Credential credential => CredentialRow.Of(credential) is { } row ? RowJson.Write(row) : null,
            BucketState bucket => RowJson.Write(BucketRow.Of(bucket)),
            UploadChange change => RowJson.Write(UploadRow.Of(change.Bucket, change.Upload)),
            _ => null,
        };
        return entity switch
        {
            ObjectChange change => OfObject(key, change),
            PartChange change => new(key, RowJson.Write(PartRow.Of(change.Upload, change.Upload.Parts[change.Number])), change.Upload.Parts[change.Number].Body),
            _ => json is null ? null : new(key, json),
        };
    }

    public static string IdOf(BucketState bucket) => $"{bucket.Owner.Partition} {bucket.Name}";

    private static string AccountOf(string arn) => Arn.Parse(arn).Account;

    /// <summary>The ARN of a policy that AWS manages does not say which account knows it.</summary>
    private static string AccountOf(ManagedPolicyState policy) => policy.Holder!.Id.ToString();

    private static StateRow? OfObject(RowKey key, ObjectChange change) => change.Bucket.Objects.Find(change.Key, change.VersionId) is { } version
        ? new(key, RowJson.Write(ObjectRow.Of(change.Bucket, version)), version.Body)
        : null;
}
