using System.Xml.Linq;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Buckets;

namespace CrossAccount.LocalAws.S3.Settings;

/// <summary>How a setting that is a document is read and written.</summary>
/// <param name="Root">The root element.</param>
/// <param name="GetAction">The action that reads it.</param>
/// <param name="PutAction">The action that sets it, and removes it.</param>
internal sealed record ConfigurationRule(string Root, string GetAction, string PutAction)
{
    /// <summary>What a bucket without it answers; null when it answers with <see cref="Default"/>.</summary>
    public AwsError? Missing { get; init; }

    /// <summary>The content of the document that stands for none.</summary>
    public XElement? Default { get; init; }

    /// <summary>The action that removes it, where that is another one.</summary>
    public string? DeleteAction { get; init; }

    /// <summary>Says what is wrong with a document, and may add what S3 adds.</summary>
    public Func<S3State, BucketState, XElement, AwsError?> Check { get; init; } = (_, _, _) => null;

    public string DocumentWithout => ConfigurationDocument.Write(new XElement(ConfigurationDocument.Namespace + Root, Default));
}
