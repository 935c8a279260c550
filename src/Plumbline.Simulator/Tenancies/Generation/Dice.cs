namespace Plumbline.Simulator.Tenancies.Generation;

/// <summary>
/// Repeatable chance (SplitMix64): the same seed, purpose and number throw the same, on every machine and whatever else
/// is made beside.
/// </summary>
internal sealed class Dice
{
    private ulong _state;

    public Dice(int seed, string purpose, int number = 0)
    {
        _state = (uint)seed;
        foreach (var letter in purpose)
        {
            _state = Next() ^ letter;
        }

        _state = Next() ^ (uint)number;
    }

    /// <summary>A number from 0 to just below the limit.</summary>
    public int Below(int limit) => (int)(((UInt128)Next() * (uint)limit) >> 64);

    /// <summary>The same, but small numbers come far more often.</summary>
    public int MostlyLow(int limit)
    {
        var chance = (Next() >> 11) * (1.0 / (1UL << 53));
        return (int)(limit * chance * chance);
    }

    public int Between(int lowest, int highest) => lowest + Below(highest - lowest + 1);

    public bool OneIn(int chances) => Below(chances) == 0;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    private ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
