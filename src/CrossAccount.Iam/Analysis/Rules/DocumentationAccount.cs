using CrossAccount.Iam.Analysis.Findings;
using CrossAccount.Iam.Analysis.Reviewed;
using CrossAccount.Iam.Arns;

namespace CrossAccount.Iam.Analysis.Rules;

internal sealed class DocumentationAccount : FindingRule
{
    private static readonly string[] Examples = ["123456789012", "012345678901", "210987654321", "111122223333", "444455556666", "777788889999"];

    public override string Id => "documentation-account";

    public override string Title => "An account ID out of an example";

    public override string What => "An account ID is one that examples have: twelve times the same digit, `123456789012`, `111122223333` and their like.";

    public override string Why => "It was copied and is not your account. Where such an account exists, the trust is given to a stranger.";

    public override string Mend => "give the ID of the account that is meant";

    public override string Page => "https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html";

    internal override IEnumerable<Finding> Check(Review review)
    {
        foreach (ReviewedAccount account in review.Program.Accounts.Where(account => IsExample(account.Id)))
        {
            yield return new(this, account.SettingsPath, Message(account.Id));
        }

        var others = from delegation in review.Program.Delegations
                     from grant in delegation.Grants
                     from account in TrustReading.Accounts(grant.Statement)
                     where IsExample(account) && !review.Program.IsOwn(account)
                     select Found(delegation, grant.SettingsPath, Message(account));
        foreach (Finding finding in others)
        {
            yield return finding;
        }
    }

    private static bool IsExample(AccountId account) => account.ToString() is var text && (text.Distinct().Count() == 1 || Examples.Contains(text));

    private static string Message(AccountId account) => $"`{account}` is an account ID that examples have";
}
