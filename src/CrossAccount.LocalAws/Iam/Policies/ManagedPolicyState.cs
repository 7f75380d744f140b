using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Tagging;

namespace CrossAccount.LocalAws.Iam.Policies;

/// <summary>A managed policy with its versions.</summary>
internal sealed class ManagedPolicyState(Arn arn, string name, IamPath path, string id, DateTimeOffset created) : ITagged
{
    private readonly SortedDictionary<int, PolicyVersionState> _versions = [];
    private PolicyVersionState? _default;
    private CompiledPolicy? _asBoundary;

    public Arn Arn { get; } = arn;

    public string Name { get; } = name;

    public IamPath Path { get; } = path;

    public string Id { get; } = id;

    public DateTimeOffset Created { get; } = created;

    public DateTimeOffset Updated { get; set; } = created;

    public string? Description { get; init; }

    /// <summary>The account that has the policy, or knows it when AWS manages it; null until it is added to one.</summary>
    public LocalAccount? Holder { get; set; }

    public TagSet Tags { get; } = new(ignoreCase: false);

    public int AttachmentCount { get; set; }

    public int BoundaryCount { get; set; }

    /// <summary>Whether AWS manages the policy; the account can then only use it.</summary>
    public bool IsAwsManaged => Arn.Account == "aws";

    /// <summary>The versions, the latest first.</summary>
    public IEnumerable<PolicyVersionState> Versions => _versions.Values.Reverse();

    public int VersionCount => _versions.Count;

    public int NextVersion { get; private set; } = 1;

    public PolicyVersionState Default
    {
        get => _default ?? throw new InvalidOperationException($"the policy `{Arn}` has no default version yet");
        set
        {
            _default = value;
            _asBoundary = null;
        }
    }

    /// <summary>The default version as a policy of identities.</summary>
    public CompiledPolicy Compiled => Default.Policy.Compiled;

    /// <summary>The default version as a permissions boundary.</summary>
    public CompiledPolicy AsBoundary => _asBoundary ??= Recompile(PolicyKind.PermissionsBoundary);

    /// <summary>The default version as a session policy.</summary>
    public StoredPolicy AsSessionPolicy => new(Default.Policy.Text, Recompile(PolicyKind.Session));

    public PolicyVersionState Add(int number, StoredPolicy policy, DateTimeOffset added)
    {
        var version = new PolicyVersionState(number, policy, added);
        _versions.Add(number, version);
        NextVersion = Math.Max(NextVersion, number + 1);
        return version;
    }

    /// <summary>Goes on counting versions where they were counted to: the number of one that was deleted does not come again.</summary>
    public void CountFrom(int next) => NextVersion = Math.Max(NextVersion, next);

    public void Remove(PolicyVersionState version) => _versions.Remove(version.Number);

    public PolicyVersionState? Find(string versionId) => _versions.Values.FirstOrDefault(version => version.Id == versionId);

    private CompiledPolicy Recompile(PolicyKind kind) => CompiledPolicy.Compile(Default.Policy.Document, new PolicyOrigin(kind, Name, ""));
}
