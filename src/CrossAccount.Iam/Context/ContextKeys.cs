using System.Collections.Frozen;

namespace CrossAccount.Iam.Context;

/// <summary>The names of the context keys that this library fills in or that stacks use. Their case has no meaning.</summary>
/// <remarks>
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html">Global condition context keys</see>;
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html">IAM and STS condition keys</see>.
/// </remarks>
public static class ContextKeys
{
    /// <summary>The ARN of the user, root user, or role (not of the role's session) that calls.</summary>
    public const string PrincipalArn = "aws:PrincipalArn";

    /// <summary>The account of the caller.</summary>
    public const string PrincipalAccount = "aws:PrincipalAccount";

    /// <summary>The organization that the caller's account is in; absent when it is in none.</summary>
    public const string PrincipalOrgId = "aws:PrincipalOrgID";

    /// <summary>The path of the caller's account in its organization, as in <c>o-a1/r-ab12/ou-ab12-11111111/</c>. Multivalued.</summary>
    public const string PrincipalOrgPaths = "aws:PrincipalOrgPaths";

    /// <summary><c>Account</c>, <c>User</c>, <c>AssumedRole</c>, <c>FederatedUser</c> or <c>Anonymous</c>.</summary>
    public const string PrincipalType = "aws:PrincipalType";

    /// <summary>Whether the caller is a service of AWS.</summary>
    public const string PrincipalIsAwsService = "aws:PrincipalIsAWSService";

    /// <summary>The name of the service that calls.</summary>
    public const string PrincipalServiceName = "aws:PrincipalServiceName";

    /// <summary>The unique ID of the caller; for a role's session the role's ID, a colon and the session name.</summary>
    public const string UserId = "aws:userid";

    /// <summary>The name of the calling user; absent for sessions of roles.</summary>
    public const string UserName = "aws:username";

    /// <summary>Whether MFA was given for the caller's temporary credentials; absent for access keys.</summary>
    public const string MultiFactorAuthPresent = "aws:MultiFactorAuthPresent";

    /// <summary>Seconds since MFA was given; absent when it was not.</summary>
    public const string MultiFactorAuthAge = "aws:MultiFactorAuthAge";

    /// <summary>When the caller's temporary credentials were issued; absent for access keys.</summary>
    public const string TokenIssueTime = "aws:TokenIssueTime";

    /// <summary>The source identity that the caller's session carries.</summary>
    public const string SourceIdentity = "aws:SourceIdentity";

    /// <summary>The address that the request came from.</summary>
    public const string SourceIp = "aws:SourceIp";

    /// <summary>The client's own description of itself.</summary>
    public const string UserAgent = "aws:UserAgent";

    /// <summary>When the request was made, in ISO 8601.</summary>
    public const string CurrentTime = "aws:CurrentTime";

    /// <summary>When the request was made, in seconds since 1970.</summary>
    public const string EpochTime = "aws:EpochTime";

    /// <summary>Whether the request came over TLS.</summary>
    public const string SecureTransport = "aws:SecureTransport";

    /// <summary>Whether a service made the request on the caller's behalf.</summary>
    public const string ViaAwsService = "aws:ViaAWSService";

    /// <summary>The Region that the request went to.</summary>
    public const string RequestedRegion = "aws:RequestedRegion";

    /// <summary>The account that owns the resource.</summary>
    public const string ResourceAccount = "aws:ResourceAccount";

    /// <summary>The organization that owns the resource.</summary>
    public const string ResourceOrgId = "aws:ResourceOrgID";

    /// <summary>The account of the resource on whose behalf a service calls.</summary>
    public const string SourceAccount = "aws:SourceAccount";

    /// <summary>The ARN of the resource on whose behalf a service calls.</summary>
    public const string SourceArn = "aws:SourceArn";

    /// <summary>The organization of the resource on whose behalf a service calls.</summary>
    public const string SourceOrgId = "aws:SourceOrgID";

    /// <summary>The audience of a SAML assertion.</summary>
    public const string SamlAudience = "SAML:aud";

    /// <summary>The subject of a SAML assertion.</summary>
    public const string SamlSubject = "SAML:sub";

    /// <summary>The keys of the tags in the request. Multivalued.</summary>
    public const string TagKeys = "aws:TagKeys";

    /// <summary>The external ID that the caller sent with <c>sts:AssumeRole</c>.</summary>
    public const string ExternalId = "sts:ExternalId";

    /// <summary>The session name that the caller chose with <c>sts:AssumeRole</c>.</summary>
    public const string RoleSessionName = "sts:RoleSessionName";

    /// <summary>The source identity that the caller sent with <c>sts:AssumeRole</c>.</summary>
    public const string RequestedSourceIdentity = "sts:SourceIdentity";

    /// <summary>The keys of the session tags that pass on when roles are chained. Multivalued.</summary>
    public const string TransitiveTagKeys = "sts:TransitiveTagKeys";

    /// <summary>The prefix of the keys that hold the tags of the caller.</summary>
    public const string PrincipalTagPrefix = "aws:PrincipalTag/";

    /// <summary>The prefix of the keys that hold the tags in the request.</summary>
    public const string RequestTagPrefix = "aws:RequestTag/";

    /// <summary>The prefix of the keys that hold the tags of the resource.</summary>
    public const string ResourceTagPrefix = "aws:ResourceTag/";

    private static readonly string[] Known =
    [
        PrincipalArn, PrincipalAccount, PrincipalOrgId, PrincipalOrgPaths, PrincipalType, PrincipalIsAwsService,
        PrincipalServiceName, UserId, UserName, MultiFactorAuthPresent, MultiFactorAuthAge, TokenIssueTime, SourceIdentity,
        SourceIp, UserAgent, CurrentTime, EpochTime, SecureTransport, ViaAwsService, RequestedRegion, ResourceAccount,
        ResourceOrgId, SourceAccount, SourceArn, TagKeys, ExternalId, RoleSessionName, RequestedSourceIdentity,
        TransitiveTagKeys,
    ];

    private static readonly FrozenDictionary<string, int> Slots =
        Known.Select((key, slot) => KeyValuePair.Create(key, slot)).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    internal static int SlotCount => Known.Length;

    internal static int ResourceAccountSlot { get; } = Slots[ResourceAccount];

    /// <summary>The place of a well-known key in a context's array; -1 for all other keys.</summary>
    internal static int SlotOf(string key) => Slots.TryGetValue(key, out int slot) ? slot : -1;

    internal static string NameOf(int slot) => Known[slot];

    /// <summary>What a message says in the place of a confidential value.</summary>
    internal const string Withheld = "a value that is not shown";

    /// <summary>Whether the values of a key are kept out of every message.</summary>
    internal static bool IsConfidential(string key) => string.Equals(key, ExternalId, StringComparison.OrdinalIgnoreCase);
}
