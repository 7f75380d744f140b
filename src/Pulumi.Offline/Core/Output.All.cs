using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

public static partial class Output
{
    public static Output<ImmutableArray<T>> All<T>(params Input<T>[] inputs) => Join(ImmutableArray.CreateRange(inputs));

    public static Output<ImmutableArray<T>> All<T>(IEnumerable<Input<T>> inputs)
        => Join(ImmutableArray.CreateRange(inputs));

    public static Output<ImmutableArray<T>> All<T>(params Output<T>[] outputs) => All(outputs.AsEnumerable());

    public static Output<ImmutableArray<T>> All<T>(IEnumerable<Output<T>> outputs)
        => Join(ImmutableArray.CreateRange(outputs.Select(output => (Input<T>)output)));

    internal static Output<ImmutableArray<T>> Join<T>(ImmutableArray<Input<T>> inputs)
        => new(TryJoin(inputs) ?? JoinAsync(inputs));

    /// <summary>Joins what is all there already; null if something is not.</summary>
    private static Task<OutputData<ImmutableArray<T>>>? TryJoin<T>(ImmutableArray<Input<T>> inputs)
    {
        var values = ImmutableArray.CreateBuilder<T>(inputs.Length);
        var marks = new OutputMarks();
        foreach (var input in inputs)
        {
            if (input is null || ((Output<T>)input).DataTask is not { IsCompletedSuccessfully: true } task)
            {
                return null;
            }

            values.Add(task.Result.Value);
            marks.Add(task.Result);
        }

        return Task.FromResult(marks.Apply(values.MoveToImmutable()));
    }

    private static async Task<OutputData<ImmutableArray<T>>> JoinAsync<T>(ImmutableArray<Input<T>> inputs)
    {
        foreach (var input in inputs)
        {
            await ((Output<T>)input).DataTask.ConfigureAwait(false);
        }

        return await TryJoin(inputs)!.ConfigureAwait(false);
    }
}
