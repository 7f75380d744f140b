using CrossAccount.TestSupport.Aws;

namespace CrossAccount.Benchmarks.Serve.Servers;

/// <summary>A local AWS endpoint in a process of its own.</summary>
internal interface IServer : IAsyncDisposable
{
    string Name { get; }

    Uri Endpoint { get; }

    /// <summary>Credentials that may create roles and buckets in the trusting account.</summary>
    SigningKeys Admin { get; }

    /// <summary>Credentials that may create policies in the trusted account.</summary>
    SigningKeys TrustedAdmin { get; }

    /// <summary>Credentials of a user who may assume <see cref="Role"/>.</summary>
    SigningKeys User { get; }

    /// <summary>The ARN of a role that <see cref="User"/> may assume.</summary>
    string Role { get; }

    /// <summary>From the start of the process to the first answer.</summary>
    TimeSpan StartUp { get; }

    /// <summary>The memory of the process (resident set) in bytes.</summary>
    long Memory { get; }
}
