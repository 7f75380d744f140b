using System.Collections.Immutable;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Users;

namespace CrossAccount.LocalAws.Iam.MfaDevices;

/// <summary>The operations on virtual MFA devices.</summary>
internal static class MfaDeviceOperations
{
    public static AwsResult<NewMfaDevice> Create(AuthenticatedCall call, CreateVirtualMfaDeviceRequest request)
    {
        IamState state = call.Account.Iam;
        string serial = state.ArnText("mfa", request.Path, request.VirtualMfaDeviceName);
        if (state.MfaDevices.ContainsKey(serial))
        {
            return IamErrors.Exists("MFADevice entity at the same path and name already exists.");
        }

        var device = new MfaDeviceState(serial, call.Cloud.Ids.MfaSeed());
        device.Tags.Set(request.Tags);
        state.MfaDevices.Add(serial, device);
        call.Changed(device);
        return new NewMfaDevice(serial, device.RevealSeed());
    }

    public static AwsResult<Done> Enable(AuthenticatedCall call, EnableMfaDeviceRequest request)
    {
        if (UserOperations.Find(call, request.UserName, out UserState? user) is { } error)
        {
            return error;
        }

        if (!call.Account.Iam.MfaDevices.TryGetValue(request.SerialNumber, out MfaDeviceState? device))
        {
            return NoDevice(request.SerialNumber);
        }

        if (device.User is not null)
        {
            return IamErrors.Exists("MFA Device is already in use.");
        }

        if (user!.MfaDevices.Count >= AccountQuotas.MfaDevicesPerUser)
        {
            return IamErrors.Quota("MFADevicesPerUser", AccountQuotas.MfaDevicesPerUser);
        }

        if (!device.AcceptPair(request.AuthenticationCode1, request.AuthenticationCode2, call.Now))
        {
            return new AwsError("InvalidAuthenticationCode", "Authentication code for device is not valid.", 403);
        }

        device.Enable(user, call.Now);
        call.Changed(device);
        return Done.Value;
    }

    public static AwsResult<Done> Deactivate(AuthenticatedCall call, MfaDeviceRequest request)
    {
        if (UserOperations.Find(call, request.UserName, out UserState? user) is { } error)
        {
            return error;
        }

        if (user!.MfaDevices.Find(device => device.SerialNumber == request.SerialNumber) is not { } device)
        {
            return NoDevice(request.SerialNumber);
        }

        device.Disable();
        call.Changed(device);
        return Done.Value;
    }

    public static AwsResult<Done> Delete(AuthenticatedCall call, string serial)
    {
        if (!call.Account.Iam.MfaDevices.TryGetValue(serial, out MfaDeviceState? device))
        {
            return NoDevice(serial);
        }

        if (device.User is not null)
        {
            return IamErrors.Conflict("MFA VirtualDevice in use. Must deactivate first.");
        }

        call.Account.Iam.MfaDevices.Remove(serial);
        call.Removed(device);
        return Done.Value;
    }

    public static AwsResult<ImmutableArray<MfaDevice>> ListOfUser(AuthenticatedCall call, string? userName) =>
        UserOperations.Find(call, userName, out UserState? user) is { } error
            ? error
            : user!.MfaDevices.Select(device => new MfaDevice(user.Name, device.SerialNumber, device.Enabled!.Value)).ToImmutableArray();

    public static AwsResult<ImmutableArray<VirtualMfaDevice>> List(AuthenticatedCall call, ListVirtualMfaDevicesRequest request) =>
        call.Account.Iam.MfaDevices.Values
            .Where(device => request.IsAssigned is null || request.IsAssigned == device.User is not null)
            .Select(Describe.Device)
            .ToImmutableArray();

    public static AwsResult<MfaDevice> Get(AuthenticatedCall call, MfaDeviceRequest request)
    {
        if (Find(call, request.SerialNumber, out MfaDeviceState? device) is { } error)
        {
            return error;
        }

        bool isOfUser = device!.User is not null && (request.UserName is null || device.User == call.Account.Iam.Users.GetValueOrDefault(request.UserName));
        return isOfUser ? new MfaDevice(device.User!.Name, device.SerialNumber, device.Enabled!.Value) : NoDevice(request.SerialNumber);
    }

    public static AwsResult<Done> Resync(AuthenticatedCall call, EnableMfaDeviceRequest request)
    {
        if (UserOperations.Find(call, request.UserName, out UserState? user) is { } error)
        {
            return error;
        }

        if (user!.MfaDevices.Find(device => device.SerialNumber == request.SerialNumber) is not { } device)
        {
            return NoDevice(request.SerialNumber);
        }

        if (!device.AcceptPair(request.AuthenticationCode1, request.AuthenticationCode2, call.Now))
        {
            return new AwsError("InvalidAuthenticationCode", "Authentication code for device is not valid.", 403);
        }

        call.Changed(device);
        return Done.Value;
    }

    public static AwsError? Find(AuthenticatedCall call, string serial, out MfaDeviceState? device) =>
        call.Account.Iam.MfaDevices.TryGetValue(serial, out device) ? null : NoDevice(serial);

    private static AwsError NoDevice(string serial) => IamErrors.NotFound($"VirtualMFADevice with serial number {serial} doesn't exist.");
}
