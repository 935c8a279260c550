namespace Plumbline.Simulator.Tenancies.Generation;

/// <summary>Deals keys out to vaults as life does: a few have thousands, most have some, some have none.</summary>
internal static class Apportionment
{
    private const int EmptyOneIn = 8;

    public static int[] Deal(int keys, int vaults, Dice dice)
    {
        var counts = new int[vaults];
        var ranks = Shuffled(vaults, dice);
        var weights = ranks.Select(rank => Weight(rank, vaults)).ToArray();
        var total = weights.Sum();
        for (var vault = 0; vault < vaults; vault++)
        {
            counts[vault] = (int)(keys * (weights[vault] / total));
        }

        // What rounding left goes to the greatest.
        var byRank = Enumerable.Range(0, vaults).OrderBy(vault => ranks[vault]).ToArray();
        for (int left = keys - counts.Sum(), next = 0; left > 0; left--, next++)
        {
            counts[byRank[next % Filled(vaults)]]++;
        }

        return counts;
    }

    private static int Filled(int vaults) => vaults - (vaults / EmptyOneIn);

    // Rank to the power of -3/4, from roots, which are exact on every machine.
    private static double Weight(int rank, int vaults) =>
        rank >= Filled(vaults) ? 0 : 1 / (Math.Sqrt(rank + 1) * Math.Sqrt(Math.Sqrt(rank + 1)));

    private static int[] Shuffled(int count, Dice dice)
    {
        int[] ranks = [.. Enumerable.Range(0, count)];
        for (var i = count - 1; i > 0; i--)
        {
            var j = dice.Below(i + 1);
            (ranks[i], ranks[j]) = (ranks[j], ranks[i]);
        }

        return ranks;
    }
}
