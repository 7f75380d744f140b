using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.Internal;
using CrossAccount.Pulumi.Limits;
using Pulumi;
using Pulumi.Aws.Inputs;
using Aws = Pulumi.Aws;

namespace CrossAccount.Pulumi.Accounts;

/// <summary>Makes the provider that reaches an account.</summary>
public static class AwsAccountProvider
{
    /// <summary>Makes an <c>aws</c> provider that refuses every account but the one named, and describes the account.</summary>
    /// <param name="name">The provider's logical name; it never changes.</param>
    /// <param name="args">How to reach the account.</param>
    /// <param name="options">Options of the provider resource.</param>
    /// <exception cref="ResourceException">The role to assume, the name of its session or a default tag is one that AWS refuses.</exception>
    public static AwsAccount Connect(string name, AwsAccountArgs args, CustomResourceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(args);
        Problems.Throw("provider", name, args.AssumeRole is { } session ? SessionProblems(session, args.Id) : []);
        var providerArgs = new Aws.ProviderArgs
        {
            Region = args.Region,
            AllowedAccountIds = { args.Id.ToString() },
            DefaultTags = args.DefaultTags.Apply(tags => new ProviderDefaultTagsArgs { Tags = Checked(name, tags) }),
        };
        if (args.Profile is not null)
        {
            providerArgs.Profile = args.Profile;
        }

        if (args.AssumeRole is { } role)
        {
            providerArgs.AssumeRoles = Session(name, role);
        }

        if (args.Endpoints is { } endpoints)
        {
            Redirect(providerArgs, endpoints);
        }

        return new(args.Id, new Aws.Provider(name, providerArgs, options), Partition.OfRegion(args.Region)) { Quotas = args.Quotas, DefaultTags = args.DefaultTags };
    }

    private static IEnumerable<string> SessionProblems(DeploymentRoleArgs role, AccountId account)
    {
        if (!RoleSessionName.TryParse(role.SessionName).TryGetValue(out _, out string? error))
        {
            yield return $"`SessionName`: {new LimitProblem(error, AwsPages.AssumeRole)}";
        }

        bool valid = IamResource.TryParse(role.RoleArn).TryGetValue(out IamResource parts) && parts.Kind == "role" && parts.Account == account;
        if (!valid)
        {
            yield return $"`RoleArn`: {new LimitProblem($"`{role.RoleArn}` is not the ARN of a role of account `{account}`: give a role of that account", AwsPages.Arns)}";
        }
    }

    private static ImmutableDictionary<string, string> Checked(string name, ImmutableDictionary<string, string> tags)
    {
        Problems.Throw("provider", name, RoleTags.Find(tags).Select(problem => $"`DefaultTags`: {problem}"));
        return tags;
    }

    private static string Checked(string name, string externalId)
    {
        string? error = ExternalId.TryParse(externalId).Error;
        Problems.Throw("provider", name, error is null ? [] : [$"`ExternalId`: {new LimitProblem(error, AwsPages.ExternalId)}"]);
        return externalId;
    }

    /// <summary>
    /// The whole list comes out of one secret: a secret inside a list written in place would travel, and be stored, as plain text,
    /// because the arguments of providers travel as JSON. Default tags are made the same way, should one of them be a secret.
    /// </summary>
    private static InputList<ProviderAssumeRoleArgs> Session(string name, DeploymentRoleArgs role)
    {
        if (role.ExternalId is null)
        {
            return new ProviderAssumeRoleArgs { RoleArn = role.RoleArn.ToString(), SessionName = role.SessionName };
        }

        Output<ImmutableArray<ProviderAssumeRoleArgs>> sessions = Output.CreateSecret(role.ExternalId.ToOutput()).Apply(externalId =>
            ImmutableArray.Create(new ProviderAssumeRoleArgs
            {
                RoleArn = role.RoleArn.ToString(),
                SessionName = role.SessionName,
                ExternalId = Checked(name, externalId),
            }));
        return sessions;
    }

    /// <summary>The provider checks credentials and Region against AWS itself, past the endpoints: those checks go off.</summary>
    private static void Redirect(Aws.ProviderArgs args, AwsEndpoints endpoints)
    {
        var endpoint = new ProviderEndpointArgs();
        if (endpoints.Iam is not null)
        {
            endpoint.Iam = Text(endpoints.Iam);
        }

        if (endpoints.Sts is not null)
        {
            endpoint.Sts = Text(endpoints.Sts);
        }

        if (endpoints.S3 is not null)
        {
            endpoint.S3 = Text(endpoints.S3);
        }

        args.Endpoints = endpoint;
        args.SkipCredentialsValidation = true;
        args.SkipRegionValidation = true;
        args.SkipMetadataApiCheck = true;
        args.S3UsePathStyle = true;
    }

    private static string Text(Uri endpoint) => endpoint.ToString().TrimEnd('/');
}
