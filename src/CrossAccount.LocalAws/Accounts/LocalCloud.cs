using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Export;
using CrossAccount.LocalAws.Principals;
using CrossAccount.LocalAws.S3;

namespace CrossAccount.LocalAws.Accounts;

/// <summary>
/// A set of AWS accounts in this process, which share a clock and the namespace of buckets, and assume one another's roles.
/// </summary>
/// <threadsafety>Safe to use from many threads: one lock orders all calls.</threadsafety>
public sealed class LocalCloud
{
    private readonly TimeProvider _clock;
    private readonly SortedDictionary<AccountId, LocalAccount> _accounts = [];

    /// <summary>Makes a cloud without accounts.</summary>
    /// <param name="clock">The clock of all accounts.</param>
    /// <param name="seed">What all IDs, keys and tokens derive from: the same seed and calls give the same ones.</param>
    public LocalCloud(TimeProvider clock, int seed = 1)
    {
        _clock = clock ?? throw new ArgumentNullException(nameof(clock));
        Ids = new IdGenerator(seed);
    }

    /// <summary>The accounts, by ID.</summary>
    public ImmutableArray<LocalAccount> Accounts
    {
        get
        {
            lock (Gate)
            {
                return [.. _accounts.Values];
            }
        }
    }

    internal Lock Gate { get; } = new();

    internal IdGenerator Ids { get; }

    internal CredentialStore Credentials { get; } = new();

    internal PrincipalDirectory Principals { get; } = new();

    internal S3State S3 { get; } = new();

    internal MomentCache Moment { get; } = new();

    /// <summary>The time in whole seconds, which is how finely AWS's APIs tell it.</summary>
    internal DateTimeOffset Now
    {
        get
        {
            DateTimeOffset now = _clock.GetUtcNow();
            return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
        }
    }

    /// <summary>Adds an account without anything in it.</summary>
    /// <param name="id">The account's ID.</param>
    /// <param name="partition">The account's partition.</param>
    /// <param name="organization">The organization that it is in; null for none.</param>
    /// <param name="organizationPaths">Its places in the organization.</param>
    /// <exception cref="ArgumentException">The account is there already.</exception>
    public LocalAccount AddAccount(
        AccountId id, Partition partition = default, OrganizationId? organization = null, ImmutableArray<string> organizationPaths = default)
    {
        lock (Gate)
        {
            if (_accounts.ContainsKey(id))
            {
                throw new ArgumentException($"the account `{id}` is in the cloud already", nameof(id));
            }

            var account = new LocalAccount(this, id, partition, organization, organizationPaths);
            _accounts.Add(id, account);
            return account;
        }
    }

    /// <summary>Adds an account with all that AWS's own command line exported of it. Nothing is added when a file is not valid.</summary>
    public ImportResult Import(AccountExport export)
    {
        ArgumentNullException.ThrowIfNull(export);
        lock (Gate)
        {
            return AccountImporter.Import(this, export);
        }
    }

    /// <summary>The account of an ID; null when it is not in the cloud.</summary>
    public LocalAccount? FindAccount(AccountId id)
    {
        lock (Gate)
        {
            return _accounts.GetValueOrDefault(id);
        }
    }

    /// <summary>A client that signs with the credentials. Whether they are good is found out with each call.</summary>
    /// <param name="credentials">The credentials.</param>
    /// <param name="client">What else AWS sees of the client; null for <see cref="ClientInfo.Default"/>.</param>
    public LocalClient Connect(AwsCredentials credentials, ClientInfo? client = null)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        return new(new Connection(this, credentials, client ?? ClientInfo.Default));
    }
}
