using System.Text;
using Plumbline.Simulator.Kms.Crypto;

namespace Plumbline.Simulator.Tests.Kms.Crypto;

public sealed class DataEncryptionKeyTests
{
    private static readonly Dictionary<string, string> Pairs = new(StringComparer.Ordinal) { ["app"] = "x" };

    [Theory]
    [InlineData(16)]
    [InlineData(24)]
    [InlineData(32)]
    public void A_data_encryption_key_comes_encrypted_and_in_the_clear(int length)
    {
        var version = Keys.Version("AES 32");
        var key = DataEncryptionKey.Generate(version, new("AES", length), Pairs);
        Convert.FromBase64String(key.Plaintext.Base64).Length.ShouldBe(length);
        var decrypted = Encryption.Decrypt(version, key.Ciphertext, null, Pairs);
        decrypted.Base64.ShouldBe(key.Plaintext.Base64);
        decrypted.Checksum.ShouldBe(key.Plaintext.Checksum);
        Keys.Refusal(() => Encryption.Decrypt(version, key.Ciphertext)).ShouldContain("associatedData");
    }

    [Theory]
    [InlineData("RSA 256", "AES", 32)]
    [InlineData("ECDSA 32", "AES", 32)]
    [InlineData("AES 32", "AES", 17)]
    [InlineData("AES 32", "RSA", 256)]
    public void Data_encryption_keys_are_AES_keys_made_by_AES_keys(string name, string algorithm, int length) =>
        Keys.Refusal(() => DataEncryptionKey.Generate(Keys.Version(name), new(algorithm, length)));

    [Theory]
    [InlineData("", "0")]
    [InlineData("a", "3904355907")]
    [InlineData("123456789", "3421780262")]
    public void A_checksum_is_a_CRC32_in_decimal(string text, string checksum) =>
        new Plaintext(Encoding.ASCII.GetBytes(text)).Checksum.ShouldBe(checksum);
}
