namespace Pulumi.Offline.Tests.Support;

internal sealed class ThingArgs : ResourceArgs
{
    [Input("value")]
    public object? Value { get; set; }
}
