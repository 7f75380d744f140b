using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Server.Query;
using CrossAccount.LocalAws.Sts;
using CrossAccount.LocalAws.Sts.WebIdentity;

namespace CrossAccount.LocalAws.Server.Services.Sts;

/// <summary>Operations for those who are no users of the account.</summary>
internal static class FederationOperations
{
    public static IEnumerable<QueryOperation> All =>
    [
        StsOperation.Of("GetFederationToken", ReadFederation, static (sts, request) => sts.GetFederationToken(request), WriteFederated),
        new BoundOperation<AssumeRoleWithWebIdentityRequest, WebIdentitySession>(
            AwsService.Sts, "AssumeRoleWithWebIdentity", ReadWebIdentity,
            static (call, request) => call.Cloud.Connect(null, call.Context, call.Observer).Sts.AssumeRoleWithWebIdentity(request), WriteSession)
        {
            IsUnsigned = true,
        },
    ];

    private static GetFederationTokenRequest ReadFederation(QueryForm form) => new(form.Required("Name"))
    {
        DurationSeconds = form.Int("DurationSeconds"),
        Policy = form["Policy"],
        PolicyArns = StsOperations.ReadPolicyArns(form),
        Tags = form.Tags(),
    };

    private static AssumeRoleWithWebIdentityRequest ReadWebIdentity(QueryForm form) =>
        new(form.Required("RoleArn"), form.Required("RoleSessionName"), form.Required("WebIdentityToken"))
        {
            DurationSeconds = form.Int("DurationSeconds"),
            Policy = form["Policy"],
            PolicyArns = StsOperations.ReadPolicyArns(form),
        };

    private static void WriteFederated(XmlAnswer xml, FederatedUser federated)
    {
        StsOperations.WriteCredentials(xml, federated.Credentials);
        xml.Object("FederatedUser", federated, static (xml, federated) =>
        {
            xml.Element("FederatedUserId", federated.FederatedUserId);
            xml.Element("Arn", federated.Arn);
        });
    }

    private static void WriteSession(XmlAnswer xml, WebIdentitySession session)
    {
        StsOperations.WriteCredentials(xml, session.Credentials);
        xml.Element("SubjectFromWebIdentityToken", session.SubjectFromWebIdentityToken);
        xml.Object("AssumedRoleUser", session, static (xml, session) =>
        {
            xml.Element("AssumedRoleId", session.AssumedRoleId);
            xml.Element("Arn", session.Arn);
        });
        xml.Element("Provider", session.Provider);
        xml.Element("Audience", session.Audience);
        xml.Element("SourceIdentity", session.SourceIdentity);
    }
}
