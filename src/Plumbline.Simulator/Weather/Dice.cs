using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Plumbline.Simulator.Weather;

/// <summary>
/// Random numbers for one purpose. The n-th roll for an operation depends on the seed, the purpose, the operation and
/// n alone: what other threads ask for meanwhile changes nothing.
/// </summary>
internal sealed class Dice(int seed, string purpose)
{
    private readonly ConcurrentDictionary<string, long> _turns = new(StringComparer.Ordinal);

    /// <summary>The next number from 0 up to, not including, 1.</summary>
    public double Roll(string operation)
    {
        var turn = _turns.AddOrUpdate(operation, 1, (_, turns) => turns + 1);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}/{purpose}/{operation}/{turn}"));
        return (BinaryPrimitives.ReadUInt64LittleEndian(hash) >> 11) * (1.0 / (1UL << 53));
    }
}
