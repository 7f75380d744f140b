using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using CrossAccount.Cli.Configuration;
using CrossAccount.Cli.Recorded;
using CrossAccount.Cli.Terminals;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Cli.Changes;

/// <summary>
/// Compares two stacks: delegations of the same name, the trusting account of one with that of the other, trusted ones by name. What
/// differs and is meant is declared in the second one's settings.
/// </summary>
internal static partial class StackDifference
{
    /// <exception cref="SettingsException">A stack is not there or not valid.</exception>
    /// <exception cref="Rehearsal.RehearsalException">A program cannot be deployed.</exception>
    public static async Task<AccessReview> OfAsync(PulumiProject project, string first, string second, DateOnly today, int depth, WorkStatus status)
    {
        StackAccess before = await StackAccess.OfAsync(project, first, status);
        StackAccess after = await StackAccess.OfAsync(project, second, status);
        AcceptedDifference[] accepted = [.. after.Settings.AcceptedDifferences.Where(each => each.With == first)];
        HashSet<AcceptedDifference> used = [];
        ImmutableArray<ReviewedChange> changes = [.. AccessComparison.Between(InTermsOf(before, after), after.Access, depth).Select(Apply)];
        return new($"stack {first}", $"stack {second}", changes)
        {
            IsStrict = true,
            Notes = [.. accepted.Where(each => !used.Contains(each)).Select(each => $"{each.SettingsPath}: no difference with {first} needs it")],
        };

        ReviewedChange Apply(ReviewedChange change)
        {
            AcceptedDifference[] covering = [.. accepted.Where(each => Covers(each, change))];
            used.UnionWith(covering);
            return Array.Find(covering, each => each.Until is null || each.Until >= today) is { } holds ? change with { Reason = holds.Reason } : change;
        }
    }

    private static bool Covers(AcceptedDifference accepted, ReviewedChange change) =>
        (accepted.Delegation is null || accepted.Delegation == change.Delegation)
        && (accepted.Kinds.IsEmpty || accepted.Kinds.Contains(AccessReview.KindText(change.Kind)))
        && (accepted.About.IsEmpty || accepted.About.Contains(change.About.ToString(), StringComparer.OrdinalIgnoreCase));

    /// <summary>The first stack's record with the accounts and roles of the second.</summary>
    private static RecordedAccess InTermsOf(StackAccess first, StackAccess second)
    {
        Dictionary<string, string> accounts = new() { [first.Settings.Trusting.Id.ToString()] = second.Settings.Trusting.Id.ToString() };
        foreach ((string name, AccountSettings account) in first.Settings.AllTrusted)
        {
            if (second.Settings.AllTrusted.TryGetValue(name, out AccountSettings? other))
            {
                accounts.TryAdd(account.Id.ToString(), other.Id.ToString());
            }
        }

        string text = Digits().Replace(RecordedFile.Write(first.Access), match => accounts.GetValueOrDefault(match.Value, match.Value));
        foreach (RecordedDelegation delegation in first.Access.Delegations)
        {
            string own = Digits().Replace(delegation.Role, match => accounts.GetValueOrDefault(match.Value, match.Value));
            string? other = second.Access.Delegations.FirstOrDefault(each => each.Name == delegation.Name)?.Role;
            if (other is not null && other != own && !text.Contains(Quoted(other), StringComparison.Ordinal))
            {
                text = text.Replace(Quoted(own), Quoted(other), StringComparison.Ordinal);
            }
        }

        return RecordedFile.Parse(text);
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text);

    /// <summary>The IDs of accounts: twelve digits by themselves.</summary>
    [GeneratedRegex(@"(?<![0-9])[0-9]{12}(?![0-9])")]
    private static partial Regex Digits();
}
