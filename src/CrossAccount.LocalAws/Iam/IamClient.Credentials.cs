using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.AccessKeys;
using CrossAccount.LocalAws.Iam.MfaDevices;
using CrossAccount.LocalAws.Iam.Users;

namespace CrossAccount.LocalAws.Iam;

/// <content>Access keys and MFA devices of users.</content>
public sealed partial class IamClient
{
    /// <summary>Creates an access key for a user, or for the caller when no user is named.</summary>
    public AwsResult<AccessKey> CreateAccessKey(UserRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnUser("CreateAccessKey", request.CheckUnlessSelf(), request.UserName, changes: true, AccessKeyOperations.Create);
    }

    /// <summary>Lists the access keys of a user, or of the caller when no user is named.</summary>
    public AwsResult<ImmutableArray<AccessKeyMetadata>> ListAccessKeys(UserRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnUser("ListAccessKeys", request.CheckUnlessSelf(), request.UserName, changes: false, AccessKeyOperations.List);
    }

    /// <summary>Switches an access key on or off.</summary>
    public AwsResult<Done> UpdateAccessKey(UpdateAccessKeyRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnUser("UpdateAccessKey", request.Check(), request.UserName, changes: true, (call, _) => AccessKeyOperations.Update(call, request));
    }

    /// <summary>Deletes an access key.</summary>
    public AwsResult<Done> DeleteAccessKey(AccessKeyRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnUser("DeleteAccessKey", request.Check(), request.UserName, changes: true, (call, _) => AccessKeyOperations.Delete(call, request));
    }

    /// <summary>Says when an access key of the account was used last.</summary>
    public AwsResult<AccessKeyLastUsed> GetAccessKeyLastUsed(AccessKeyRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Read("GetAccessKeyLastUsed", request.CheckKey(), state => OwnerOf(state, request.AccessKeyId), call => AccessKeyOperations.GetLastUsed(call, request.AccessKeyId));
    }

    /// <summary>Creates a virtual MFA device. It does nothing until it is enabled for a user.</summary>
    public AwsResult<NewMfaDevice> CreateVirtualMfaDevice(CreateVirtualMfaDeviceRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Create(
            "VirtualMFADevice", request.Check(), state => IamTarget.New(state, "mfa", request.Path, request.VirtualMfaDeviceName),
            request.Tags, call => MfaDeviceOperations.Create(call, request), tagAction: "iam:TagMFADevice");
    }

    /// <summary>Enables an MFA device for a user with two codes that follow each other.</summary>
    public AwsResult<Done> EnableMfaDevice(EnableMfaDeviceRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change("EnableMFADevice", request.Check(), User(request.UserName), call => MfaDeviceOperations.Enable(call, request));
    }

    /// <summary>Brings an enabled MFA device in step again with two codes that follow each other.</summary>
    public AwsResult<Done> ResyncMfaDevice(EnableMfaDeviceRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change("ResyncMFADevice", request.Check(), User(request.UserName), call => MfaDeviceOperations.Resync(call, request));
    }

    /// <summary>Takes an MFA device from a user.</summary>
    public AwsResult<Done> DeactivateMfaDevice(MfaDeviceRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnUser("DeactivateMFADevice", request.Check(), request.UserName, changes: true, (call, _) => MfaDeviceOperations.Deactivate(call, request));
    }

    /// <summary>Deletes a virtual MFA device that is enabled for nobody.</summary>
    public AwsResult<Done> DeleteVirtualMfaDevice(MfaDeviceRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change(
            "DeleteVirtualMFADevice", request.Check(), Device(request.SerialNumber),
            call => MfaDeviceOperations.Delete(call, request.SerialNumber));
    }

    /// <summary>Lists the MFA devices of a user, or of the caller when no user is named.</summary>
    public AwsResult<ImmutableArray<MfaDevice>> ListMfaDevices(UserRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnUser("ListMFADevices", request.CheckUnlessSelf(), request.UserName, changes: false, MfaDeviceOperations.ListOfUser);
    }

    /// <summary>Lists the virtual MFA devices of the account, by serial number.</summary>
    public AwsResult<ImmutableArray<VirtualMfaDevice>> ListVirtualMfaDevices(ListVirtualMfaDevicesRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Read("ListVirtualMFADevices", null, state => IamTarget.All(state, "mfa", "/"), call => MfaDeviceOperations.List(call, request));
    }

    private static IamTarget OwnerOf(IamState state, string accessKeyId) => AccessKeyOperations.FindKey(state.Account, accessKeyId) is { } key
        ? IamTarget.Of(key.User)
        : IamTarget.Whole(state.ArnText("user", "/", "*"));
}
