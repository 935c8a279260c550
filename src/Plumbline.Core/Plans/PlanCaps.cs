namespace Plumbline.Core.Plans;

/// <summary>How much a plan may touch at the most.</summary>
/// <param name="MaxKeys">So many keys.</param>
/// <param name="MaxPercent">Such a share of the keys in scope, of 100.</param>
/// <param name="KeysInScope">How many keys the tenancy has in the scope that was looked at.</param>
public sealed record PlanCaps(int MaxKeys, int MaxPercent, int KeysInScope)
{
    /// <summary>The smaller of both, and one at the least.</summary>
    public int Most => Math.Max(1, Math.Min(MaxKeys, (int)((long)KeysInScope * MaxPercent / 100)));
}
