namespace CrossAccount.Cli.Serve;

/// <summary>Opens the decision log.</summary>
internal static class LogFile
{
    /// <summary>What stands for standard output.</summary>
    public const string StandardOutput = "-";

    /// <summary>Opens the file to append to it; others may read it meanwhile. Null when there is to be no log.</summary>
    /// <exception cref="ServeException">The file cannot be opened.</exception>
    public static Stream? Open(string? path)
    {
        if (path is null or StandardOutput)
        {
            return path is null ? null : Console.OpenStandardOutput();
        }

        try
        {
            var options = new FileStreamOptions { Mode = FileMode.Append, Access = FileAccess.Write, Share = FileShare.ReadWrite, BufferSize = 0 };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            return new FileStream(path, options);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ServeException($"the log `{path}` could not be opened: {exception.Message.TrimEnd('.')}");
        }
    }
}
