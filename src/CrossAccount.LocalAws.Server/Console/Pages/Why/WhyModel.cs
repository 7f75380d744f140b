using System.Collections.Immutable;

namespace CrossAccount.LocalAws.Server.Console.Pages.Why;

/// <summary>The page that asks why.</summary>
/// <param name="Fields">The question.</param>
/// <param name="Answer">The answer; null when nothing was asked yet.</param>
/// <param name="Principals">Users and roles to choose from.</param>
/// <param name="Resources">Roles and buckets to choose from.</param>
internal sealed record WhyModel(WhyFields Fields, WhyAnswer? Answer, ImmutableArray<string> Principals, ImmutableArray<string> Resources);
