using System.Runtime.CompilerServices;
using CrossAccount.LocalAws.Credentials;

namespace CrossAccount.LocalAws.Server.Signatures;

/// <summary>Keeps signing keys: a client signs with the same one all day. A place is taken over by the next key that falls on it.</summary>
/// <threadsafety>Safe to use from many threads.</threadsafety>
internal sealed class SignerCache
{
    private const int Places = 1024;

    private readonly Signer?[] _signers = new Signer?[Places];

    public Signer Get(SecretText secret, CredentialScope scope)
    {
        ref Signer? place = ref _signers[(uint)HashCode.Combine(RuntimeHelpers.GetHashCode(secret), scope) % Places];
        Signer? signer = Volatile.Read(ref place);
        if (signer is null || !ReferenceEquals(signer.Secret, secret) || signer.Scope != scope)
        {
            signer = Signer.Derive(secret, scope);
            Volatile.Write(ref place, signer);
        }

        return signer;
    }
}
