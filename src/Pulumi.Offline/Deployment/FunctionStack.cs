namespace Pulumi;

/// <summary>The stack of a program that is a function. Its outputs go to the caller and are not registered.</summary>
internal sealed class FunctionStack : Stack;
