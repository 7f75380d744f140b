using System.Collections.Immutable;
using CrossAccount.Pulumi.Access;

namespace CrossAccount.Pulumi.HandOver;

/// <summary>What one kind of recipients needs to use a role. In its texts, what stands in angle brackets is for them to fill in.</summary>
public sealed class RecipientHandOver
{
    internal RecipientHandOver(RecipientPart part, HandOverItem switchRoleUrl, AssumeRoleCall call, ImmutableArray<string> notes)
        : this(part.Recipient, part.Allowed, notes)
    {
        AsksForExternalId = call.ExternalId is not null;
        SwitchRoleUrl = switchRoleUrl;
        CliProfile = ProfileText.Of(call);
        AssumeRoleCommand = HandOverItem.Of(CommandText.Of(call));
        CSharp = HandOverItem.Of(CSharpText.Of(call));
        Python = HandOverItem.Of(PythonText.Of(call));
    }

    internal RecipientHandOver(RecipientPart part, string withheldBecause)
        : this(part.Recipient, part.Allowed, withheldBecause)
    {
    }

    private RecipientHandOver(HandOverRecipient recipient, ImmutableArray<Grantee> allowed, string withheldBecause)
        : this(recipient, allowed, ImmutableArray<string>.Empty)
    {
        HandOverItem withheld = HandOverItem.Withheld(withheldBecause);
        (SwitchRoleUrl, CliProfile, AssumeRoleCommand, CSharp, Python) = (withheld, withheld, withheld, withheld, withheld);
    }

    private RecipientHandOver(HandOverRecipient recipient, ImmutableArray<Grantee> allowed, ImmutableArray<string> notes)
    {
        Recipient = recipient;
        Allowed = allowed;
        Notes = notes;
    }

    /// <summary>What nobody is given.</summary>
    internal static RecipientHandOver ForNobody(string withheldBecause) => new(default, [], withheldBecause);

    /// <summary>Who they are.</summary>
    public HandOverRecipient Recipient { get; }

    /// <summary>Those of them whom their account is known to allow to assume the role; empty where none is known.</summary>
    public ImmutableArray<Grantee> Allowed { get; }

    /// <summary>Whether they have to send an external ID. It is a secret and stands in none of the texts.</summary>
    public bool AsksForExternalId { get; }

    /// <summary>The link to the console's page <i>Switch role</i>, filled in, with the role's name as the display name.</summary>
    public HandOverItem SwitchRoleUrl { get; } = null!;

    /// <summary>A profile for <c>~/.aws/config</c>, which the AWS CLI and all SDKs read.</summary>
    public HandOverItem CliProfile { get; } = null!;

    /// <summary>The command of the AWS CLI that assumes the role.</summary>
    public HandOverItem AssumeRoleCommand { get; } = null!;

    /// <summary>C# that assumes the role, for the package <c>AWSSDK.SecurityToken</c>.</summary>
    public HandOverItem CSharp { get; } = null!;

    /// <summary>Python that assumes the role, for the package <c>boto3</c>.</summary>
    public HandOverItem Python { get; } = null!;

    /// <summary>What else they have to know, as sentences.</summary>
    public ImmutableArray<string> Notes { get; }

    /// <summary>All texts, by the names that they have as outputs.</summary>
    public ImmutableArray<KeyValuePair<string, HandOverItem>> Items =>
    [
        new("switchRoleUrl", SwitchRoleUrl), new("cliProfile", CliProfile), new("assumeRoleCommand", AssumeRoleCommand),
        new("csharp", CSharp), new("python", Python),
    ];
}
