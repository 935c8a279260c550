namespace Plumbline.Oci.Identity.Policies;

/// <summary>The logic of three values.</summary>
internal static class CertaintyExtensions
{
    public static Certainty And(this Certainty one, Certainty other) => one < other ? one : other;

    public static Certainty Not(this Certainty one) => Certainty.Yes - (int)one;

    /// <summary>Whether all are so; yes when there are none.</summary>
    public static Certainty All<T>(this IEnumerable<T> items, Func<T, Certainty> ask) =>
        items.Select(ask).DefaultIfEmpty(Certainty.Yes).Min();

    /// <summary>Whether any is so; no when there are none.</summary>
    public static Certainty Any<T>(this IEnumerable<T> items, Func<T, Certainty> ask) =>
        items.Select(ask).DefaultIfEmpty(Certainty.No).Max();
}
