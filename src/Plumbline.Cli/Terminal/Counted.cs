namespace Plumbline.Cli.Terminal;

/// <summary>A number with its noun.</summary>
internal static class Counted
{
    /// <summary><c>1 region</c>, <c>2 regions</c>.</summary>
    public static string Of(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
