using CrossAccount.Pulumi.Role;

namespace CrossAccount.Stacks.Reading;

/// <summary>Reads what of a role only the program adds to.</summary>
internal static class ExclusiveReader
{
    private const string Attachments = "attachments";
    private const string InlinePolicies = "inlinePolicies";

    public static ExclusiveOwnership Read(SettingsValue? value)
    {
        ExclusiveOwnership exclusive = ExclusiveOwnership.None;
        foreach (SettingsValue item in value?.AsList() ?? [])
        {
            switch (item.AsText())
            {
                case null:
                    break;
                case Attachments:
                    exclusive |= ExclusiveOwnership.Attachments;
                    break;
                case InlinePolicies:
                    exclusive |= ExclusiveOwnership.InlinePolicies;
                    break;
                case string other:
                    item.Report($"`{other}` cannot be owned exclusively, but only `{Attachments}` and `{InlinePolicies}`");
                    break;
            }
        }

        return exclusive;
    }
}
