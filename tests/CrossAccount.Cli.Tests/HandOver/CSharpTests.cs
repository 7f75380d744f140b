using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using CrossAccount.Cli.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CrossAccount.Cli.Tests.HandOver;

/// <summary>
/// The C# that is handed over compiles and runs, against the part of <c>AWSSDK.SecurityToken</c> that it uses: its signatures stand
/// here, because not every NuGet source has the package.
/// </summary>
[Collection(RehearsalCollection.Name)]
public sealed class CSharpTests(WrittenHandOver written) : IClassFixture<WrittenHandOver>
{
    private const string AwsSdk = """
        namespace Amazon.Runtime
        {
            public abstract class AWSCredentials;

            public class AnonymousAWSCredentials : AWSCredentials;
        }

        namespace Amazon.SecurityToken
        {
            using System.Threading;
            using System.Threading.Tasks;
            using Amazon.Runtime;
            using Amazon.SecurityToken.Model;

            public class AmazonSecurityTokenServiceClient : System.IDisposable
            {
                public AmazonSecurityTokenServiceClient() { }

                public AmazonSecurityTokenServiceClient(AWSCredentials credentials) => Anonymous = credentials is AnonymousAWSCredentials;

                public static object Sent { get; private set; }

                public static bool Anonymous { get; private set; }

                public virtual Task<AssumeRoleResponse> AssumeRoleAsync(AssumeRoleRequest request, CancellationToken cancellationToken = default)
                {
                    Sent = request;
                    return Task.FromResult(new AssumeRoleResponse { Credentials = new Credentials() });
                }

                public virtual Task<AssumeRoleWithWebIdentityResponse> AssumeRoleWithWebIdentityAsync(AssumeRoleWithWebIdentityRequest request, CancellationToken cancellationToken = default)
                {
                    Sent = request;
                    return Task.FromResult(new AssumeRoleWithWebIdentityResponse { Credentials = new Credentials() });
                }

                public virtual Task<AssumeRoleWithSAMLResponse> AssumeRoleWithSAMLAsync(AssumeRoleWithSAMLRequest request, CancellationToken cancellationToken = default)
                {
                    Sent = request;
                    return Task.FromResult(new AssumeRoleWithSAMLResponse { Credentials = new Credentials() });
                }

                public void Dispose() { }
            }
        }

        namespace Amazon.SecurityToken.Model
        {
            using System.Collections.Generic;

            public class AssumeRoleRequest
            {
                public string RoleArn { get; set; }
                public string RoleSessionName { get; set; }
                public int? DurationSeconds { get; set; }
                public string ExternalId { get; set; }
                public string SerialNumber { get; set; }
                public string TokenCode { get; set; }
                public string SourceIdentity { get; set; }
                public List<Tag> Tags { get; set; }
            }

            public class AssumeRoleWithWebIdentityRequest
            {
                public string RoleArn { get; set; }
                public string RoleSessionName { get; set; }
                public int? DurationSeconds { get; set; }
                public string WebIdentityToken { get; set; }
            }

            public class AssumeRoleWithSAMLRequest
            {
                public string RoleArn { get; set; }
                public string PrincipalArn { get; set; }
                public int? DurationSeconds { get; set; }
                public string SAMLAssertion { get; set; }
            }

            public class Tag
            {
                public string Key { get; set; }
                public string Value { get; set; }
            }

            public class AssumeRoleResponse
            {
                public Credentials Credentials { get; set; }
            }

            public class AssumeRoleWithWebIdentityResponse
            {
                public Credentials Credentials { get; set; }
            }

            public class AssumeRoleWithSAMLResponse
            {
                public Credentials Credentials { get; set; }
            }

            public class Credentials : Amazon.Runtime.AWSCredentials;
        }
        """;

