using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Principals;

namespace CrossAccount.LocalAws.Credentials;

/// <summary>An access key that this cloud issued, and whose it is.</summary>
internal abstract class Credential(LocalAccount account, string accessKeyId, SecretText secret)
{
    private CallerProfile? _profile;
    private long _profileVersion;

    public LocalAccount Account { get; } = account;

    public string AccessKeyId { get; } = accessKeyId;

    public SecretText Secret { get; } = secret;

    /// <summary>The session that the key belongs to; null for long-term keys.</summary>
    public SessionFacts? Session { get; init; }

    /// <summary>Whether the key is active and its owner still exists.</summary>
    public abstract bool IsAlive { get; }

    /// <summary>The caller and its policies, kept until something in the account's IAM changes.</summary>
    public CallerProfile Profile
    {
        get
        {
            if (_profile is null || _profileVersion != Account.IamVersion)
            {
                _profile = BuildProfile();
                _profileVersion = Account.IamVersion;
            }

            return _profile;
        }
    }

    public AwsCredentials Reveal() => new(AccessKeyId, Secret.Reveal(), Session?.Token.Reveal());

    protected abstract CallerProfile BuildProfile();
}
