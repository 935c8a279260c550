namespace Plumbline.Reports.Tests;

/// <summary>Schemas that stand beside the tests, and ours.</summary>
internal static class Embedded
{
    public static Stream Open(string name) => typeof(Embedded).Assembly.GetManifestResourceStream(name)!;

    public static string Read(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd();
    }
}
