namespace Pulumi.Aws.Inputs;

public sealed class ProviderAssumeRoleArgs : ResourceArgs
{
    [Input("duration")]
    public Input<string>? Duration { get; set; }

    [Input("externalId")]
    public Input<string>? ExternalId { get; set; }

    [Input("policy")]
    public Input<string>? Policy { get; set; }

    [field: Input("policyArns")]
    public InputList<string> PolicyArns { get => field ??= []; set; }

    [Input("roleArn")]
    public Input<string>? RoleArn { get; set; }

    [Input("sessionName")]
    public Input<string>? SessionName { get; set; }

    [Input("sourceIdentity")]
    public Input<string>? SourceIdentity { get; set; }

    [field: Input("tags")]
    public InputMap<string> Tags { get => field ??= new(); set; }

    [field: Input("transitiveTagKeys")]
    public InputList<string> TransitiveTagKeys { get => field ??= []; set; }

    public static new ProviderAssumeRoleArgs Empty => new();
}
