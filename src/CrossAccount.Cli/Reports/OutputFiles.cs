using CrossAccount.Cli.Configuration;

namespace CrossAccount.Cli.Reports;

/// <summary>Writes reports to files.</summary>
internal static class OutputFiles
{
    /// <exception cref="SettingsException">The file cannot be written.</exception>
    public static void Write(string file, Action<TextWriter> write)
    {
        try
        {
            using var output = new StreamWriter(file) { NewLine = "\n" };
            write(output);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"`{file}` cannot be written: {exception.Message.TrimEnd('.')}");
        }
    }
}
