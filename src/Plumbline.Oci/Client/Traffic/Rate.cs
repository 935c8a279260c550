namespace Plumbline.Oci.Client.Traffic;

/// <summary>How many calls may be made.</summary>
/// <param name="PerSecond">In the long run.</param>
/// <param name="Burst">At once, after a rest; at least 1.</param>
internal sealed record Rate(double PerSecond, double Burst)
{
    /// <summary>More than any client can send.</summary>
    public static readonly Rate Unlimited = new(1e9, 1e9);

    /// <summary>
    /// Just under what a service permits. Our clock is not the service's, and what it counts is when requests arrive.
    /// </summary>
    /// <param name="permitted">Calls per second, with as many at once.</param>
    public static Rate JustUnder(double permitted) => new(0.98 * permitted, Math.Max(1, Math.Floor(0.9 * permitted)));
}
