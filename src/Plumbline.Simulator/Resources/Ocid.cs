using System.Security.Cryptography;
using System.Text;
using Plumbline.Simulator.Regions;

namespace Plumbline.Simulator.Resources;

/// <summary>Makes OCIDs: the same text gives the same OCID, so a tenancy is the same every time it is served.</summary>
internal static class Ocid
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";

    public static string Global(string type, string text) => $"ocid1.{type}.oc1..aaaaaaaa{Hash(text)}";

    public static string Regional(string type, string region, string text) =>
        $"ocid1.{type}.{RegionTable.RealmOf(region)}.{RegionTable.KeyOf(region)}.aaaaaaaa{Hash(text)}";

    /// <summary>KMS OCIDs carry the label of their vault.</summary>
    public static string InVault(string type, string region, string vaultLabel, string text) =>
        $"ocid1.{type}.{RegionTable.RealmOf(region)}.{RegionTable.KeyOf(region)}.{vaultLabel}.{Hash(text)}";

    public static string Hash(string text) =>
        string.Create(
            SHA256.HashSizeInBytes,
            SHA256.HashData(Encoding.UTF8.GetBytes(text)),
            static (letters, hash) =>
            {
                for (var i = 0; i < hash.Length; i++)
                {
                    letters[i] = Alphabet[hash[i] % Alphabet.Length];
                }
            }
        );
}
