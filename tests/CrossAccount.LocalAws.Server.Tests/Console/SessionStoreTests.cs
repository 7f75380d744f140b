using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Harness;
using CrossAccount.LocalAws.Server.Console.Sessions;
using CrossAccount.LocalAws.Server.Tests.Support;

namespace CrossAccount.LocalAws.Server.Tests.Console;

public class SessionStoreTests
{
    private const int Maximum = 1000;

    private readonly ManualClock _clock = new();
    private readonly SessionStore _store;

    public SessionStoreTests() => _store = new(_clock.GetUtcNow);

    [Fact]
    public void OneTooMany_EndsTheOneThatEndsFirst()
    {
        for (int i = 0; i <= Maximum; i++)
        {
            _store.Add($"id-{i}", StayUntil(TimeSpan.FromHours(i == 7 ? 1 : 2)));
        }

        Assert.Null(_store.Find("id-7"));
        Assert.Equal(Maximum, Enumerable.Range(0, Maximum + 1).Count(i => _store.Find($"id-{i}") is not null));
    }

    [Fact]
    public void OneTooMany_EndsNobodyWhereSomeHaveEnded()
    {
        for (int i = 0; i < Maximum; i++)
        {
            _store.Add($"id-{i}", StayUntil(TimeSpan.FromHours(i < 10 ? 1 : 2)));
        }

        _clock.Advance(TimeSpan.FromHours(1));
        _store.Add("new", StayUntil(TimeSpan.FromMinutes(1)));

        Assert.NotNull(_store.Find("new"));
        Assert.Equal(Maximum - 10, Enumerable.Range(0, Maximum).Count(i => _store.Find($"id-{i}") is not null));
    }

    [Fact]
    public void RemovedStay_IsGone()
    {
        _store.Add("id", StayUntil(TimeSpan.FromHours(1)));
        _store.Remove("id");

        Assert.Null(_store.Find("id"));
    }

    private ConsoleSession StayUntil(TimeSpan time) => new(
        AccountId.Parse("111111111111"),
        new UserSignIn("Dora", "arn:aws:iam::111111111111:user/Dora", new(new("", "", ""), _clock.GetUtcNow() + time), null));
}
