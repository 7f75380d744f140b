using System.Reflection;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Pulumi.Tests.Golden;

/// <summary>Documents of published instructions, as they are printed there.</summary>
/// <remarks>
/// <c>tutorial</c>: https://docs.aws.amazon.com/IAM/latest/UserGuide/tutorial_cross-account-with-roles.html, with its two accounts
/// filled in; the console makes the trust policy, and this is how it does.
/// <c>user-guide</c>: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-user.html.
/// <c>gruntwork</c>: the chapter on IAM roles in Gruntwork's guide to accounts.
/// </remarks>
internal static class GoldenDocuments
{
    public static string Text(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new ArgumentException($"there is no document `{name}`", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public static PolicyDocument Parse(string name) => PolicyParser.Parse(Text(name)).DocumentOrThrow();
}
