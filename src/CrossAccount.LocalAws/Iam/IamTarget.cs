using CrossAccount.Iam.Context;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Tagging;

namespace CrossAccount.LocalAws.Iam;

/// <summary>What an operation of IAM is about, for the decision.</summary>
/// <param name="Arn">The ARN that policies are matched with.</param>
/// <param name="Shown">How the resource stands in an access denied message; null when it does not.</param>
internal readonly record struct IamTarget(string Arn, string? Shown)
{
    private const string BoundaryKey = "iam:PermissionsBoundary";
    private const string PolicyKey = "iam:PolicyARN";
    private const string PassedToServiceKey = "iam:PassedToService";

    private TagSet? Tags { get; init; }

    private string? Boundary { get; init; }

    private string? Policy { get; init; }

    private string? PassedTo { get; init; }

    private IEnumerable<Tag> RequestTags { get; init; } = [];

    /// <summary>An identity. AWS shows one that is not there by its name.</summary>
    public static IamTarget Of(IamState state, IdentityKind kind, string name) => state.Find(kind, name) is { } found
        ? Of(found)
        : new(state.ArnText(kind.Word(), "/", name), $"{kind.Word()} {name}");

    public static IamTarget Of(IdentityState identity) => new(identity.Arn.ToString(), identity.Arn.ToString())
    {
        Tags = identity.Tags,
        Boundary = identity.Boundary?.Arn.ToString(),
    };

    /// <summary>A managed policy.</summary>
    public static IamTarget Of(IamState state, string policyArn) => state.FindPolicy(policyArn) is { } found
        ? new(policyArn, $"policy {policyArn}") { Tags = found.Tags }
        : new(policyArn, $"policy {policyArn}");

    /// <summary>Something that is not an identity, with its tags when it is there.</summary>
    public static IamTarget Of(string arn, ITagged? found) => new(arn, arn) { Tags = found?.Tags };

    /// <summary>Something that is to be created.</summary>
    public static IamTarget New(IamState state, string kind, string path, string name) => Whole(state.ArnText(kind, path, name));

    /// <summary>All of a kind below a path.</summary>
    public static IamTarget All(IamState state, string kind, string pathPrefix) => Whole(state.ArnText(kind, pathPrefix, ""));

    public static IamTarget Whole(string arn) => new(arn, arn);

    /// <summary>An MFA device. Its serial number is an ARN, or that of a piece of hardware.</summary>
    public static IamTarget Device(IamState state, string serial)
    {
        bool isArn = CrossAccount.Iam.Arns.Arn.TryParse(serial).IsValid;
        return new(isArn ? serial : state.ArnText("mfa", "/", "*"), serial) { Tags = state.MfaDevices.GetValueOrDefault(serial)?.Tags };
    }

    /// <summary>The whole account.</summary>
    public static IamTarget Account { get; } = new("*", null);

    /// <summary>The target with a managed policy that the request attaches or detaches.</summary>
    public IamTarget WithPolicy(string policyArn) => this with { Policy = policyArn };

    /// <summary>The target as a role that is given to a service.</summary>
    public IamTarget ForService(string service) => this with { PassedTo = service };

    /// <summary>The target with a permissions boundary that the request sets.</summary>
    public IamTarget WithBoundary(string? policyArn) => policyArn is null ? this : this with { Boundary = policyArn };

    /// <summary>The target with tags that the request sets.</summary>
    public IamTarget WithTags(IEnumerable<Tag> tags) => this with { RequestTags = tags };

    /// <summary>The context keys of the request.</summary>
    public RequestContext AddKeys(RequestContext keys)
    {
        foreach (Tag tag in Tags?.All ?? [])
        {
            keys = keys.With(ContextKeys.ResourceTagPrefix + tag.Key, tag.Value).With("iam:ResourceTag/" + tag.Key, tag.Value);
        }

        keys = Boundary is null ? keys : keys.With(BoundaryKey, Boundary);
        keys = Policy is null ? keys : keys.With(PolicyKey, Policy);
        keys = PassedTo is null ? keys : keys.With(PassedToServiceKey, PassedTo);
        return WithRequestTags(keys, RequestTags ?? []);
    }

    internal static RequestContext WithRequestTags(RequestContext keys, IEnumerable<Tag> tags)
    {
        List<string> tagKeys = [];
        foreach (Tag tag in tags)
        {
            keys = keys.With(ContextKeys.RequestTagPrefix + tag.Key, tag.Value);
            tagKeys.Add(tag.Key);
        }

        return tagKeys.Count == 0 ? keys : keys.With(ContextKeys.TagKeys, tagKeys);
    }
}
