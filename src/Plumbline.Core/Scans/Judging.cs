using Plumbline.Core.Exceptions;
using Plumbline.Core.Settings;

namespace Plumbline.Core.Scans;

/// <summary>What decides, beside rules and inventory, how findings turn out.</summary>
/// <param name="AsOf">The moment that ages and expiry are counted to.</param>
public sealed record Judging(Profile Profile, ExceptionSet Exceptions, DateTimeOffset AsOf)
{
    /// <summary>As rules come, without exceptions.</summary>
    public static Judging Plain(DateTimeOffset asOf) => new(Profile.Default, ExceptionSet.None, asOf);
}
