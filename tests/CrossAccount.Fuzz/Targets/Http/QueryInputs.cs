using System.Globalization;
using System.Text;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.TestSupport.Generators;
using CrossAccount.Iam.Writing;
using CrossAccount.LocalAws.Server.Query;
using CrossAccount.TestSupport;
using CrossAccount.TestSupport.Aws;

namespace CrossAccount.Fuzz.Targets.Http;

/// <summary>Requests of IAM and STS: real operations with real and strange parameters.</summary>
internal static class QueryInputs
{
    private static readonly string[] Names =
    [
        "RoleName", "UserName", "GroupName", "PolicyName", "PolicyArn", "PolicyDocument", "AssumeRolePolicyDocument", "Path", "PathPrefix",
        "Description", "MaxSessionDuration", "MaxItems", "Marker", "Tags.member.1.Key", "Tags.member.1.Value", "TagKeys.member.1", "RoleArn",
        "RoleSessionName", "DurationSeconds", "Policy", "SerialNumber", "TokenCode", "ExternalId", "VersionId", "SetAsDefault", "AccessKeyId",
        "Status", "VirtualMFADeviceName", "NewUserName", "NewPath", "NewGroupName", "PermissionsBoundary", "Filter.member.1", "ActionNames.member.1",
        "PolicyInputList.member.1", "ResourceArns.member.1", "PolicySourceArn", "CallerArn", "ResourcePolicy", "Url", "ThumbprintList.member.1",
        "ClientIDList.member.1", "ClientID", "SAMLMetadataDocument", "OpenIDConnectProviderArn", "SAMLProviderArn", "Name", "InstanceProfileName",
        "EncodedMessage", "WebIdentityToken", "Password", "AccountAlias", "Scope", "OnlyAttached", "PolicyUsageFilter", "AssignmentStatus",
        "AuthenticationCode1", "AuthenticationCode2", "SourceIdentity", "TransitiveTagKeys.member.1", "PolicyArns.member.1.arn", "ServiceName",
        "ContextEntries.member.1.ContextKeyName", "ContextEntries.member.1.ContextKeyType", "ContextEntries.member.1.ContextKeyValues.member.1",
    ];

    private static readonly string[] Values =
    [
        "a", "b", "David", "UpdateData", "playground", "/", "/a/", "true", "false", "0", "1", "3600", "43200", "-1", "99999999999", "v1", "Active", "Local",
        "arn:aws:iam::333333333333:role/a", "arn:aws:iam::333333333333:policy/a", "arn:aws:iam::333333333333:user/a", "arn:aws:iam::999999999999:role/UpdateData",
        "arn:aws:iam::333333333333:mfa/a", "arn:aws:iam::aws:policy/ReadOnlyAccess", "arn:aws:iam::333333333333:oidc-provider/a", "arn:::::", "https://a.example",
        "123456", "s3:GetObject", "sts:AssumeRole", "*", "", " ", "\0", "\uFFFF", "é漢😀", "<&>\"'", "%", "${aws:username}", "../..", "string", "User",
    ];

    private const string Trust = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::333333333333:root"},"Action":"sts:AssumeRole"}]}""";
    private const string Allow = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}""";

    public static RawRequest Next(Random random, SigningKeys keys)
    {
        QueryOperation operation = random.Pick([.. OperationTable.All]);
        string action = random.Chance(3) ? random.Pick(Values) : operation.Name;
        var form = new StringBuilder($"Action={SigV4.Encode(action)}&Version={(random.Chance(2) ? random.Pick(Values) : operation.Version)}");
        bool isStrange = random.Chance(40);
        foreach (string name in Names.Where(_ => random.Chance(isStrange ? 40 : 95)))
        {
            string? value = isStrange && random.Chance(30) ? random.Pick(Values) : Value(random, name);
            string number = isStrange && random.Chance(5) ? name.Replace("1", random.Next(-1, 4).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) : name;
            form.Append(value is null ? "" : $"&{number}={(isStrange ? Escaped(random, value) : SigV4.Encode(value))}");
        }

        var request = new RawRequest { Body = Encoding.UTF8.GetBytes(form.ToString()) };
        request.Set("host", "localhost:4566");
        request.Set("content-type", "application/x-www-form-urlencoded; charset=utf-8");
        RequestSigning.Sign(request, keys, random.Chance(2) ? "s3" : operation.ServiceName, Time(random), "/", "");
        return request;
    }

    /// <summary>Now, or a little to a lot too early or too late.</summary>
    public static DateTimeOffset Time(Random random) => random.Chance(85) ? StillClock.Now : StillClock.Now.AddMinutes(random.Next(-2000, 2000) / 10.0);

    private static string? Value(Random random, string name)
    {
        if (!name.Contains("Document", StringComparison.Ordinal) && name != "PolicyInputList.member.1")
        {
            return random.Chance(1) ? new string('x', random.Next(3000)) : Plausible.Value(random, name);
        }

        return random.Next(10) switch
        {
            0 => Encoding.UTF8.GetString(HostileDocuments.Next(random)),
            1 or 2 or 3 => PolicyWriter.Write(RandomDocuments.Next(random, name.StartsWith("Assume", StringComparison.Ordinal) ? PolicyKind.Trust : PolicyKind.Managed)),
            _ => name.StartsWith("Assume", StringComparison.Ordinal) ? Trust : Allow,
        };
    }

    private static string Escaped(Random random, string value)
    {
        string well = SigV4.Encode(value);
        return random.Chance(2) ? well.Replace("%", random.Chance(50) ? "%Z" : "", StringComparison.Ordinal) + random.Pick(["%", "%F", "%FF", "&=&", "=", "+"]) : well;
    }
}
