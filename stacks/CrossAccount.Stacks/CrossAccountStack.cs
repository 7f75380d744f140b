using System.Collections.Immutable;
using CrossAccount.Iam.Analysis.Findings;
using CrossAccount.Pulumi.Accounts;
using CrossAccount.Pulumi.Delegation;
using CrossAccount.Pulumi.HandOver;
using CrossAccount.Stacks.Findings;
using CrossAccount.Stacks.Settings;
using Pulumi;

namespace CrossAccount.Stacks;

/// <summary>The one program of all stacks: two accounts, and any number of delegations between them, from the stack's settings.</summary>
public sealed class CrossAccountStack : Stack
{
    public CrossAccountStack()
    {
        var config = new Config();
        StackSettings settings = StackSettings.Read(Deployment.Instance.ProjectName, config.Get).SettingsOrThrow();
        FindingReport findings = FindingRules.Review(
            ReviewedStack.Of(Deployment.Instance.ProjectName, settings), settings.AcceptedFindings, DateOnly.FromDateTime(DateTime.UtcNow));
        FindingLog.Stop(findings);
        AwsAccount trusting = AwsAccountProvider.Connect("trusting", settings.Trusting.ToArgs());
        ImmutableSortedDictionary<string, AwsAccount> trusted = Connect(settings);
        ImmutableArray<(DelegationSettings Settings, CrossAccountDelegation Delegation)> delegations =
        [
            .. settings.Delegations.Select(delegation =>
                (delegation, new CrossAccountDelegation(delegation.Name, delegation.ToArgs(trusting, trusted, settings.AccessPolicies)))),
        ];
        if (settings.AccessPolicies == AccessPolicyLayout.PerGrantee)
        {
            foreach ((string name, AwsAccount account) in trusted)
            {
                GranteePolicies.Give(settings.Trusting, name, account, settings.Delegations.Where(delegation => delegation.Accounts.Contains(name)));
            }
        }

        FindingLog.Warn(
            findings, name => delegations.First(d => d.Settings.Name == name).Delegation, (message, resource) => Log.Warn(message, resource));

        Roles = Map(delegations, d => d.RoleArn);
        ExternalIds = Map(delegations.Where(d => d.Settings.AsksForExternalId), d => Output.CreateSecret(d.ExternalIds));
        HandOvers = delegations.ToImmutableDictionary(d => d.Settings.Name, d => HandOverOf(settings, d.Settings, d.Delegation));
        HandOver = Output.Create(HandOvers.ToImmutableDictionary(entry => entry.Key, entry => entry.Value.ToTexts().ToImmutableDictionary()));
    }

    /// <summary>The ARN of each delegation's role.</summary>
    [Output("roles")]
    public Output<ImmutableDictionary<string, string>> Roles { get; private set; }

    /// <summary>The external IDs of each delegation that asks for one; a secret.</summary>
    [Output("externalIds")]
    public Output<ImmutableDictionary<string, ImmutableArray<string>>> ExternalIds { get; private set; }

    /// <summary>What the people on the other side need, by delegation.</summary>
    [Output("handOver")]
    public Output<ImmutableDictionary<string, ImmutableDictionary<string, string>>> HandOver { get; private set; }

    /// <summary><see cref="HandOver"/> as it was made, for those who run this program in their own process; no output.</summary>
    public ImmutableDictionary<string, RoleHandOver> HandOvers { get; }

    /// <summary>A delegation without policies of its own does not know whom it allows.</summary>
    private static RoleHandOver HandOverOf(StackSettings settings, DelegationSettings delegation, CrossAccountDelegation deployed) => delegation.Accounts.Aggregate(
        deployed.HandOver, (handOver, account) => handOver.For(settings.AllTrusted[account].Id, delegation.Allow, delegation.AllowMfa));

    private static Output<ImmutableDictionary<string, T>> Map<T>(
        IEnumerable<(DelegationSettings Settings, CrossAccountDelegation Delegation)> delegations, Func<CrossAccountDelegation, Output<T>> select) =>
        Output.All(delegations.Select(d => select(d.Delegation).Apply(value => KeyValuePair.Create(d.Settings.Name, value))))
            .Apply(pairs => pairs.ToImmutableDictionary());

    private static ImmutableSortedDictionary<string, AwsAccount> Connect(StackSettings settings)
    {
        // The first of them is as old as the program, and so is its name.
        var accounts = ImmutableSortedDictionary.CreateBuilder<string, AwsAccount>(StringComparer.Ordinal);
        accounts.Add(StackSettings.MainAccount, AwsAccountProvider.Connect("trusted", settings.Trusted.ToArgs()));
        foreach ((string name, AccountSettings account) in settings.OtherTrusted)
        {
            accounts.Add(name, AwsAccountProvider.Connect($"trusted-{name}", account.ToArgs()));
        }

        return accounts.ToImmutable();
    }
}
