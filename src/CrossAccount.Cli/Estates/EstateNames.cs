using CrossAccount.Cli.Configuration;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Arns;

namespace CrossAccount.Cli.Estates;

/// <summary>Finds whom an ARN on the command line means.</summary>
internal static class EstateNames
{
    private const int MostNames = 5;

    /// <exception cref="SettingsException">The text is not the ARN of a role of the estate.</exception>
    public static Arn Role(Estate estate, string text) =>
        Find(estate, text) is { } arn && estate.FindRole(arn) is not null ? arn : throw Unknown(text, "role", estate.Roles);

    /// <exception cref="SettingsException">The text is not the ARN of a user or role of the estate.</exception>
    public static Arn Principal(Estate estate, string text) =>
        Find(estate, text) is { } arn ? arn : throw Unknown(text, "user or role", estate.Principals);

    private static Arn? Find(Estate estate, string text) =>
        Arn.TryParse(text).TryGetValue(out Arn arn) && estate.FindPrincipal(arn) is not null ? arn : null;

    private static SettingsException Unknown(string text, string what, IEnumerable<EstatePrincipal> all)
    {
        string name = text[(text.LastIndexOf('/') + 1)..];
        string[] similar = [.. all.Where(each => each.Arn.ToString() != text && string.Equals(each.Name, name, StringComparison.OrdinalIgnoreCase)).Select(each => $"`{each.Arn}`").Take(MostNames)];
        string help = similar.Length > 0
            ? $"did you mean {string.Join(" or ", similar)}?"
            : $"give the ARN of a {what} of the accounts, as in `arn:aws:iam::111111111111:role/Name`";
        return new($"there is no {what} `{text}` in the accounts: {help}");
    }
}
