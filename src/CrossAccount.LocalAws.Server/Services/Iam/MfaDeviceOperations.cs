using System.Text;
using CrossAccount.LocalAws.Iam.MfaDevices;
using CrossAccount.LocalAws.Server.Query;

namespace CrossAccount.LocalAws.Server.Services.Iam;

/// <summary>Operations on MFA devices.</summary>
internal static class MfaDeviceOperations
{
    public static IEnumerable<QueryOperation> All =>
    [
        IamOperation.Of(
            "CreateVirtualMFADevice", ReadCreate, static (iam, request) => iam.CreateVirtualMfaDevice(request),
            static (xml, device) => xml.Object("VirtualMFADevice", device, WriteNew)),
        IamOperation.Do("EnableMFADevice", ReadEnable, static (iam, request) => iam.EnableMfaDevice(request)),
        IamOperation.Do("ResyncMFADevice", ReadEnable, static (iam, request) => iam.ResyncMfaDevice(request)),
        IamOperation.Of("GetMFADevice", ReadDevice, static (iam, request) => iam.GetMfaDevice(request), Write),
        IamOperation.Do("DeactivateMFADevice", ReadDevice, static (iam, request) => iam.DeactivateMfaDevice(request)),
        IamOperation.Do("DeleteVirtualMFADevice", ReadDevice, static (iam, request) => iam.DeleteVirtualMfaDevice(request)),
        IamOperation.List(
            "ListMFADevices", "MFADevices", UserOperations.ReadUserOrSelf,
            static (iam, request) => iam.ListMfaDevices(request), static device => device.SerialNumber, Write, isSorted: false),
        IamOperation.List(
            "ListVirtualMFADevices", "VirtualMFADevices", ReadList,
            static (iam, request) => iam.ListVirtualMfaDevices(request), static device => device.SerialNumber, WriteVirtual),
        .. TagOperations.Of(
            "MFADevice", "SerialNumber", ReadDevice, static (iam, request) => iam.TagMfaDevice(request),
            static (iam, request) => iam.UntagMfaDevice(request), static (iam, request) => iam.ListMfaDeviceTags(request)),
    ];

    private static CreateVirtualMfaDeviceRequest ReadCreate(QueryForm form) => new(form.Required("VirtualMFADeviceName"), form["Path"] ?? "/")
    {
        Tags = form.Tags(),
    };

    private static EnableMfaDeviceRequest ReadEnable(QueryForm form) => new(
        form.Required("UserName"), form.Required("SerialNumber"), form.Required("AuthenticationCode1"), form.Required("AuthenticationCode2"));

    private static MfaDeviceRequest ReadDevice(QueryForm form) => new(form.Required("SerialNumber"), form["UserName"]);

    private static ListVirtualMfaDevicesRequest ReadList(QueryForm form) =>
        new(form["AssignmentStatus"] == "Any" ? null : form.Word("AssignmentStatus", ("Assigned", true), ("Unassigned", false)));

    private static void WriteNew(XmlAnswer xml, NewMfaDevice device)
    {
        xml.Element("SerialNumber", device.SerialNumber);
        // A blob of the service model: base64 around the base32 text.
        xml.Element("Base32StringSeed", Convert.ToBase64String(Encoding.ASCII.GetBytes(device.Base32StringSeed)));
    }

    private static void Write(XmlAnswer xml, MfaDevice device)
    {
        xml.Element("UserName", device.UserName);
        xml.Element("SerialNumber", device.SerialNumber);
        xml.Element("EnableDate", device.EnableDate);
    }

    private static void WriteVirtual(XmlAnswer xml, VirtualMfaDevice device)
    {
        xml.Element("SerialNumber", device.SerialNumber);
        if (device is { User: { } user, EnableDate: { } enabled })
        {
            xml.Object("User", user, IamShapes.UserSummary);
            xml.Element("EnableDate", enabled);
        }
    }
}
