namespace Pulumi.Random;

public sealed class ProviderArgs : ResourceArgs
{
    public static new ProviderArgs Empty => new();
}
