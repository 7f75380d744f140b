namespace CrossAccount.LocalAws.Server.Signatures;

/// <summary>What a signing key is good for: one day, one Region and one service.</summary>
/// <param name="Date">The day in UTC, <c>yyyyMMdd</c>.</param>
/// <param name="Region">The Region.</param>
/// <param name="Service">The service, as in <c>iam</c>.</param>
internal sealed record CredentialScope(string Date, string Region, string Service)
{
    public const string Terminator = "aws4_request";

    private readonly string _text = $"{Date}/{Region}/{Service}/{Terminator}";

    public override string ToString() => _text;
}
