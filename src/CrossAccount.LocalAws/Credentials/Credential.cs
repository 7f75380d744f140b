using CrossAccount.Iam.Context;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Principals;

namespace CrossAccount.LocalAws.Credentials;

/// <summary>An access key that this cloud issued, and whose it is.</summary>
internal abstract class Credential(LocalAccount account, string accessKeyId, SecretText secret)
{
    private static readonly string[] ServiceNames = [.. Enum.GetNames<AwsService>().Select(name => name.ToLowerInvariant())];

    private CallerProfile? _profile;
    private long _profileVersion;

    public LocalAccount Account { get; } = account;

    public string AccessKeyId { get; } = accessKeyId;

    public SecretText Secret { get; } = secret;

    /// <summary>The session that the key belongs to; null for long-term keys.</summary>
    public SessionFacts? Session { get; init; }

    /// <summary>Whether the key is active and its owner still exists.</summary>
    public abstract bool IsAlive { get; }

    /// <summary>The caller and its policies, kept until something in the account's IAM changes that they could hang on.</summary>
    public CallerProfile Profile
    {
        get
        {
            if (_profile is null || (IsSubjectToIam && _profileVersion != Account.IamVersion))
            {
                _profile = BuildProfile();
                _profileVersion = Account.IamVersion;
            }

            return _profile;
        }
    }

    public AwsCredentials Reveal() => new(AccessKeyId, Secret.Reveal(), Session?.Token.Reveal());

    /// <summary>Notes that the credential was used. Where nobody can ask for it, nothing is noted.</summary>
    public virtual void Use(DateTimeOffset now, AwsService service, RequestContext client)
    {
    }

    /// <summary>Whether what is in the account's IAM makes a difference to the caller or its policies.</summary>
    protected virtual bool IsSubjectToIam => true;

    protected abstract CallerProfile BuildProfile();

    /// <summary>A use, as IAM tells of it.</summary>
    protected static LastUse UseOf(DateTimeOffset now, AwsService service, RequestContext client) =>
        new(now, ServiceNames[(int)service], client.TryGet(ContextKeys.RequestedRegion, out ContextValue region) ? region[0] : "N/A");
}
