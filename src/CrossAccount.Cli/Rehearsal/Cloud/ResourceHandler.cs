using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Errors;

namespace CrossAccount.Cli.Rehearsal.Cloud;

/// <summary>Creates the resources of one type in an embedded account, with the calls that the AWS provider makes.</summary>
internal abstract class ResourceHandler(string type)
{
    /// <summary>The type, as in <c>aws:iam/role:Role</c>.</summary>
    public string Type { get; } = type;

    /// <summary>Creates a resource with the credentials of the account's provider.</summary>
    public abstract AwsResult<CreatedResource> Create(ResourceInputs inputs, LocalClient provider);

    protected static IReadOnlyDictionary<string, object> NoOutputs { get; } = new Dictionary<string, object>();
}
