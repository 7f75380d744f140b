using Pulumi;

namespace CrossAccount.Pulumi.TestSupport;

/// <summary>A stack whose program is the test's, and that sees each resource before it is registered.</summary>
/// <remarks>Pulumi makes the stack itself, so program and observer reach it through the test's own flow of control.</remarks>
internal sealed class ProgramStack : Stack
{
    private static readonly AsyncLocal<(Action Program, ResourceTransformation Observer)> Current = new();

    public ProgramStack()
        : base(new StackOptions { ResourceTransformations = { Current.Value.Observer } }) => Current.Value.Program();

    public static void Prepare(Action program, ResourceTransformation observer) => Current.Value = (program, observer);
}
