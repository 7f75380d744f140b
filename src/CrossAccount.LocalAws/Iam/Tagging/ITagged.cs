using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam.Tagging;

/// <summary>Something that has tags of its own.</summary>
internal interface ITagged
{
    /// <summary>The tags.</summary>
    TagSet Tags { get; }
}
