using System.Collections.Immutable;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.MfaDevices;
using CrossAccount.LocalAws.Iam.Tagging;

namespace CrossAccount.LocalAws.Iam;

/// <content>MFA devices by their serial numbers.</content>
public sealed partial class IamClient
{
    /// <summary>Describes an MFA device that is enabled, of any user or of the one that is named.</summary>
    public AwsResult<MfaDevice> GetMfaDevice(MfaDeviceRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnUser("GetMFADevice", request.Check(), request.UserName, changes: false, (call, _) => MfaDeviceOperations.Get(call, request));
    }

    /// <summary>Sets tags on an MFA device, which is named by its serial number.</summary>
    public AwsResult<Done> TagMfaDevice(TagResourceRequest request) => SetTags("TagMFADevice", request, Device, FindDevice);

    /// <summary>Removes tags of an MFA device, which is named by its serial number.</summary>
    public AwsResult<Done> UntagMfaDevice(UntagResourceRequest request) => RemoveTags("UntagMFADevice", request, Device, FindDevice);

    /// <summary>Lists the tags of an MFA device, by key.</summary>
    public AwsResult<ImmutableArray<Tag>> ListMfaDeviceTags(MfaDeviceRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ListTags("ListMFADeviceTags", request.Check(), request.SerialNumber, Device, FindDevice);
    }

    private static Func<IamState, IamTarget> Device(string serial) => state => IamTarget.Device(state, serial);

    private static (ITagged?, AwsError?) FindDevice(AuthenticatedCall call, string serial)
    {
        AwsError? error = MfaDeviceOperations.Find(call, serial, out MfaDeviceState? device);
        return (device, error);
    }
}
