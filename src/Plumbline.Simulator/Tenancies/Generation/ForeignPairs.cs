using System.Numerics;

namespace Plumbline.Simulator.Tenancies.Generation;

/// <summary>
/// Chooses so many different pairs of a vault and a compartment other than its own, by going round all pairs in great
/// strides.
/// </summary>
internal static class ForeignPairs
{
    /// <summary>For each vault its pairs' compartments, as places among the other compartments than its own.</summary>
    public static ILookup<int, int> Choose(int pairs, int vaults, int others, Dice dice)
    {
        var all = (long)vaults * others;
        var stride = all < 2 ? 1 : Stride(all);
        var start = all == 0 ? 0 : (long)dice.Below(int.MaxValue) % all;
        return Enumerable
            .Range(0, pairs)
            .Select(i => (long)((start + ((Int128)i * stride)) % all))
            .ToLookup(pair => (int)(pair % vaults), pair => (int)(pair / vaults));
    }

    // Without a common divisor no pair comes twice before all have come.
    private static long Stride(long all)
    {
        var stride = Math.Max(1, (long)(all * 0.6180339887));
        while (BigInteger.GreatestCommonDivisor(stride, all) != 1)
        {
            stride++;
        }

        return stride;
    }
}
