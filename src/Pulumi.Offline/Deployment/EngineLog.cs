namespace Pulumi;

/// <summary>What a run logged. Under mocks only errors count: they make the run fail.</summary>
internal sealed class EngineLog
{
    private readonly List<string> _errors = [];

    public void Error(string message)
    {
        lock (_errors)
        {
            _errors.Add(message);
        }
    }

    public void ThrowErrors()
    {
        lock (_errors)
        {
            switch (_errors.Count)
            {
                case 0:
                    return;
                case 1:
                    throw new RunException(_errors[0]);
                default:
                    throw new AggregateException(_errors.Select(error => new RunException(error)));
            }
        }
    }
}
