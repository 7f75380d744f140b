using System.Collections.Immutable;
using System.Security.Cryptography;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Identifiers;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Export;
using CrossAccount.LocalAws.Principals;
using CrossAccount.LocalAws.S3;
using CrossAccount.LocalAws.Storage;
using CrossAccount.LocalAws.Sts.WebIdentity;

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
        : this(clock, new IdGenerator(seed))
    {
    }

    private LocalCloud(TimeProvider clock, IdGenerator ids)
    {
        _clock = clock ?? throw new ArgumentNullException(nameof(clock));
        Ids = ids;
        Credentials = new CredentialStore(Changes);
    }

    /// <summary>Makes a cloud without accounts whose IDs, keys and tokens nobody can foretell: for clouds that others can reach.</summary>
    /// <param name="clock">The clock of all accounts.</param>
    public static LocalCloud WithRandomIds(TimeProvider clock) => new(clock, new IdGenerator(null));

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

    internal CredentialStore Credentials { get; }

    internal PrincipalDirectory Principals { get; } = new();

    internal S3State S3 { get; } = new();

    internal MomentCache Moment { get; } = new();

    internal OpenIdConnectIssuers OpenIdConnectIssuers { get; } = new();

    /// <summary>What authorization messages are encrypted with.</summary>
    internal byte[] MessageKey { get; set; } = RandomNumberGenerator.GetBytes(32);

    internal StateChanges Changes { get; } = new();

    /// <summary>Where the cloud is saved; null when it lives in memory only.</summary>
    internal IStateKeeper? Keeper { get; set; }

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
            Changes.Changed(account);
            SaveOrThrow();
            return account;
        }
    }

    /// <summary>Adds an account with all that AWS's own command line exported of it. Nothing is added when a file is not valid.</summary>
    public ImportResult Import(AccountExport export)
    {
        ArgumentNullException.ThrowIfNull(export);
        lock (Gate)
        {
            ImportResult result = AccountImporter.Import(this, export);
            SaveOrThrow();
            return result;
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

    /// <summary>
    /// Makes an issuer's keys known, or replaces them: <c>AssumeRoleWithWebIdentity</c> checks its tokens with them. An account also
    /// needs an OpenID Connect provider for the issuer.
    /// </summary>
    public void SetOpenIdConnectIssuer(OpenIdConnectIssuer issuer)
    {
        ArgumentNullException.ThrowIfNull(issuer);
        OpenIdConnectIssuers.Set(issuer);
    }

    /// <summary>A client that signs with the credentials. Whether they are good is found out with each call.</summary>
    /// <param name="credentials">The credentials.</param>
    /// <param name="client">What else AWS sees of the client; null for <see cref="ClientInfo.Default"/>.</param>
    public LocalClient Connect(AwsCredentials credentials, ClientInfo? client = null)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        return Connect(new SharedSecret(credentials), (client ?? ClientInfo.Default).ToContext());
    }

    internal LocalClient Connect(PresentedCredentials? presented, RequestContext client, CallObserver? observer = null) =>
        new(new Connection(this, presented, client, observer));

    /// <summary>Saves what has changed, if anything has and somebody keeps it. It is called while the cloud is locked.</summary>
    internal AwsError? Save() => Keeper is null || Changes.IsEmpty ? null : Keeper.Save(this);

    /// <summary>Saves what the owner of the cloud has changed, who has no answer to look for an error in.</summary>
    /// <exception cref="IOException">It cannot be saved.</exception>
    internal void SaveOrThrow()
    {
        if (Save() is { } error)
        {
            throw new IOException(error.Help ?? error.Message);
        }
    }

    /// <summary>Puts an account back that was saved.</summary>
    internal void Restore(LocalAccount account) => _accounts.Add(account.Id, account);

    /// <summary>A client that signs nothing: all it can do is bring proof of another kind, as with <c>AssumeRoleWithWebIdentity</c>.</summary>
    /// <param name="client">What else AWS sees of the client; null for <see cref="ClientInfo.Default"/>.</param>
    public LocalClient ConnectUnsigned(ClientInfo? client = null) => new(new Connection(this, null, (client ?? ClientInfo.Default).ToContext()));

    /// <summary>The secret of an access key; null when the cloud has no such key.</summary>
    internal SecretText? SecretOf(string accessKeyId)
    {
        lock (Gate)
        {
            return Credentials.Find(accessKeyId)?.Secret;
        }
    }
}
