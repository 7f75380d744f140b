using System.Text;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Export;

namespace CrossAccount.LocalAws.Tests.Support;

/// <summary>The exports that ship with the stacks.</summary>
internal static class StackFiles
{
    public static AccountExport Export(string stack, string account) => new(File(stack, $"{account}.json")!)
    {
        Buckets = File(stack, $"{account}.buckets.json"),
        MfaDevices = File(stack, $"{account}.mfa-devices.json"),
    };

    public static LocalAccount Import(LocalCloud cloud, string stack, string account) =>
        cloud.Import(Export(stack, account)).AccountOrThrow();

    public static ExportFile Text(string name, string json) => new(name, Encoding.UTF8.GetBytes(json));

    public static ExportFile? File(string stack, string name)
    {
        using Stream? stream = typeof(StackFiles).Assembly.GetManifestResourceStream($"accounts/{stack}/{name}");
        if (stream is null)
        {
            return null;
        }

        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return new ExportFile(name, copy.ToArray());
    }
}
