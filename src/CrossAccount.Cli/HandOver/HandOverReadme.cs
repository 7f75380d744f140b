using System.Text;
using CrossAccount.Pulumi.HandOver;

namespace CrossAccount.Cli.HandOver;

/// <summary>Writes the page that goes to the people on the other side.</summary>
internal static class HandOverReadme
{
    public static string Of(StackHandOver stack, DelegationHandOver delegation)
    {
        var text = new StringBuilder();
        Add($"# {delegation.Name}");
        Add($"How to use the role `{delegation.HandOver.RoleArn}`. What stands in angle brackets is for you to fill in.");
        if (delegation.HandOver.WithheldBecause is { } nobody)
        {
            Add($"Nothing is handed over: {nobody}.");
        }

        foreach (RecipientHandOver recipient in delegation.HandOver.Recipients)
        {
            Add($"## {HandOverLabels.HeadingOf(recipient)}");
            AddRecipient(recipient);
        }

        if (delegation.HandOver.AsksForExternalId)
        {
            Add($"The external ID is a secret of the stack. Whoever deploys the stack sees it with `{stack.ExternalIdCommand}`, under `{delegation.Name}`, and sends it apart from these files.");
        }

        return text.ToString().TrimEnd('\n') + "\n";

        void AddRecipient(RecipientHandOver recipient)
        {
            IEnumerable<string> items = recipient.Items.Select(item => $"- {HandOverLabels.Of(item.Key)}: {Content(recipient, item)}");
            Add(string.Join('\n', items));
            if (!recipient.Notes.IsEmpty)
            {
                Add(string.Join('\n', recipient.Notes.Select(note => $"- {note}")));
            }
        }

        void Add(string paragraph) => text.Append(paragraph).Append("\n\n");
    }

    private static string Content(RecipientHandOver recipient, KeyValuePair<string, HandOverItem> item) =>
        item.Value.WithheldBecause is { } reason ? $"withheld, because {reason}"
        : HandOverFiles.NameOf(item.Key) is { } file ? $"[`{recipient.Recipient.Name}/{file}`]({recipient.Recipient.Name}/{file})"
        : $"<{item.Value.Text}>";
}
