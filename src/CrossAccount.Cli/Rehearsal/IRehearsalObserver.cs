using CrossAccount.Cli.Rehearsal.Cloud;

namespace CrossAccount.Cli.Rehearsal;

/// <summary>Is told of a rehearsal while it goes on.</summary>
internal interface IRehearsalObserver
{
    void Started(RehearsalPlan plan);

    void Created(DeployedResource resource);

    void Deployed(ProgramOutputs outputs);

    void Tried(AccessRow row);

    void Tried(SessionRow row);

    void Finished(RehearsalReport report);
}
