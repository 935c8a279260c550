using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Plumbline.Oci.Recording;

/// <summary>
/// OCIDs in the place of real ones: the same for the same, with the same type, realm, region and vault, and without the
/// salt nobody finds the way back.
/// </summary>
internal sealed partial class Pseudonyms(string salt)
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";

    /// <summary>A realm, a region or a type may stay; a shorter unique part would let two OCIDs become one.</summary>
    private const int FirstSecret = 4;
    private const int ShortestUnique = 26;
    private const int ShortestLabel = 13;
    private const int Longest = 60;

    private readonly byte[] _salt = Encoding.UTF8.GetBytes(salt);

    /// <summary><c>ocid1.TYPE.REALM.[REGION][.LABEL].UNIQUE</c>: a key and its vault have the same label.</summary>
    public string Of(string id)
    {
        var parts = id.Split('.');
        if (parts.Length <= FirstSecret || !parts.Take(FirstSecret).All(part => Plain().IsMatch(part)))
        {
            return Hash(id, ShortestUnique);
        }

        var labels = parts[FirstSecret..^1]
            .Select(label => Hash(label, Math.Clamp(label.Length, ShortestLabel, Longest)));
        var unique = Hash(id, Math.Clamp(parts[^1].Length, ShortestUnique, Longest));
        return string.Join('.', [.. parts.Take(FirstSecret), .. labels, unique]);
    }

    private string Hash(string text, int length)
    {
        var bytes = HKDF.Expand(
            HashAlgorithmName.SHA256,
            HMACSHA256.HashData(_salt, Encoding.UTF8.GetBytes(text)),
            length
        );
        return string.Concat(bytes.Select(b => Alphabet[b % Alphabet.Length]));
    }

    [GeneratedRegex("^[a-z0-9-]{0,30}$", RegexOptions.NonBacktracking)]
    private static partial Regex Plain();
}
