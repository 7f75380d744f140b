using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Policies;

namespace CrossAccount.Cli.Rehearsal.Cloud.Handlers;

/// <summary><c>aws:iam/policy:Policy</c>.</summary>
internal sealed class PolicyHandler() : ResourceHandler("aws:iam/policy:Policy")
{
    public override AwsResult<CreatedResource> Create(ResourceInputs inputs, LocalClient provider)
    {
        var request = new CreatePolicyRequest(inputs.Text("name"), inputs.Text("policy"))
        {
            Path = inputs.OptionalText("path") ?? "/",
            Description = inputs.OptionalText("description"),
            Tags = [.. inputs.Map("tags").Select(tag => new Tag(tag.Key, tag.Value))],
        };
        if (!provider.Iam.CreatePolicy(request).TryGetValue(out ManagedPolicy? policy, out AwsError? error))
        {
            return error;
        }

        string arn = policy.Arn.ToString();
        var outputs = new Dictionary<string, object> { ["arn"] = arn, ["policyId"] = policy.PolicyId };
        return new CreatedResource(arn, policy.PolicyName, outputs, () => provider.Iam.DeletePolicy(new(arn)).Error);
    }
}
