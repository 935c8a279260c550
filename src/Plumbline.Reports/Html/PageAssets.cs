using System.Security.Cryptography;
using System.Text;

namespace Plumbline.Reports.Html;

/// <summary>Style and script of the page, and the policy that lets a browser run these and nothing else.</summary>
internal static class PageAssets
{
    public static string Style { get; } = Read("report.css");

    public static string Script { get; } = Read("report.js");

    /// <summary>No request to anywhere, no other script or style, no forms, no frames.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src {HashOf(Style)}; script-src {HashOf(Script)}; img-src data:; base-uri 'none'; form-action 'none'";

    /// <summary>Of the page of a plan.</summary>
    public static string PlanStyle { get; } = Style + Read("plan.css");

    /// <summary>No request to anywhere, no script, no other style.</summary>
    public static string PlanPolicy { get; } =
        $"default-src 'none'; style-src {HashOf(PlanStyle)}; img-src data:; base-uri 'none'; form-action 'none'";

    private static string HashOf(string text) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    private static string Read(string name)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
