using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Kms.Crypto;

/// <summary>Binary data in a field of a request.</summary>
internal static class Base64Field
{
    public static byte[] Decode(string field, string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length)
            ? bytes[..length]
            : throw ApiException.InvalidParameter($"{field} is not valid base64.");
    }

    public static byte[] Decode(string field, string text, int maximum)
    {
        var bytes = Decode(field, text);
        return bytes.Length <= maximum
            ? bytes
            : throw ApiException.InvalidParameter($"{field} has {bytes.Length} bytes; the most is {maximum}.");
    }
}
