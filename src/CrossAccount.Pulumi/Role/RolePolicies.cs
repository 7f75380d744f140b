using System.Collections.Immutable;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.Writing;
using Pulumi;
using Aws = Pulumi.Aws;

namespace CrossAccount.Pulumi.Role;

/// <summary>Creates and attaches what a role may do.</summary>
internal sealed class RolePolicies(string component, CrossAccountRoleArgs args, Resource parent, Aws.Iam.Role role)
{
    private readonly List<Output<KeyValuePair<string, string>>> _arns = [];
    private readonly List<Resource> _inline = [];
    private readonly List<Aws.Iam.RolePolicyAttachment> _attachments = [];

    /// <summary>Creates all of it.</summary>
    /// <returns>The ARNs of the managed policies, by name.</returns>
    public Output<ImmutableDictionary<string, string>> Create()
    {
        foreach ((string policyName, PolicyDocument document) in args.Policies)
        {
            var policy = new Aws.Iam.Policy(
                CrossAccountRoleNames.Policy(component, policyName),
                new() { Name = policyName, Path = args.Path.ToString(), PolicyDocument = PolicyWriter.Write(document) },
                Child(parent));
            Attach(policyName, policy.Arn);
        }

        foreach (string arn in args.AttachedPolicyArns)
        {
            Attach(CrossAccountRoleNames.NameOf(arn), Output.Create(arn));
        }

        foreach ((string policyName, PolicyDocument document) in args.InlinePolicies)
        {
            _inline.Add(new Aws.Iam.RolePolicy(
                CrossAccountRoleNames.Inline(component, policyName),
                new() { Role = role.Name, Name = policyName, Policy = PolicyWriter.Write(document) },
                Child(role)));
        }

        OwnExclusively();
        return Output.All(_arns).Apply(pairs => pairs.ToImmutableDictionary());
    }

    private CustomResourceOptions Child(Resource of) => args.Retention.Options(of, args.Account.Provider);

    private void Attach(string policyName, Output<string> policyArn)
    {
        _attachments.Add(new(
            CrossAccountRoleNames.Attachment(component, policyName), new() { Role = role.Name, PolicyArn = policyArn }, Child(role)));
        _arns.Add(policyArn.Apply(arn => KeyValuePair.Create(policyName, arn)));
    }

    /// <summary>After what it owns is there: it would take away, and warn about, what it does not find yet.</summary>
    private void OwnExclusively()
    {
        if (args.Exclusive.HasFlag(ExclusiveOwnership.Attachments))
        {
            _ = new Aws.Iam.RolePolicyAttachmentsExclusive(
                CrossAccountRoleNames.ExclusiveAttachments(component),
                new() { RoleName = role.Name, PolicyArns = Output.All(_attachments.Select(attachment => attachment.PolicyArn)) },
                Child(role));
        }

        if (args.Exclusive.HasFlag(ExclusiveOwnership.InlinePolicies))
        {
            CustomResourceOptions options = Child(role);
            options.DependsOn = _inline;
            _ = new Aws.Iam.RolePoliciesExclusive(
                CrossAccountRoleNames.ExclusiveInlinePolicies(component),
                new() { RoleName = role.Name, PolicyNames = args.InlinePolicies.Keys.ToArray() },
                options);
        }
    }
}