    [Fact]
    public void CSharp_OfUsersWithMfa_SendsDeviceAndCode() => Assert.Equal(
        [
            "RoleArn = arn:aws:iam::999999999999:role/UpdateData",
            "RoleSessionName = <your name>",
            "DurationSeconds = 3600",
            "SerialNumber = arn:aws:iam::111111111111:mfa/<your device>",
            "TokenCode = <its code>",
        ],
        Sent(written.Read("update-data/users/AssumeRole.cs")));

    [Fact]
    public void CSharp_OfAThirdParty_SendsTheExternalId() => Assert.Equal(
        [
            "RoleArn = arn:aws:iam::999999999999:role/InspectData",
            "RoleSessionName = <your name>",
            "DurationSeconds = 3600",
            "ExternalId = <the external ID you were given>",
        ],
        Sent(written.Read("inspect-data/third-party-222222222222/AssumeRole.cs")));

    [Fact]
    public void CSharp_WithTags_SendsThem() => Assert.Equal(
        [
            "RoleArn = arn:aws:iam::999999999999:role/Tagged",
            "RoleSessionName = deploy",
            "DurationSeconds = 3600",
            "SourceIdentity = <any text>@example.com",
            "Tags = env=prod, team=<value>",
        ],
        Sent(written.Read("tagged/roles/AssumeRole.cs")));

    [Fact]
    public void CSharp_WithAToken_SendsTheFilesContent_AndNoCredentials() => Assert.Equal(
        [
            "RoleArn = arn:aws:iam::999999999999:role/Jobs",
            "RoleSessionName = <your name>",
            "DurationSeconds = 3600",
            "WebIdentityToken = the-token",
            "Anonymous = True",
        ],
        Sent(WithFile(written.Read("jobs/web-identity/AssumeRole.cs"), "<path of the token>", "the-token\n")));

    [Fact]
    public void CSharp_WithASamlResponse_SendsTheFilesContent_AndNoCredentials() => Assert.Equal(
        [
            "RoleArn = arn:aws:iam::999999999999:role/People",
            "PrincipalArn = arn:aws:iam::999999999999:saml-provider/Company",
            "DurationSeconds = 3600",
            "SAMLAssertion = the-response",
            "Anonymous = True",
        ],
        Sent(WithFile(written.Read("people/saml/AssumeRole.cs"), "<path of the SAML response, base64-encoded>", "the-response\r\n")));

    private string WithFile(string program, string placeholder, string content)
    {
        string path = written.PathOf($"{Guid.NewGuid():N}.txt");
        File.WriteAllText(path, content);
        Assert.Contains(placeholder, program, StringComparison.Ordinal);
        return program.Replace(placeholder, path.Replace('\\', '/'), StringComparison.Ordinal);
    }

    /// <summary>Compiles a program, runs it, and tells what it sent.</summary>
    private static IEnumerable<string> Sent(string program)
    {
        var compilation = CSharpCompilation.Create(
            $"snippet-{Guid.NewGuid():N}",
            [CSharpSyntaxTree.ParseText(program), CSharpSyntaxTree.ParseText(AwsSdk)],
            [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
                .Select(path => MetadataReference.CreateFromFile(path))],
            new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        using var assembly = new MemoryStream();
        ImmutableArray<Diagnostic> diagnostics = compilation.Emit(assembly).Diagnostics;
        Assert.Empty(diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        Assembly loaded = Assembly.Load(assembly.ToArray());
        loaded.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        Type client = loaded.GetType("Amazon.SecurityToken.AmazonSecurityTokenServiceClient")!;
        object sent = client.GetProperty("Sent")!.GetValue(null)!;
        return sent.GetType().GetProperties()
            .Select(property => (property.Name, Value: property.GetValue(sent)))
            .Where(property => property.Value is not null)
            .Select(property => $"{property.Name} = {(property.Value is IEnumerable tags and not string ? string.Join(", ", tags.Cast<dynamic>().Select(tag => $"{tag.Key}={tag.Value}")) : property.Value)}")
            .Concat(client.GetProperty("Anonymous")!.GetValue(null) is true ? ["Anonymous = True"] : []);
    }
}
