using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Iam.Matching;

/// <summary>The action of a request, taken apart once for all statements that it is compared with. Immutable.</summary>
internal sealed class RequestedAction
{
    private static readonly RequestedAction AssumeRole = new(Authorizer.AssumeRole);

    private RequestedAction(string text)
    {
        Text = text;
        Folded = Fold(text);
        int service = Folded.IndexOf(':', StringComparison.Ordinal) + 1;
        ServiceHash = HashOf(Folded.AsSpan(0, service));
        Hash = HashOf(Folded);
        IsUnderResourceControl = ResourceControlServices.Include(text);
    }

    /// <summary>The action as the request has it.</summary>
    public string Text { get; }

    /// <summary>The action without regard to case, to compare with texts that are folded alike.</summary>
    public string Folded { get; }

    /// <summary>The hash of the folded service with its colon; that of an empty text when the action has no colon.</summary>
    public int ServiceHash { get; }

    /// <summary>The hash of the whole folded action.</summary>
    public int Hash { get; }

    /// <summary>Whether resource control policies limit the action.</summary>
    public bool IsUnderResourceControl { get; }

    /// <summary>Takes an action apart. Most requests ask for the same one, which is shared.</summary>
    public static RequestedAction Of(string text) => text == Authorizer.AssumeRole ? AssumeRole : new(text);

    /// <summary>A text in the form in which actions are compared.</summary>
    public static string Fold(string text) => text.ToUpperInvariant();

    /// <summary>The hash of a folded text. It only rules texts out: equal hashes do not mean equal texts.</summary>
    public static int HashOf(ReadOnlySpan<char> folded) => string.GetHashCode(folded);
}
