using System.Globalization;
using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Sts.WebIdentity;

/// <summary>What STS answers to tokens that it does not take.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html#API_AssumeRoleWithWebIdentity_Errors">AssumeRoleWithWebIdentity, errors</see>.</remarks>
internal static class WebIdentityErrors
{
    public static AwsError NotAToken { get; } =
        Invalid("The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)");

    public static AwsError NotGenuine { get; } = Invalid("The web identity token that was passed could not be validated");

    public static AwsError WrongAudience { get; } = Invalid("Incorrect token audience");

    public static AwsError NoProvider(string issuer) => Invalid($"No OpenIDConnect provider found in your account for {issuer}");

    public static AwsError NoKeys(string issuer) =>
        Invalid("Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements") with
        {
            Help = $"the keys of `{issuer}` are not known here; give its key set when the accounts are started",
        };

    public static AwsError Missing(string claim) => Invalid($"Missing a required claim: {claim}");

    public static AwsError Expired(DateTimeOffset now, DateTimeOffset expiration) => new(
        "ExpiredTokenException",
        string.Create(
            CultureInfo.InvariantCulture,
            $"Token expired: current date/time {now.ToUnixTimeSeconds()} must be before the expiration date/time {expiration.ToUnixTimeSeconds()}"),
        400);

    public static AwsError NotYet(DateTimeOffset now, DateTimeOffset begin) => Invalid(string.Create(
        CultureInfo.InvariantCulture,
        $"Token is not valid yet: current date/time {now.ToUnixTimeSeconds()} must be after the not-before date/time {begin.ToUnixTimeSeconds()}"));

    private static AwsError Invalid(string message) => new("InvalidIdentityToken", message, 400);
}
