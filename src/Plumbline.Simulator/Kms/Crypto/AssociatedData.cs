using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Kms.Crypto;

/// <summary>What a caller wants bound to a ciphertext: the same pairs must come back to decrypt it.</summary>
internal static class AssociatedData
{
    private const int TooLong = 4096;

    private static readonly JsonSerializerOptions Unescaped = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Key, version and pairs in one unambiguous form; the order of the pairs does not matter.</summary>
    public static byte[] Bind(MasterKeyVersion version, IReadOnlyDictionary<string, string>? pairs) =>
        Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new[] { version.KeyId, version.Id, Text(pairs) }));

    private static string Text(IReadOnlyDictionary<string, string>? pairs)
    {
        var sorted = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in pairs ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            sorted[name] = value;
        }

        var text = JsonSerializer.Serialize(sorted, Unescaped);
        return text.Length < TooLong
            ? text
            : throw ApiException.InvalidParameter($"associatedData must be fewer than {TooLong} characters.");
    }
}
