using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Accounts;
using CrossAccount.Pulumi.Delegation;
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
        AwsAccount trusting = AwsAccountProvider.Connect("trusting", settings.Trusting.ToArgs());
        AwsAccount trusted = AwsAccountProvider.Connect("trusted", settings.Trusted.ToArgs());
        ImmutableArray<(DelegationSettings Settings, CrossAccountDelegation Delegation)> delegations =
        [
            .. settings.Delegations.Select(delegation =>
                (delegation, new CrossAccountDelegation(delegation.Name, delegation.ToArgs(trusting, trusted, settings.AccessPolicies)))),
        ];
        if (settings.AccessPolicies == AccessPolicyLayout.PerGrantee)
        {
            GiveEachGranteeOnePolicy(settings.Trusting.Id, trusted, delegations);
        }

        Roles = Map(delegations, d => d.RoleArn);
        ExternalIds = Map(delegations.Where(d => d.Settings.AsksForExternalId), d => Output.CreateSecret(d.ExternalIds));
        HandOver = Output.Create(delegations.ToImmutableDictionary(
            d => d.Settings.Name,
            d => ImmutableDictionary<string, string>.Empty
                .Add("switchRoleUrl", d.Delegation.HandOver.SwitchRoleUrl.ToString())
                .Add("cliProfile", d.Delegation.HandOver.CliProfile.ToString())
                .Add("assumeRoleCommand", d.Delegation.HandOver.AssumeRoleCommand.ToString())));
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

    private static Output<ImmutableDictionary<string, T>> Map<T>(
        IEnumerable<(DelegationSettings Settings, CrossAccountDelegation Delegation)> delegations, Func<CrossAccountDelegation, Output<T>> select) =>
        Output.All(delegations.Select(d => select(d.Delegation).Apply(value => KeyValuePair.Create(d.Settings.Name, value))))
            .Apply(pairs => pairs.ToImmutableDictionary());

    private static void GiveEachGranteeOnePolicy(
        AccountId trusting, AwsAccount trusted, IEnumerable<(DelegationSettings Settings, CrossAccountDelegation Delegation)> delegations)
    {
        // Another stack may give the same identity a policy too; of two policies of one name only the last would be there.
        string policyName = $"delegated-roles-in-{trusting}-{Deployment.Instance.StackName}";
        var allowed = delegations.SelectMany(d => d.Settings.Allow.Select(grantee => (Grantee: grantee, d.Delegation.Role.Arn, Allow: true)));
        var denied = delegations.SelectMany(d => d.Settings.Deny.Select(grantee => (Grantee: grantee, d.Delegation.Role.Arn, Allow: false)));
        foreach (var group in allowed.Concat(denied).GroupBy(entry => (Identity: entry.Grantee.ToString().ToUpperInvariant(), entry.Allow)))
        {
            // Names of other case are the same identity, which has one policy of a name.
            Grantee grantee = group.First().Grantee;
            string effect = group.Key.Allow ? "allow" : "deny";
            _ = new CrossAccountAccess($"access-{effect}-{grantee.ToString().Replace('/', '-')}", new()
            {
                Account = trusted,
                Roles = [.. group.Select(entry => entry.Arn)],
                PolicyName = policyName,
                Allow = group.Key.Allow ? [grantee] : [],
                Deny = group.Key.Allow ? [] : [grantee],
            });
        }
    }
}
