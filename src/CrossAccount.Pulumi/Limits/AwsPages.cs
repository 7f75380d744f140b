namespace CrossAccount.Pulumi.Limits;

/// <summary>The pages of AWS that have its limits.</summary>
public static class AwsPages
{
    private const string Iam = "https://docs.aws.amazon.com/IAM/latest/UserGuide/";

    /// <summary>Names, sizes and numbers of IAM: quotas of IAM and STS.</summary>
    public const string Quotas = Iam + "reference_iam-quotas.html";

    /// <summary>Names and paths: identifiers of IAM.</summary>
    public const string Identifiers = Iam + "reference_identifiers.html";

    /// <summary>ARNs.</summary>
    public const string Arns = Iam + "reference-arns.html";

    /// <summary>What a policy document may say.</summary>
    public const string PolicyGrammar = Iam + "reference_policies_grammar.html";

    /// <summary>Tags of roles and policies.</summary>
    public const string Tags = Iam + "id_tags.html";

    /// <summary>Session tags.</summary>
    public const string SessionTags = Iam + "id_session-tags.html";

    /// <summary>External IDs.</summary>
    public const string ExternalId = Iam + "id_roles_create_for-user_externalid.html";

    /// <summary>The maximum session duration of roles.</summary>
    public const string SessionDuration = Iam + "id_roles_update-role-settings.html";

    /// <summary>MFA in conditions.</summary>
    public const string Mfa = Iam + "id_credentials_mfa_configure-api-require.html";

    /// <summary>Who can be the principal of a policy.</summary>
    public const string Principals = Iam + "reference_policies_elements_principal.html";

    /// <summary>Permissions boundaries.</summary>
    public const string Boundaries = Iam + "access_policies_boundaries.html";

    /// <summary>What a role is created with, its description among it.</summary>
    public const string CreateRole = "https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html";

    /// <summary>What a session is asked for with: its name, source identity and duration.</summary>
    public const string AssumeRole = "https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html";

    /// <summary>Account IDs.</summary>
    public const string Accounts = "https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html";

    /// <summary>IDs of organizations.</summary>
    public const string Organizations = "https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html";

    /// <summary>IDs of organizational units.</summary>
    public const string OrganizationalUnits = "https://docs.aws.amazon.com/organizations/latest/APIReference/API_OrganizationalUnit.html";

    /// <summary>Names of buckets.</summary>
    public const string Buckets = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html";
}
