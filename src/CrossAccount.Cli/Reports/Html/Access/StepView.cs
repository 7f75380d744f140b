using System.Collections.Immutable;

namespace CrossAccount.Cli.Reports.Html.Access;

/// <summary>A step: someone assumes a role.</summary>
/// <param name="Who">Who.</param>
/// <param name="Role">The role.</param>
/// <param name="Ways">The ways in which it can.</param>
public sealed record StepView(string Who, string Role, ImmutableArray<WayView> Ways);
