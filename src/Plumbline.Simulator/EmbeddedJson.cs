using System.Text.Json;

namespace Plumbline.Simulator;

/// <summary>The JSON files that travel inside this assembly.</summary>
internal static class EmbeddedJson
{
    public static T Read<T>(string name) =>
        JsonSerializer.Deserialize<T>(Open(name), JsonSerializerOptions.Web)
        ?? throw new InvalidOperationException($"{name} is empty.");

    public static byte[] ReadBytes(string name)
    {
        using var stream = Open(name);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static Stream Open(string name) =>
        typeof(EmbeddedJson).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"{name} is not embedded.");
}
