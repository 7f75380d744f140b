using System.Security.Cryptography;
using System.Text;
using CrossAccount.LocalAws.Accounts;

namespace CrossAccount.LocalAws.S3.Acls;

/// <summary>The canonical user IDs of accounts. AWS draws them; here they follow from the account's ID.</summary>
internal static class CanonicalUser
{
    public static string IdOf(LocalAccount account) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes($"canonical user {account.Id}")));
}
