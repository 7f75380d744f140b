namespace Pulumi;

/// <summary>For inputs that are secret whatever they are given.</summary>
internal static class SecretInput
{
    public static Input<string> Of(Input<string>? value) => Output.CreateSecret(value.ToOutput());
}
