using System.Collections.Immutable;
using System.Text.Json;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Cli.Recorded;

/// <summary>Makes an estate of a record, to decide by it.</summary>
internal sealed class RecordedEstate
{
    /// <summary>The trust policy of a role that does not come into question: whoever it trusts does not matter.</summary>
    private static readonly PolicyDocument TrustsNobody = new(Statement.Allow(Authorizer.AssumeRole).To(PolicyPrincipal.Aws("AROANOBODYNOBODYNOBO")));

    private readonly RecordedAccess _access;
    private readonly Dictionary<(PolicyKind, string), CompiledPolicy> _compiled = [];

    private RecordedEstate(RecordedAccess access) => _access = access;

    /// <exception cref="FormatException">A name or ID is not valid.</exception>
    /// <exception cref="ArgumentException">A document is not valid, or somebody stands twice.</exception>
    /// <exception cref="KeyNotFoundException">A name means nothing.</exception>
    public static Estate Of(RecordedAccess access)
    {
        var estate = new RecordedEstate(access);
        return Estate.Of(access.Accounts.Select(estate.Of));
    }

    private EstateAccount Of(RecordedAccount account)
    {
        Dictionary<string, EstateGroup> groups = account.Groups.ToDictionary(
            group => group.Name, group => new EstateGroup(GroupName.Parse(group.Name)) { Policies = PoliciesOf(group, $"group/{group.Name}") });
        Arn[] others = [.. account.Others.Select(Arn.Parse)];
        return new(AccountId.Parse(account.Id))
        {
            Partition = Partition.Parse(account.Partition),
            Organization = account.Organization is { } organization ? OrganizationId.Parse(organization) : null,
            OrganizationPaths = account.OrganizationPaths,
            ServiceControl = [.. account.ServiceControl.Select(level => Level(PolicyKind.ServiceControl, level))],
            ResourceControl = [.. account.ResourceControl.Select(level => Level(PolicyKind.ResourceControl, level))],
            Users =
            [
                .. account.Users.Select(user => With(new EstateUser(Arn.Parse(user.Name)) { Groups = [.. (user.Groups ?? []).Select(name => groups[name])] }, user)),
                .. others.Where(arn => arn.Resource.StartsWith("user/", StringComparison.Ordinal)).Select(arn => new EstateUser(arn)),
            ],
            Roles =
            [
                .. account.Roles.Select(Role),
                .. others.Where(arn => arn.Resource.StartsWith("role/", StringComparison.Ordinal)).Select(arn => new EstateRole(arn, Trust(arn, TrustsNobody))),
            ],
        };
    }

    private EstateRole Role(RecordedIdentity role)
    {
        var arn = Arn.Parse(role.Name);
        PolicyDocument trust = role.Trust is { } document ? Parse(document) : throw new FormatException($"the role `{role.Name}` has no `trust`");
        return With(new EstateRole(arn, Trust(arn, trust)) { MaxSessionDuration = SessionDuration.FromSeconds(role.MaxSessionSeconds ?? SessionDuration.OneHour.Seconds) }, role);
    }

    private TPrincipal With<TPrincipal>(TPrincipal principal, RecordedIdentity recorded)
        where TPrincipal : EstatePrincipal => (TPrincipal)(principal with
        {
            UniqueId = recorded.UniqueId,
            Policies = PoliciesOf(recorded, principal.Label),
            PermissionsBoundary = recorded.Boundary is { } boundary ? Shared(PolicyKind.PermissionsBoundary, boundary) : null,
            Tags = ImmutableSortedDictionary.CreateRange(StringComparer.OrdinalIgnoreCase, recorded.Tags ?? ImmutableSortedDictionary<string, string>.Empty),
        });

    private ImmutableArray<CompiledPolicy> PoliciesOf(RecordedIdentity identity, string label) =>
    [
        .. (identity.Inline ?? ImmutableSortedDictionary<string, JsonElement>.Empty)
            .Select(policy => CompiledPolicy.Compile(Parse(policy.Value), new PolicyOrigin(PolicyKind.Inline, policy.Key, label))),
        .. (identity.Attached ?? []).Select(key => Shared(PolicyKind.Managed, key)),
    ];

    private ImmutableArray<CompiledPolicy> Level(PolicyKind kind, ImmutableArray<string> level) => [.. level.Select(key => Shared(kind, key))];

    private CompiledPolicy Shared(PolicyKind kind, string key)
    {
        if (!_compiled.TryGetValue((kind, key), out CompiledPolicy? policy))
        {
            policy = CompiledPolicy.Compile(Parse(_access.Policies[key]), new PolicyOrigin(kind, RecordedPolicies.NameOf(key), ""));
            _compiled.Add((kind, key), policy);
        }

        return policy;
    }

    private static CompiledPolicy Trust(Arn role, PolicyDocument document) =>
        CompiledPolicy.Compile(document, PolicyOrigin.TrustOf($"role/{role.Resource[(role.Resource.LastIndexOf('/') + 1)..]}"));

    private static PolicyDocument Parse(JsonElement document) => PolicyParser.Parse(document.GetRawText()).DocumentOrThrow();
}
