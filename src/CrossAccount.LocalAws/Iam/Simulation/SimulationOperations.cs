using System.Collections.Immutable;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Policies;

namespace CrossAccount.LocalAws.Iam.Simulation;

/// <summary>The operations of the policy simulator.</summary>
internal static class SimulationOperations
{
    public static AwsResult<ImmutableArray<SimulationResult>> Custom(AuthenticatedCall call, SimulationRequest request)
    {
        if (request.ResourcePolicy is not null && request.CallerArn is null)
        {
            return IamErrors.InvalidInput("CallerArn is required when ResourcePolicy is specified.");
        }

        return Simulate(call.Account, request, null);
    }

    public static AwsResult<ImmutableArray<SimulationResult>> Principal(AuthenticatedCall call, string sourceArn, SimulationRequest request) =>
        PrincipalSource.Find(call.Account.Iam, sourceArn, out IdentityState identity) is { } error ? error : Simulate(call.Account, request, identity);

    public static AwsResult<ImmutableArray<string>> CustomKeys(ImmutableArray<string> policies) =>
        ReadInputs(policies, out ImmutableArray<PolicySource> sources) is { } error ? error : Keys(sources);

    public static AwsResult<ImmutableArray<string>> PrincipalKeys(AuthenticatedCall call, string sourceArn, ImmutableArray<string> policies)
    {
        if (PrincipalSource.Find(call.Account.Iam, sourceArn, out IdentityState identity) is { } notThere)
        {
            return notThere;
        }

        return ReadInputs(policies, out ImmutableArray<PolicySource> sources) is { } error ? error : Keys([.. PrincipalSource.PoliciesOf(identity), .. sources]);
    }

    private static AwsResult<ImmutableArray<SimulationResult>> Simulate(LocalAccount account, SimulationRequest request, IdentityState? identity)
    {
        Caller caller = SimulatedCaller.Of(account, identity);
        if (request.CallerArn is not null && SimulatedCaller.Read(account.Cloud, request.CallerArn, out caller) is { } notCaller)
        {
            return notCaller;
        }

        if (ReadInputs(request.PolicyInputList, out ImmutableArray<PolicySource> inputs) is { } malformed)
        {
            return malformed;
        }

        if (ReadBoundary(request, identity, out PolicySource? boundary) is { } malformedBoundary)
        {
            return malformedBoundary;
        }

        ImmutableArray<PolicySource> own = identity is null ? [] : PrincipalSource.PoliciesOf(identity);
        return new Simulator(account, request, caller, [.. own, .. inputs], boundary).Run();
    }

    private static AwsError? ReadInputs(ImmutableArray<string> texts, out ImmutableArray<PolicySource> sources)
    {
        var read = ImmutableArray.CreateBuilder<PolicySource>();
        sources = [];
        for (int i = 0; i < texts.Length; i++)
        {
            if (ReadInput(texts[i], $"PolicyInputList.{i + 1}", PolicyKind.Inline, out PolicySource source) is { } malformed)
            {
                return malformed;
            }

            read.Add(source);
        }

        sources = read.ToImmutable();
        return null;
    }

    private static AwsError? ReadBoundary(SimulationRequest request, IdentityState? identity, out PolicySource? boundary)
    {
        boundary = identity?.Boundary is { } own ? PrincipalSource.Managed(own, own.AsBoundary) : null;
        if (request.PermissionsBoundaryPolicyInputList is not [{ } text])
        {
            return null;
        }

        AwsError? malformed = ReadInput(text, "PermissionsBoundaryPolicyInputList.1", PolicyKind.PermissionsBoundary, out PolicySource given);
        boundary = given;
        return malformed;
    }

    private static AwsError? ReadInput(string text, string id, PolicyKind kind, out PolicySource source)
    {
        AwsError? malformed = PolicyReader.Read(text, new PolicyOrigin(kind, id, ""), out StoredPolicy stored);
        source = malformed is null ? new(stored.Compiled, text, id, PolicySourceType.None) : null!;
        return malformed is null
            ? null
            : IamErrors.InvalidInput($"{id} is not a valid policy: {malformed.Message}") with { Diagnostics = malformed.Diagnostics, Help = malformed.Help };
    }

    private static ImmutableArray<string> Keys(IEnumerable<PolicySource> sources) => PolicyContextKeys.Of(sources.Select(source => source.Compiled.Document));
}
