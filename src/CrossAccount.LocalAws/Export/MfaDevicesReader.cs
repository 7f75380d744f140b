using System.Collections.Immutable;
using CrossAccount.Iam.Arns;

namespace CrossAccount.LocalAws.Export;

/// <summary>Reads what <c>aws iam list-virtual-mfa-devices</c> prints.</summary>
internal static class MfaDevicesReader
{
    public static ImmutableArray<ImportedMfaDevice> Read(ExportFile? file, ProblemList problems)
    {
        List<ImportedMfaDevice>? devices = file is null ? null : ExportDocument.Read(file, problems, root =>
        {
            root.IsObject("VirtualMFADevices", "IsTruncated", "Marker");
            return root.Element.ValueKind == System.Text.Json.JsonValueKind.Object
                ? root.Items("VirtualMFADevices").Where(node => node.IsAnObject()).Select(Device).ToList()
                : [];
        });
        return devices is null ? [] : [.. devices];
    }

    private static ImportedMfaDevice Device(ExportNode node)
    {
        node.IsObject("SerialNumber", "User", "EnableDate", "Tags");
        string serial = node.Arn("SerialNumber");
        if (!node.Has("User") || !node.Field("User").IsAnObject())
        {
            return new(serial, null, default);
        }

        ExportNode user = node.Field("User");
        user.IsObject("Path", "UserName", "UserId", "Arn", "CreateDate", "PasswordLastUsed", "PermissionsBoundary", "Tags");
        bool isRoot = Arn.TryParse(user.OptionalText("Arn")).TryGetValue(out Arn arn) && arn.Resource == "root";
        return isRoot ? new(serial, null, default) : new(serial, user.Text("UserName"), node.Time("EnableDate"));
    }
}
