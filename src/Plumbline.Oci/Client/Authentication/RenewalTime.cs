namespace Plumbline.Oci.Client.Authentication;

/// <summary>When to look for newer credentials, by how long these are good.</summary>
/// <remarks>Sixty seconds before the end, or half of the life: the official SDKs.</remarks>
internal static class RenewalTime
{
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(60);

    /// <summary>Looking at a file costs little, and somebody may have renewed what is in it.</summary>
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(15);

    /// <summary>A minute before the end, but not before half of the life is over.</summary>
    public static DateTimeOffset BeforeExpiry(DateTimeOffset now, DateTimeOffset expiry) =>
        Later(expiry - Margin, HalfLife(now, expiry));

    public static DateTimeOffset HalfLife(DateTimeOffset now, DateTimeOffset expiry) => now + ((expiry - now) / 2);

    public static DateTimeOffset OfFiles(DateTimeOffset now, DateTimeOffset expiry) =>
        now + BetweenLooks < expiry ? now + BetweenLooks : expiry;

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
