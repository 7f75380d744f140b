using System.Collections.Immutable;
using CrossAccount.Cli.Rehearsal.Calls;
using CrossAccount.Cli.Rehearsal.Cloud;
using CrossAccount.Cli.Rehearsal.SignIn;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Sts;

namespace CrossAccount.Cli.Rehearsal.Attempts;

/// <summary>Lets subjects try to assume roles.</summary>
internal sealed class AttemptRunner(LocalCloud cloud, IRehearsalCalls calls, SignInDesk desk, RehearsalClock clock, ProgramOutputs outputs)
{
    private const string SessionName = "crossaccount-rehearsal";
    private const string WrongExternalId = "not-the-external-id";

    /// <summary>The longest session of a user, so that it outlives its MFA growing stale.</summary>
    private const int LongestUserSession = 129_600;

    /// <summary>A code is good once, and the next one comes after thirty seconds.</summary>
    private static readonly TimeSpan NextCode = TimeSpan.FromSeconds(30);

    /// <summary>Lets everyone try whom the subject stands for.</summary>
    /// <returns>A row for each, with the session where there is one.</returns>
    public IEnumerable<(AccessRow Row, AssumedRole? Session)> Run(AccessAttempt attempt)
    {
        foreach (SignedIn someone in desk.SignIn(attempt.Subject))
        {
            AssumeRoleTry result = Try(attempt, someone);
            string detail = attempt.Circumstances.MfaAge is not null && someone.MfaSerial is null ? $"{attempt.Detail}: has no device" : attempt.Detail;
            var row = new AccessRow(
                attempt.Delegation.Name, attempt.Subject.Label, someone.As, detail, attempt.IsControl, attempt.ExpectAllowed, result.Outcome);
            yield return (row, result.Session);
        }
    }

    private AssumeRoleTry Try(AccessAttempt attempt, SignedIn someone)
    {
        Circumstances with = attempt.Circumstances;
        AwsCredentials credentials = someone.Credentials;
        string? serial = with.MfaAge is null ? null : someone.MfaSerial;
        if (serial is not null && with.MfaAge > TimeSpan.Zero)
        {
            credentials = SignInWithMfa(attempt, someone, serial);
            clock.Advance(with.MfaAge.Value);
            serial = null;
        }

        string userName = someone.As.Length > 0 ? someone.As[(someone.As.LastIndexOf('/') + 1)..] : "";
        string Resolve(string text) => text.Replace("${aws:username}", userName, StringComparison.OrdinalIgnoreCase);
        AssumeRoleTry? last = null;
        foreach (string? externalId in ExternalIds(attempt))
        {
            last = calls.AssumeRole(credentials, new AssumeRoleRequest(outputs.Roles[attempt.Delegation.Name], Resolve(with.Session.Name ?? SessionName))
            {
                ExternalId = externalId,
                SourceIdentity = with.Session.SourceIdentity is { } identity ? Resolve(identity) : null,
                Tags = [.. with.Session.Tags.Select(tag => tag with { Value = Resolve(tag.Value) })],
                SerialNumber = serial,
                TokenCode = serial is null ? null : CodeOf(attempt, serial),
            });
            if (last.Session is not null)
            {
                break;
            }
        }

        return last!;
    }

    private AwsCredentials SignInWithMfa(AccessAttempt attempt, SignedIn someone, string serial) =>
        calls.SignIn(someone.Credentials, new GetSessionTokenRequest
        {
            DurationSeconds = LongestUserSession,
            SerialNumber = serial,
            TokenCode = CodeOf(attempt, serial),
        });

    private string CodeOf(AccessAttempt attempt, string serial)
    {
        clock.Advance(NextCode);
        return cloud.FindAccount(attempt.Subject.Account)!.InProcess.MfaCode(serial);
    }

    /// <summary>A role may accept several external IDs, each from another third party or while one replaces another.</summary>
    private ImmutableArray<string?> ExternalIds(AccessAttempt attempt) => attempt.Circumstances.ExternalId switch
    {
        ExternalIdState.None => [null],
        ExternalIdState.Wrong => [WrongExternalId],
        _ => outputs.ExternalIds.GetValueOrDefault(attempt.Delegation.Name) is { IsDefaultOrEmpty: false } right ? [.. right] : [null],
    };
}
