using System.Collections.Immutable;
using CrossAccount.Cli.Configuration;
using CrossAccount.Cli.Rehearsal.Attempts;
using CrossAccount.Cli.Rehearsal.Calls;
using CrossAccount.Cli.Rehearsal.Cloud;
using CrossAccount.Cli.Rehearsal.Sessions;
using CrossAccount.Cli.Rehearsal.SignIn;
using CrossAccount.Iam.Analysis.Findings;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Analysis;
using CrossAccount.LocalAws.Sts;
using CrossAccount.Stacks.Findings;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Cli.Rehearsal;

/// <summary>Rehearses a stack: deploys it to embedded accounts, lets everyone try, and takes everything away again.</summary>
internal sealed class Rehearser
{
    private readonly RehearsalPlan _plan;
    private readonly IRehearsalObserver _observer;
    private readonly RehearsalClock _clock = new(TimeProvider.System.GetUtcNow());
    private readonly LocalCloud _cloud;
    private readonly IRehearsalCalls _calls;
    private readonly ProbeIdentities _probes;
    private readonly SignInDesk _desk;
    private readonly List<DeployedResource> _resources = [];
    private readonly List<AccessRow> _access = [];
    private readonly List<SessionRow> _sessions = [];

    private Rehearser(RehearsalPlan plan, IRehearsalObserver observer, Func<LocalCloud, TimeProvider, IRehearsalCalls> callsOf)
    {
        _plan = plan;
        _observer = observer;
        _cloud = new LocalCloud(_clock);
        _calls = callsOf(_cloud, _clock);
        _probes = new ProbeIdentities(_cloud);
        _desk = new SignInDesk(_cloud, _probes);
    }

    /// <exception cref="SettingsException">The settings or the exports are not valid.</exception>
    /// <exception cref="RehearsalException">The rehearsal cannot go on.</exception>
    public static Task<RehearsalReport> RunAsync(RehearsalPlan plan, IRehearsalObserver observer) =>
        RunAsync(plan, observer, static (cloud, _) => new InProcessCalls(cloud));

    /// <param name="plan">What is rehearsed.</param>
    /// <param name="observer">Who is told meanwhile.</param>
    /// <param name="callsOf">How those who try call the accounts, whose clock is given too.</param>
    /// <exception cref="SettingsException">The settings or the exports are not valid.</exception>
    /// <exception cref="RehearsalException">The rehearsal cannot go on.</exception>
    public static Task<RehearsalReport> RunAsync(
        RehearsalPlan plan, IRehearsalObserver observer, Func<LocalCloud, TimeProvider, IRehearsalCalls> callsOf)
    {
        CheckExpectations(plan.Settings, plan.Project.Name);
        return new Rehearser(plan, observer, callsOf).RunAsync();
    }

    private StackSettings Settings => _plan.Settings;

    private async Task<RehearsalReport> RunAsync()
    {
        _observer.Started(_plan);
        ExportFiles.Import(_cloud, _plan.AccountsFolder, Settings.Trusting);
        foreach (AccountSettings trusted in Settings.OtherTrusted.Values.Prepend(Settings.Trusted))
        {
            ExportFiles.Import(_cloud, _plan.AccountsFolder, trusted);
        }

        FindingReport findings = Review();
        ImmutableArray<AccessAttempt> attempts = new AttemptPlanner(Settings).Plan();
        StateSnapshot before = StateSnapshot.Of(_cloud);
        foreach (ProbeSubject probe in attempts.Select(attempt => attempt.Subject).OfType<ProbeSubject>())
        {
            _probes.Make(probe, Settings.Trusting.Partition);
        }

        var deployed = new EmbeddedCloud(_cloud, Created);
        ProgramOutputs outputs = await ProgramRun.RunAsync(_plan.Project, _plan.Configuration, deployed);
        _observer.Deployed(outputs);
        TryEverything(attempts, outputs);
        RehearsalReport report = new()
        {
            Stack = _plan.Configuration.Stack,
            Settings = Settings,
            StandIns = _plan.Configuration.StandIns,
            Resources = [.. _resources],
            Roles = outputs.Roles,
            HandOver = outputs.HandOver,
            Access = [.. _access],
            Sessions = [.. _sessions],
            Untried = [.. Settings.Delegations.SelectMany(Untried.Of)],
            Findings = findings,
            CleanUp = CleanUp(deployed, before),
        };
        _observer.Finished(report);
        return report;
    }

    /// <summary>The program reviews itself too, but does not know the accounts.</summary>
    private FindingReport Review()
    {
        FindingReport findings = FindingRules.Review(
            ReviewedStack.Of(_plan.Project.Name, Settings) with { Exported = _cloud.ToEstate() },
            Settings.AcceptedFindings,
            DateOnly.FromDateTime(_clock.GetUtcNow().UtcDateTime));
        return findings.ErrorMessage is { } message ? throw new SettingsException(message) : findings;
    }

    private static void CheckExpectations(StackSettings settings, string project)
    {
        string[] problems =
        [
            .. settings.Delegations.SelectMany(delegation => delegation.Expect.SessionAllowed.Concat(delegation.Expect.SessionDenied)
                .Select(action => (Key: $"{project}:delegations.{delegation.Name}.expect.session", Problem: SessionActions.Check(action))))
                .Where(entry => entry.Problem is not null)
                .Select(entry => $"\n  - {entry.Key}: {entry.Problem}"),
        ];
        if (problems.Length > 0)
        {
            throw new SettingsException($"the settings of this stack are not valid:{string.Concat(problems)}");
        }
    }

    private void Created(DeployedResource resource)
    {
        _resources.Add(resource);
        _observer.Created(resource);
    }

    private void TryEverything(ImmutableArray<AccessAttempt> attempts, ProgramOutputs outputs)
    {
        var runner = new AttemptRunner(_cloud, _calls, _desk, _clock, outputs);
        var planner = new SessionPlanner(Settings, _cloud);
        using var objects = new RehearsalObjects(_cloud.Accounts.Select(account => _cloud.Connect(account.RootCredentials)));
        foreach (IGrouping<string, AccessAttempt> delegation in attempts.GroupBy(attempt => attempt.Delegation.Name))
        {
            bool sessionTried = false;
            foreach (AccessAttempt attempt in delegation)
            {
                foreach ((AccessRow row, AssumedRole? session) in runner.Run(attempt))
                {
                    _access.Add(row);
                    _observer.Tried(row);
                    if (session is not null && row.ExpectAllowed && !sessionTried)
                    {
                        sessionTried = true;
                        TrySession(attempt.Delegation, session, planner, objects);
                    }
                }
            }
        }
    }

    private void TrySession(DelegationSettings delegation, AssumedRole session, SessionPlanner planner, RehearsalObjects objects)
    {
        foreach (SessionAttempt attempt in planner.Plan(delegation))
        {
            objects.Prepare(attempt);
            Outcome outcome = _calls.Try(session.Credentials.Credentials, attempt.Action, attempt.Resource);
            var row = new SessionRow(delegation.Name, session.Arn, attempt.Action, attempt.Resource, attempt.Account, attempt.ExpectAllowed, outcome);
            _sessions.Add(row);
            _observer.Tried(row);
        }
    }

    private CleanUp CleanUp(EmbeddedCloud deployed, StateSnapshot before)
    {
        (int deleted, ImmutableArray<string> left) = deployed.DeleteAll();
        _desk.SignOut();
        ImmutableArray<string> all = [.. left, .. _probes.TakeAway(), .. StateSnapshot.Of(_cloud).DifferencesTo(before)];
        return new(deleted, all);
    }
}
