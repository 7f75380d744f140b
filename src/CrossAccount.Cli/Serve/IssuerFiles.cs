using CrossAccount.Cli.Configuration;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Sts.WebIdentity;

namespace CrossAccount.Cli.Serve;

/// <summary>Reads the keys of OpenID Connect issuers.</summary>
internal static class IssuerFiles
{
    /// <summary>Makes issuers known to the accounts.</summary>
    /// <param name="cloud">The accounts.</param>
    /// <param name="options">The options, each as in <c>https://issuer.example=keys.json</c>.</param>
    /// <exception cref="SettingsException">An option, or a file, is not what it has to be.</exception>
    public static void Read(LocalCloud cloud, IEnumerable<string> options)
    {
        foreach (string option in options)
        {
            // A URL may have an equals sign, but a file's name seldom has.
            int equals = option.LastIndexOf('=');
            if (equals <= 0)
            {
                throw new SettingsException($"`--oidc` is `{option}`: give issuer and file, as in `https://token.actions.githubusercontent.com=jwks.json`");
            }

            Read(cloud, option[..equals], option[(equals + 1)..]);
        }
    }

    private static void Read(LocalCloud cloud, string issuer, string file)
    {
        try
        {
            cloud.SetOpenIdConnectIssuer(OpenIdConnectIssuer.Parse(issuer, File.ReadAllText(file)));
        }
        catch (FormatException exception)
        {
            throw new SettingsException($"`--oidc`: {exception.Message}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"`--oidc`: the file `{file}` could not be read: {exception.Message.TrimEnd('.')}");
        }
    }
}
