using System.Collections.Immutable;
using System.Globalization;
using CrossAccount.Cli.Configuration;
using CrossAccount.LocalAws.Export;

namespace CrossAccount.Cli.Estates;

/// <summary>Opens the files that an estate is made of, and says what is wrong with them.</summary>
internal static class EstateFiles
{
    /// <summary>A large export that is wrong throughout need not be told line by line.</summary>
    private const int MostProblems = 20;

    /// <exception cref="SettingsException">There is no such file, or it cannot be read.</exception>
    public static Stream Open(string file)
    {
        if (!File.Exists(file))
        {
            throw new SettingsException($"there is no file `{file}`: give one that `aws iam get-account-authorization-details` wrote");
        }

        try
        {
            return File.OpenRead(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"`{file}` cannot be read: {exception.Message.TrimEnd('.')}");
        }
    }

    /// <exception cref="SettingsException">There is no such file, or it cannot be read.</exception>
    public static ExportFile Read(string file)
    {
        using Stream input = Open(file);
        byte[] content = new byte[input.Length];
        input.ReadExactly(content);
        return new(file, content);
    }

    public static SettingsException Invalid(string what, ImmutableArray<ExportProblem> problems)
    {
        IEnumerable<string> lines = problems.Take(MostProblems).Select(problem => $"\n  - {problem}");
        int more = problems.Length - MostProblems;
        string rest = more > 0 ? string.Create(CultureInfo.InvariantCulture, $"\n  and {more} more") : "";
        return new($"{what}:{string.Concat(lines)}{rest}");
    }
}
