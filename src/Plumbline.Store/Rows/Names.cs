using System.Text.Json;

namespace Plumbline.Store.Rows;

/// <summary>The values of an enumeration by the names that <see cref="Core.Text.WireName"/> gives them.</summary>
internal static class Names
{
    public static Dictionary<string, T> Of<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>().ToDictionary(value => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()));
}
