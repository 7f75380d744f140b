using System.Reflection;
using Pulumi.Offline.Tests.Support;

namespace Pulumi.Offline.Tests.Packages;

public class PackageTests
{
    [Fact]
    public async Task Resources_CarryTheVersionOfTheirPackage()
    {
        var versions = new List<string?>();
        ResourceTransformationResult? Note(ResourceTransformationArgs args)
        {
            versions.Add(args.Options.Version);
            return null;
        }

        await TestRun.DeployAsync(new RecordingMocks(), () =>
        {
            CustomResourceOptions options = new() { ResourceTransformations = { Note } };
            _ = new Aws.Provider("a", options: options);
            _ = new Aws.S3.Bucket("b", options: options);
            _ = new Random.RandomUuid("u", options: options);
            _ = new Random.RandomUuid("v", options: CustomResourceOptions.Merge(options, new() { Version = "4.0.0" }));
        });

        Assert.Equal(["7.48.0", "7.48.0", "4.21.1", "4.0.0"], versions);
    }

    [Fact]
    public async Task SecretOutputs_AreNamedInTheOptions()
    {
        var secrets = new Dictionary<string, string>();
        ResourceTransformationResult? Note(ResourceTransformationArgs args)
        {
            secrets[args.Resource.GetResourceName()] = string.Join(
                " ", ((CustomResourceOptions)args.Options).AdditionalSecretOutputs);
            return null;
        }

        await TestRun.DeployAsync(new RecordingMocks(), () =>
        {
            CustomResourceOptions options = new() { ResourceTransformations = { Note } };
            _ = new Aws.Provider("provider", options: options);
            _ = new Random.RandomPassword("password", new() { Length = 8 }, options);
            _ = new Random.RandomString("string", new() { Length = 8 }, options);
        });

        Assert.Equal("accessKey secretKey token", secrets["provider"]);
        Assert.Equal("bcryptHash result", secrets["password"]);
        Assert.Equal("", secrets["string"]);
    }

    [Fact]
    public async Task SecretOutputs_AreNotSecretUnderMocks()
    {
        var mocks = RecordingMocks.WithState(new Dictionary<string, object> { ["result"] = "p" });

        var password = await TestRun.DeployAsync(mocks, () => new Random.RandomPassword("p", new() { Length = 8 }));

        await OutputAssert.KnownAsync("p", password.Result);
    }

    [Fact]
    public async Task Password_IsUnknownInPreview()
    {
        var password = await TestRun.PreviewAsync(
            new RecordingMocks(), () => new Random.RandomPassword("p", new() { Length = 8 }));

        await OutputAssert.UnknownAsync(password.Result);
        await OutputAssert.KnownAsync(8, password.Length);
    }

    [Fact]
    public async Task EveryTypeToken_IsTheOneThatIsRegistered()
    {
        var mocks = new RecordingMocks();
        var tokens = await TestRun.DeployAsync(mocks, () => new Resource[]
        {
            new Random.RandomId("id", new() { ByteLength = 4 }),
            new Random.RandomPet("pet"),
            new Random.RandomUuid("uuid"),
            new Random.RandomString("string", new() { Length = 4 }),
            new Random.RandomPassword("password", new() { Length = 4 }),
            new Random.Provider("random"),
            new Aws.Iam.Group("group"),
            new Aws.Iam.User("user"),
            new Aws.Iam.GroupPolicy("group-policy", new() { Group = "g", Policy = "{}" }),
            new Aws.Iam.GroupPolicyAttachment("group-attachment", new() { Group = "g", PolicyArn = "a" }),
            new Aws.Iam.UserPolicy("user-policy", new() { User = "u", Policy = "{}" }),
            new Aws.Iam.UserPolicyAttachment("user-attachment", new() { User = "u", PolicyArn = "a" }),
            new Aws.Iam.UserGroupMembership("membership", new() { User = "u", Groups = { "g" } }),
            new Aws.Iam.Role("role", new() { AssumeRolePolicy = "{}" }),
            new Aws.Iam.RolePolicy("role-policy", new() { Role = "r", Policy = "{}" }),
            new Aws.Iam.RolePolicyAttachment("role-attachment", new() { Role = "r", PolicyArn = "a" }),
            new Aws.Iam.Policy("policy", new() { PolicyDocument = "{}" }),
            new Aws.S3.Bucket("bucket"),
            new Aws.S3.BucketPolicy("bucket-policy", new() { Bucket = "b", Policy = "{}" }),
            new Aws.S3.BucketPublicAccessBlock("block", new() { Bucket = "b" }),
            new Aws.S3.BucketVersioning(
                "versioning",
                new()
                {
                    Bucket = "b",
                    VersioningConfiguration = new Aws.S3.Inputs.BucketVersioningVersioningConfigurationArgs
                    {
                        Status = "Enabled",
                    },
                }),
            new Aws.S3.BucketOwnershipControls(
                "ownership",
                new()
                {
                    Bucket = "b",
                    Rule = new Aws.S3.Inputs.BucketOwnershipControlsRuleArgs { ObjectOwnership = "BucketOwnerEnforced" },
                }),
            new Aws.S3.BucketServerSideEncryptionConfiguration(
                "encryption",
                new() { Bucket = "b", Rules = { new Aws.S3.Inputs.BucketServerSideEncryptionConfigurationRuleArgs() } }),
        });

        Assert.Equal(
            tokens.Select(resource => resource.GetType().GetCustomAttribute<ResourceTypeAttribute>()!.Type).Order(),
            mocks.Resources.Select(resource => resource.Type).Order());
    }
}
