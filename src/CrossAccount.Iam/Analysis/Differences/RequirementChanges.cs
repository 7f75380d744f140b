using CrossAccount.Iam.Analysis.Answers;

namespace CrossAccount.Iam.Analysis.Differences;

/// <summary>Says what became needed or no longer is, where the easiest ways of both sides show it.</summary>
internal static class RequirementChanges
{
    public static Cause Between(Access? before, Access? after, Cause otherwise)
    {
        if (before is null || after is null)
        {
            return otherwise;
        }

        Dictionary<(RequirementKind, string), Requirement> was = ByKind(before);
        Dictionary<(RequirementKind, string), Requirement> now = ByKind(after);
        string[] texts =
        [
            .. was.Where(entry => !now.ContainsKey(entry.Key)).Select(entry => $"{Name(entry.Value)} is no longer needed"),
            .. now.Where(entry => !was.ContainsKey(entry.Key)).Select(entry => $"{Name(entry.Value)} is now needed"),
            .. now.Where(entry => was.TryGetValue(entry.Key, out Requirement? old) && old.MaximumAge != entry.Value.MaximumAge)
                .Select(entry => $"MFA may be {Age(entry.Value.MaximumAge)} old instead of {Age(was[entry.Key].MaximumAge)}"),
        ];
        return texts.Length == 0 ? otherwise : otherwise with { Text = $"{string.Join(", ", texts)}; {otherwise.Text}" };
    }

    private static Dictionary<(RequirementKind, string), Requirement> ByKind(Access access) =>
        access.Ways[0].Requirements.ToDictionary(requirement => (requirement.Kind, requirement.Key));

    private static string Name(Requirement requirement) => requirement.Kind switch
    {
        RequirementKind.Mfa => "MFA",
        RequirementKind.ExternalId => "an external ID",
        RequirementKind.TemporaryCredentials => "having temporary credentials",
        _ => $"something of `{requirement.Key}`",
    };

    private static string Age(long? seconds) => seconds is null ? "any number of seconds" : $"{seconds} seconds";
}
