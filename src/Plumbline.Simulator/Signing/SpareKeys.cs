using System.Collections.Concurrent;

namespace Plumbline.Simulator.Signing;

/// <summary>
/// Key pairs of simulators that have ended in this process. Finding large primes is most of what starting takes, so the
/// next one gets them; no two that run share any.
/// </summary>
internal static class SpareKeys
{
    private static readonly ConcurrentBag<string> Pems = [];

    /// <summary>A key pair in PEM that nobody else has now.</summary>
    public static string Take() => Pems.TryTake(out var pem) ? pem : GeneratedKey.NewPem();

    /// <summary>Disposes of a key that nothing needs any more, and keeps its pair for the next simulator.</summary>
    public static void GiveBack(GeneratedKey key)
    {
        Pems.Add(key.ToPem());
        key.Dispose();
    }
}
