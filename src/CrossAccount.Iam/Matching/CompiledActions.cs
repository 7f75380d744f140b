using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Matching;

/// <summary>The <c>Action</c> or <c>NotAction</c> of a statement, compiled. Actions compare without case and have no variables.</summary>
internal sealed class CompiledActions
{
    private readonly ServiceActions? _ofAnyService;
    private readonly ServiceActions[] _ofServices;
    private readonly int[] _serviceHashes;
    private readonly bool _isNot;

    public CompiledActions(PatternElement element)
    {
        ServiceActions[] services =
        [
            .. element.Patterns
                .Select(RequestedAction.Fold)
                .GroupBy(ServiceActions.ServiceOf, StringComparer.Ordinal)
                .Select(patterns => new ServiceActions(patterns.Key, patterns)),
        ];
        _ofAnyService = services.FirstOrDefault(service => service.IsOfAnyService);
        _ofServices = [.. services.Where(service => !service.IsOfAnyService)];
        _serviceHashes = [.. _ofServices.Select(service => service.ServiceHash)];
        _isNot = element.IsNot;
        IsEverything = !element.IsNot && element.Patterns.Contains("*");
    }

    /// <summary>Whether every action matches.</summary>
    public bool IsEverything { get; }

    /// <summary>The hashes of the services whose actions can match; null when those of any service can.</summary>
    public IReadOnlyList<int>? ServiceHashes => _isNot || _ofAnyService is not null ? null : _serviceHashes;

    public bool Match(in EvaluationContext context)
    {
        for (int i = 0; i < _serviceHashes.Length; i++)
        {
            if (_serviceHashes[i] == context.Action.ServiceHash && _ofServices[i].Match(context))
            {
                return !_isNot;
            }
        }

        return (_ofAnyService is not null && _ofAnyService.Match(context)) != _isNot;
    }
}
