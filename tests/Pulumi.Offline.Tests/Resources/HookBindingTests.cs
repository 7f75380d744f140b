using Pulumi.Offline.Tests.Support;

namespace Pulumi.Offline.Tests.Resources;

public class HookBindingTests
{
    [Fact]
    public async Task Bindings_AreJoinedByOperation()
    {
        var (first, second, joined) = await TestRun.DeployAsync(new RecordingMocks(), () =>
        {
            var first = new ResourceHook("1", (_, _) => Task.CompletedTask);
            var second = new ResourceHook("2", (_, _) => Task.CompletedTask);
            var binding = new ResourceHookBinding { AfterDelete = { first } };
            return (first, second, binding.Concat(new() { AfterDelete = { second }, BeforeUpdate = { second } }));
        });

        Assert.Equal([first, second], joined.AfterDelete);
        Assert.Equal([second], joined.BeforeUpdate);
        Assert.Empty(joined.BeforeCreate);
        Assert.False(joined.IsEmpty);
        Assert.True(new ResourceHookBinding().IsEmpty);
        var copy = joined.Clone();
        copy.AfterDelete.Clear();
        Assert.Equal(2, joined.AfterDelete.Count);
    }
}
