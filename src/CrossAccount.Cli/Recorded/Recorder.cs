using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CrossAccount.Cli.Estates;
using CrossAccount.Cli.Preview;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.Writing;

namespace CrossAccount.Cli.Recorded;

/// <summary>Records the accounts of a stack, with the stack deployed.</summary>
internal sealed class Recorder
{
    private readonly LoadedEstate _loaded;
    private readonly HashSet<string> _roles;
    private readonly HashSet<EstatePrincipal> _inQuestion;
    private readonly RecordedPolicies _policies;

    private Recorder(LoadedEstate loaded)
    {
        _loaded = loaded;
        _roles = [.. loaded.Stack!.Roles.Values];
        IEnumerable<EstatePrincipal> named = loaded.Stack.Settings.Delegations
            .SelectMany(delegation => new DeclaredDecisions(loaded, delegation).Named)
            .Select(arn => loaded.Estate.FindPrincipal(Arn.Parse(arn))!);
        _inQuestion = new(loaded.Analysis.WhoComesIntoQuestion(_roles.Select(Arn.Parse)).Concat(named), ReferenceEqualityComparer.Instance);
        _policies = new(_inQuestion.SelectMany(PoliciesOf).Where(policy => policy.Origin.Kind != PolicyKind.Inline)
            .Concat(loaded.Estate.Accounts.SelectMany(account => account.ServiceControl.Concat(account.ResourceControl).SelectMany(level => level))));
    }

    public static RecordedAccess Record(LoadedEstate loaded) => new Recorder(loaded).Record();

    private static IEnumerable<CompiledPolicy> PoliciesOf(EstatePrincipal principal)
    {
        IEnumerable<CompiledPolicy> own = principal.PermissionsBoundary is { } boundary ? principal.Policies.Append(boundary) : principal.Policies;
        return principal is EstateUser user ? own.Concat(user.Groups.SelectMany(group => group.Policies)) : own;
    }

    private RecordedAccess Record()
    {
        DeployedStack stack = _loaded.Stack!;
        return new()
        {
            Stack = stack.Name,
            Delegations =
            [
                .. stack.Settings.Delegations.OrderBy(delegation => delegation.Name, StringComparer.Ordinal).Select(delegation => new RecordedDelegation(
                    delegation.Name, stack.Roles[delegation.Name], stack.Settings.Trusting.Quotas.TrustPolicySize, delegation.Protect)),
            ],
            Accounts = [.. _loaded.Estate.Accounts.Select(Of)],
            Policies = _policies.ToDictionary(),
        };
    }

    private RecordedAccount Of(EstateAccount account)
    {
        EstateUser[] users = [.. account.Users.Where(_inQuestion.Contains)];
        return new()
        {
            Id = account.Id.ToString(),
            Partition = account.Partition.ToString(),
            Organization = account.Organization?.ToString(),
            OrganizationPaths = account.OrganizationPaths,
            ServiceControl = [.. account.ServiceControl.Select(Level)],
            ResourceControl = [.. account.ResourceControl.Select(Level)],
            Groups =
            [
                .. users.SelectMany(user => user.Groups).DistinctBy(group => group.Name.ToString()).OrderBy(group => group.Name.ToString(), StringComparer.Ordinal)
                    .Select(group => WithPolicies(new(group.Name.ToString()), group.Policies)),
            ],
            Users = [.. users.Select(user => Of(user) with { Groups = NullIfEmpty([.. user.Groups.Select(group => group.Name.ToString())]) })],
            Roles = [.. account.Roles.Where(_inQuestion.Contains).Select(Of)],
            Others = [.. account.Users.Concat<EstatePrincipal>(account.Roles).Where(principal => !_inQuestion.Contains(principal)).Select(principal => principal.Arn.ToString())],
        };
    }

    private ImmutableArray<string> Level(ImmutableArray<CompiledPolicy> level) => [.. level.Select(_policies.KeyOf).Order(StringComparer.Ordinal)];

    private RecordedIdentity Of(EstateRole role) => Of((EstatePrincipal)role) with
    {
        Trust = Document(ConfidentialValues.Replace(role.Trust.Document, values => StandInsOf(role.Arn.ToString(), values))),
        MaxSessionSeconds = role.MaxSessionDuration.Seconds,
    };

    private RecordedIdentity Of(EstatePrincipal principal) => WithPolicies(
        new(principal.Arn.ToString())
        {
            UniqueId = _roles.Contains(principal.Arn.ToString()) ? null : principal.UniqueId,
            Boundary = principal.PermissionsBoundary is { } boundary ? _policies.KeyOf(boundary) : null,
            Tags = principal.Tags.IsEmpty ? null : principal.Tags,
        },
        principal.Policies);

    private RecordedIdentity WithPolicies(RecordedIdentity identity, ImmutableArray<CompiledPolicy> policies)
    {
        CompiledPolicy[] inline = [.. policies.Where(policy => policy.Origin.Kind == PolicyKind.Inline)];
        return identity with
        {
            Inline = inline.Length == 0 ? null : inline.ToImmutableSortedDictionary(policy => policy.Origin.Name, policy => Document(policy.Document), StringComparer.Ordinal),
            Attached = NullIfEmpty([.. policies.Where(policy => policy.Origin.Kind != PolicyKind.Inline).Select(_policies.KeyOf).Order(StringComparer.Ordinal)]),
        };
    }

    /// <summary>
    /// Of the stack's own roles a fingerprint, so that another external ID is seen as a change; of all others only how many there are.
    /// </summary>
    private ImmutableArray<string> StandInsOf(string role, ImmutableArray<string> values) => _roles.Contains(role)
        ? [.. values.Select(value => $"external-id-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{role}\0{value}")))[..12]}").Order(StringComparer.Ordinal)]
        : [.. values.Select((_, index) => string.Create(CultureInfo.InvariantCulture, $"external-id-{index + 1}"))];

    private static ImmutableArray<string>? NullIfEmpty(ImmutableArray<string> texts) => texts.IsEmpty ? null : texts;

    private static JsonElement Document(PolicyDocument document) => JsonSerializer.Deserialize<JsonElement>(PolicyWriter.Write(document));
}
