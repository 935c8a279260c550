namespace Plumbline.Reports.Html;

/// <summary>Links to findings: the page's script reads its filters from the address.</summary>
internal static class PageLink
{
    public static string To(params ReadOnlySpan<(string Name, string Value)> filters)
    {
        var parts = new List<string>();
        foreach (var (name, value) in filters)
        {
            parts.Add($"{name}={Uri.EscapeDataString(value)}");
        }

        return $"#{string.Join('&', parts)}";
    }
}
