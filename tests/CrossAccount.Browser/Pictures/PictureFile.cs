using CrossAccount.Browser.Support;
using CrossAccount.TestSupport;

namespace CrossAccount.Browser.Pictures;

/// <summary>A picture of the documentation.</summary>
internal static class PictureFile
{
    /// <summary>Larger ones make a page slow to open.</summary>
    private const int MostBytes = 250 * 1024;

    public static async Task WriteAsync(string name, byte[] png)
    {
        Assert.InRange(png.Length, 1, MostBytes);
        string folder = Path.Combine(Repository.Root, PictureFactAttribute.Folder!);
        Directory.CreateDirectory(folder);
        await File.WriteAllBytesAsync(Path.Combine(folder, $"{name}.png"), png);
    }
}
