using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace CrossAccount.Differential.Rules;

/// <summary>The simulator compares single IPv6 addresses as texts, and single IPv4 ones with IPv6 callers wrongly; here they become ranges of one address.</summary>
internal sealed class SingleAddress() : KnownDifference("ip/single-address")
{
    protected override void Change(JsonObject request) => request.ReplaceValues(
        name => name.Contains("IpAddress", StringComparison.Ordinal),
        value => IPAddress.TryParse(value, out IPAddress? address)
            ? $"{address}/{(address.AddressFamily == AddressFamily.InterNetwork ? 32 : 128)}"
            : value);
}
