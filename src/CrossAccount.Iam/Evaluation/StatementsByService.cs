using CrossAccount.Iam.Matching;

namespace CrossAccount.Iam.Evaluation;

/// <summary>Statements by the services of their actions, so that a request looks only at those that can concern it.</summary>
/// <remarks>
/// Services are numbers side by side: their hashes. Two services of one hash share their statements, which compare their actions
/// in any case.
/// </remarks>
internal sealed class StatementsByService
{
    private readonly int[] _services;
    private readonly CompiledStatement[][] _ofServices;
    private readonly CompiledStatement[] _ofAnyService;

    public StatementsByService(IReadOnlyCollection<CompiledStatement> statements)
    {
        _services = [.. statements.SelectMany(statement => statement.ServiceHashes ?? []).Distinct()];
        _ofServices = [.. _services.Select(service =>
            (CompiledStatement[])[.. statements.Where(statement => statement.ServiceHashes is not { } hashes || hashes.Contains(service))])];
        _ofAnyService = [.. statements.Where(statement => statement.ServiceHashes is null)];
        IsEmpty = statements.Count == 0;
    }

    public bool IsEmpty { get; }

    /// <summary>The statements that an action can match, in the policy's order.</summary>
    public ReadOnlySpan<CompiledStatement> Concerned(RequestedAction action)
    {
        int place = _services.AsSpan().IndexOf(action.ServiceHash);
        return place < 0 ? _ofAnyService : _ofServices[place];
    }
}
