using System.Text;

namespace CrossAccount.Cli.Serve;

/// <summary>Writes files that only their owner may read. A file that somebody else wrote stays as it is.</summary>
internal static class SecretFile
{
    /// <param name="path">The file.</param>
    /// <param name="firstLine">The line that tells that such a file is ours.</param>
    /// <param name="content">The content, which begins with that line.</param>
    /// <exception cref="ServeException">The file cannot be written, or somebody else wrote what is there.</exception>
    public static void Write(string path, string firstLine, string content)
    {
        try
        {
            if (File.Exists(path) && File.ReadLines(path).FirstOrDefault() != firstLine)
            {
                throw new ServeException($"the file `{path}` is there already and was not written by this program: give a file that is not there yet");
            }

            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            // Whole or not at all: clients may be reading the old one.
            string draft = $"{path}.new";
            File.Delete(draft);
            using (var file = new FileStream(draft, Options()))
            {
                file.Write(Encoding.UTF8.GetBytes(content));
            }

            File.Move(draft, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ServeException($"the file `{path}` could not be written: {exception.Message.TrimEnd('.')}");
        }
    }

    private static FileStreamOptions Options()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
