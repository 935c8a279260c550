using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Plumbline.Simulator.Kms.Crypto;

/// <summary>
/// An AES ciphertext that says which key version made it: format, length of the version's OCID, OCID, nonce, tag, data.
/// </summary>
internal sealed class SealedData
{
    private const byte Format = 1;
    private const int HeadLength = 1 + sizeof(int);
    private const int NonceLength = 12;
    private const int TagLength = 16;

    private readonly byte[] _nonce;
    private readonly byte[] _tag;
    private readonly byte[] _data;

    private SealedData(string keyVersionId, byte[] nonce, byte[] tag, byte[] data)
    {
        KeyVersionId = keyVersionId;
        _nonce = nonce;
        _tag = tag;
        _data = data;
    }

    public string KeyVersionId { get; }

    public static SealedData Seal(string keyVersionId, AesMaterial aes, byte[] plaintext, byte[] boundData)
    {
        var nonce = RandomNumberGenerator.GetBytes(NonceLength);
        var tag = new byte[TagLength];
        var data = new byte[plaintext.Length];
        aes.Encrypt(nonce, plaintext, data, tag, boundData);
        return new(keyVersionId, nonce, tag, data);
    }

    /// <summary>Null when the bytes are no such ciphertext.</summary>
    public static SealedData? Parse(byte[] bytes)
    {
        if (bytes.Length < HeadLength || bytes[0] != Format)
        {
            return null;
        }

        var idLength = BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(1));
        var rest = bytes.AsSpan(HeadLength);
        if (idLength + (long)NonceLength + TagLength > rest.Length)
        {
            return null;
        }

        var id = Encoding.UTF8.GetString(rest[..(int)idLength]);
        rest = rest[(int)idLength..];
        var tag = rest.Slice(NonceLength, TagLength);
        return new(id, [.. rest[..NonceLength]], [.. tag], [.. rest[(NonceLength + TagLength)..]]);
    }

    public byte[] ToBytes()
    {
        var id = Encoding.UTF8.GetBytes(KeyVersionId);
        var head = new byte[HeadLength];
        head[0] = Format;
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(1), id.Length);
        return [.. head, .. id, .. _nonce, .. _tag, .. _data];
    }

    public byte[]? Open(AesMaterial aes, byte[] boundData) => aes.Decrypt(_nonce, _data, _tag, boundData);
}
