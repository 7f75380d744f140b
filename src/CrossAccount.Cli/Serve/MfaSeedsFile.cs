using System.Collections.Immutable;

namespace CrossAccount.Cli.Serve;

/// <summary>The seeds of MFA devices, as authenticator apps take them: one <c>otpauth</c> address a line.</summary>
/// <remarks><see href="https://github.com/google/google-authenticator/wiki/Key-Uri-Format">Key URI format</see>.</remarks>
internal static class MfaSeedsFile
{
    private const string FirstLine = "# Written by `crossaccount serve`: a line for each MFA device, for an authenticator app.";

    /// <exception cref="ServeException">The file cannot be written, or somebody else wrote what is there.</exception>
    public static void Write(string path, ImmutableArray<ServedUser> users)
    {
        IEnumerable<string> lines = users.Where(user => user.MfaSerial is not null).Select(Address);
        SecretFile.Write(path, FirstLine, string.Concat(lines.Prepend(FirstLine).Select(line => line + "\n")));
    }

    private static string Address(ServedUser user)
    {
        string label = Uri.EscapeDataString($"{user.Name}@{user.Account.Id}");
        return $"otpauth://totp/CrossAccount:{label}?secret={user.Account.InProcess.MfaSeed(user.MfaSerial!)}&issuer=CrossAccount#{user.MfaSerial}";
    }
}
