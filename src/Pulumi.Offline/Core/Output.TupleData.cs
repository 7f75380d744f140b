using Pulumi.Serialization;

namespace Pulumi;

public static partial class Output
{
    private static Task<OutputData<T>> DataOf<T>(Input<T> input) => ((Output<T>)input).DataTask;

    private static async Task<OutputData<(T1, T2)>> TupleAsync<T1, T2>(
        Input<T1> item1,
        Input<T2> item2)
    {
        var data1 = await DataOf(item1).ConfigureAwait(false);
        var data2 = await DataOf(item2).ConfigureAwait(false);
        var marks = new OutputMarks();
        marks.Add(data1);
        marks.Add(data2);
        return marks.Apply((data1.Value, data2.Value));
    }

    private static async Task<OutputData<(T1, T2, T3)>> TupleAsync<T1, T2, T3>(
        Input<T1> item1, Input<T2> item2,
        Input<T3> item3)
    {
        var data1 = await DataOf(item1).ConfigureAwait(false);
        var data2 = await DataOf(item2).ConfigureAwait(false);
        var data3 = await DataOf(item3).ConfigureAwait(false);
        var marks = new OutputMarks();
        marks.Add(data1);
        marks.Add(data2);
        marks.Add(data3);
        return marks.Apply((data1.Value, data2.Value, data3.Value));
    }

    private static async Task<OutputData<(T1, T2, T3, T4)>> TupleAsync<T1, T2, T3, T4>(
        Input<T1> item1, Input<T2> item2,
        Input<T3> item3, Input<T4> item4)
    {
        var data1 = await DataOf(item1).ConfigureAwait(false);
        var data2 = await DataOf(item2).ConfigureAwait(false);
        var data3 = await DataOf(item3).ConfigureAwait(false);
        var data4 = await DataOf(item4).ConfigureAwait(false);
        var marks = new OutputMarks();
        marks.Add(data1);
        marks.Add(data2);
        marks.Add(data3);
        marks.Add(data4);
        return marks.Apply((data1.Value, data2.Value, data3.Value, data4.Value));
    }

    private static async Task<OutputData<(T1, T2, T3, T4, T5)>> TupleAsync<T1, T2, T3, T4, T5>(
        Input<T1> item1, Input<T2> item2, Input<T3> item3,
        Input<T4> item4, Input<T5> item5)
    {
        var data1 = await DataOf(item1).ConfigureAwait(false);
        var data2 = await DataOf(item2).ConfigureAwait(false);
        var data3 = await DataOf(item3).ConfigureAwait(false);
        var data4 = await DataOf(item4).ConfigureAwait(false);
        var data5 = await DataOf(item5).ConfigureAwait(false);
        var marks = new OutputMarks();
        marks.Add(data1);
        marks.Add(data2);
        marks.Add(data3);
        marks.Add(data4);
        marks.Add(data5);
        return marks.Apply((data1.Value, data2.Value, data3.Value, data4.Value, data5.Value));
    }

    private static async Task<OutputData<(T1, T2, T3, T4, T5, T6)>> TupleAsync<T1, T2, T3, T4, T5, T6>(
        Input<T1> item1, Input<T2> item2, Input<T3> item3,
        Input<T4> item4, Input<T5> item5, Input<T6> item6)
    {
        var data1 = await DataOf(item1).ConfigureAwait(false);
        var data2 = await DataOf(item2).ConfigureAwait(false);
        var data3 = await DataOf(item3).ConfigureAwait(false);
        var data4 = await DataOf(item4).ConfigureAwait(false);
        var data5 = await DataOf(item5).ConfigureAwait(false);
        var data6 = await DataOf(item6).ConfigureAwait(false);
        var marks = new OutputMarks();
        marks.Add(data1);
        marks.Add(data2);
        marks.Add(data3);
        marks.Add(data4);
        marks.Add(data5);
        marks.Add(data6);
        return marks.Apply((data1.Value, data2.Value, data3.Value, data4.Value, data5.Value, data6.Value));
    }

    private static async Task<OutputData<(T1, T2, T3, T4, T5, T6, T7)>> TupleAsync<T1, T2, T3, T4, T5, T6, T7>(
        Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4,
        Input<T5> item5, Input<T6> item6, Input<T7> item7)
    {
        var data1 = await DataOf(item1).ConfigureAwait(false);
        var data2 = await DataOf(item2).ConfigureAwait(false);
        var data3 = await DataOf(item3).ConfigureAwait(false);
        var data4 = await DataOf(item4).ConfigureAwait(false);
        var data5 = await DataOf(item5).ConfigureAwait(false);
        var data6 = await DataOf(item6).ConfigureAwait(false);
        var data7 = await DataOf(item7).ConfigureAwait(false);
        var marks = new OutputMarks();
        marks.Add(data1);
        marks.Add(data2);
        marks.Add(data3);
        marks.Add(data4);
        marks.Add(data5);
        marks.Add(data6);
        marks.Add(data7);
        return marks.Apply((data1.Value, data2.Value, data3.Value, data4.Value, data5.Value, data6.Value, data7.Value));
    }

    private static async Task<OutputData<(T1, T2, T3, T4, T5, T6, T7, T8)>> TupleAsync<T1, T2, T3, T4, T5, T6, T7, T8>(
        Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4,
        Input<T5> item5, Input<T6> item6, Input<T7> item7, Input<T8> item8)
    {
        var data1 = await DataOf(item1).ConfigureAwait(false);
        var data2 = await DataOf(item2).ConfigureAwait(false);
        var data3 = await DataOf(item3).ConfigureAwait(false);
        var data4 = await DataOf(item4).ConfigureAwait(false);
        var data5 = await DataOf(item5).ConfigureAwait(false);
        var data6 = await DataOf(item6).ConfigureAwait(false);
        var data7 = await DataOf(item7).ConfigureAwait(false);
        var data8 = await DataOf(item8).ConfigureAwait(false);
        var marks = new OutputMarks();
        marks.Add(data1);
        marks.Add(data2);
        marks.Add(data3);
        marks.Add(data4);
        marks.Add(data5);
        marks.Add(data6);
        marks.Add(data7);
        marks.Add(data8);
        return marks.Apply((
            data1.Value, data2.Value, data3.Value, data4.Value, data5.Value, data6.Value, data7.Value, data8.Value));
    }
}
