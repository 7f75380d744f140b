namespace CrossAccount.Iam.TestSupport.Reference;

/// <summary>Second: every level of the organization has to allow.</summary>
/// <remarks>
/// <see href="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html">SCP evaluation</see>,
/// <see href="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_evaluation.html">RCP evaluation</see>,
/// <see href="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html">the services and the exceptions of RCPs</see>.
/// </remarks>
internal static class OrganizationStep
{
    /// <summary>The services of AWS's list of January 2026. Those that came later are not asked here.</summary>
    private static readonly string[] ResourceControlServices = ["aoss", "cognito-identity", "cognito-idp", "ecr", "kms", "logs", "s3", "secretsmanager", "sqs", "sts"];

    public static ReferenceAnswer? Decide(ReferenceRequest request)
    {
        if (ResourceControlFor(request).Any(level => !Allows(level, request)))
        {
            return ReferenceAnswer.Silent(ReferenceLayers.ResourceControl);
        }

        return ServiceControlFor(request).Any(level => !Allows(level, request)) ? ReferenceAnswer.Silent(ReferenceLayers.ServiceControl) : null;
    }

    /// <summary>They bind the principals of the account, and neither services nor service-linked roles.</summary>
    public static ReferenceStatement[][] ServiceControlFor(ReferenceRequest request) =>
        request.Caller.Account is null || request.Caller.IsServiceLinkedRole ? [] : request.ServiceControl;

    /// <summary>
    /// They bind whoever asks for a resource of the account, where the service is one of those that AWS lists, but not service-linked
    /// roles, nor a service that assumes one, nor who retires a grant of KMS.
    /// </summary>
    public static ReferenceStatement[][] ResourceControlFor(ReferenceRequest request)
    {
        string[] action = request.Action.ToLowerInvariant().Split(':', 2);
        bool assumesServiceLinked = request.AsksForRole && request.Resource.Split(':', 6)[^1].StartsWith("role/aws-service-role/", StringComparison.Ordinal);
        bool isFree = request.Caller.IsServiceLinkedRole || assumesServiceLinked || action is ["kms", "retiregrant"];
        return isFree || !ResourceControlServices.Contains(action[0]) ? [] : request.ResourceControl;
    }

    private static bool Allows(ReferenceStatement[] level, ReferenceRequest request) =>
        level.Any(statement => statement.Allows && statement.Matches(request));
}
