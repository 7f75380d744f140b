using Pulumi.Utilities;

namespace Pulumi.Offline.Tests.Support;

internal static class OutputAssert
{
    public static async Task KnownAsync<T>(T expected, Output<T> output, bool secret = false)
    {
        Assert.True(await OutputUtilities.GetIsKnownAsync(output), "the output is unknown");
        Assert.Equal(expected, await OutputUtilities.GetValueAsync(output));
        Assert.Equal(secret, await Output.IsSecretAsync(output));
    }

    public static async Task UnknownAsync<T>(Output<T> output, bool secret = false)
    {
        Assert.False(await OutputUtilities.GetIsKnownAsync(output), "the output is known");
        Assert.Equal(secret, await Output.IsSecretAsync(output));
    }
}
