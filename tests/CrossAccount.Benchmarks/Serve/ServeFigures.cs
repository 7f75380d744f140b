using CrossAccount.Benchmarks.Serve.Load;

namespace CrossAccount.Benchmarks.Serve;

/// <summary>What was measured of one server.</summary>
/// <param name="Server">Its name.</param>
/// <param name="Calls">By the call's name and the number of connections.</param>
/// <param name="StartUp">From the start of the process to the first answer.</param>
/// <param name="Roles">How many roles were made.</param>
/// <param name="Memory">The memory of the process once it had them, in bytes.</param>
/// <param name="MemoryAtTheEnd">The memory of the process after all calls, with the sessions that they started, in bytes.</param>
internal sealed record ServeFigures(
    string Server, IReadOnlyDictionary<(string Call, int Connections), LoadFigures> Calls, TimeSpan StartUp, int Roles, long Memory, long MemoryAtTheEnd);
