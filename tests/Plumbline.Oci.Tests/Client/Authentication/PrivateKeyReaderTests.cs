using System.Security.Cryptography;
using Plumbline.Oci.Client.Authentication;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Client.Authentication;

public sealed class PrivateKeyReaderTests
{
    /// <summary>The label that the console puts below a downloaded key.</summary>
    private const string Label = "\nOCI_API_KEY\n";

    public static TheoryData<string, string> Plain =>
        new() { { "PKCS#1", TestKeys.Pkcs1 }, { "PKCS#8", TestKeys.Pkcs8 } };

    public static TheoryData<string, string> Encrypted =>
        new()
        {
            { "PKCS#1 AES-128", TestKeys.EncryptedPkcs1("AES-128-CBC") },
            { "PKCS#1 AES-256", TestKeys.EncryptedPkcs1("AES-256-CBC") },
            { "PKCS#1 3DES", TestKeys.EncryptedPkcs1("DES-EDE3-CBC") },
            { "PKCS#8 AES-128", TestKeys.EncryptedPkcs8(PbeEncryptionAlgorithm.Aes128Cbc) },
            { "PKCS#8 AES-256", TestKeys.EncryptedPkcs8(PbeEncryptionAlgorithm.Aes256Cbc) },
            { "PKCS#8 3DES", TestKeys.EncryptedPkcs8(PbeEncryptionAlgorithm.TripleDes3KeyPkcs12) },
        };

    [Theory]
    [MemberData(nameof(Plain))]
    public void A_plain_key_is_read_with_or_without_label_and_whatever_the_passphrase(string form, string pem)
    {
        TestKeys.IsSame(Read(pem)).ShouldBeTrue(form);
        TestKeys.IsSame(Read(pem + Label)).ShouldBeTrue(form);
        TestKeys.IsSame(Read(pem.Replace("\n", "\r\n", StringComparison.Ordinal))).ShouldBeTrue(form);
        TestKeys.IsSame(Read(pem, "ignored")).ShouldBeTrue(form);
    }

    [Theory]
    [MemberData(nameof(Encrypted))]
    public void An_encrypted_key_is_read_with_or_without_label(string form, string pem)
    {
        TestKeys.IsSame(Read(pem, TestKeys.PassPhrase)).ShouldBeTrue(form);
        TestKeys.IsSame(Read(pem + Label, TestKeys.PassPhrase)).ShouldBeTrue(form);
    }

    [Theory]
    [MemberData(nameof(Encrypted))]
    public void An_encrypted_key_needs_a_passphrase(string form, string pem) =>
        Fail(pem)
            .ShouldBe(
                "The key_file '/k' is encrypted and no passphrase is given. Set pass_phrase in the profile, or OCI_CLI_PASSPHRASE.",
                form
            );

    [Theory]
    [MemberData(nameof(Encrypted))]
    public void A_wrong_passphrase_is_not_repeated(string form, string pem) =>
        Fail(pem, "wrong")
            .ShouldBe(
                "The passphrase for the key_file '/k' is wrong, or the key is damaged or encrypted in an unusual way.",
                form
            );

    public static TheoryData<string, string> Unusable =>
        new()
        {
            { "public", TestKeys.PublicKey },
            { "EC PKCS#8", EllipticCurve(key => key.ExportPkcs8PrivateKeyPem()) },
            { "EC SEC1", EllipticCurve(key => key.ExportECPrivateKeyPem()) },
            { "garbage", "not a key" },
            { "empty", "" },
            { "cut", TestKeys.Pkcs8[..400] },
            { "damaged", TestKeys.Pkcs8.Replace("MII", "AAA", StringComparison.Ordinal) },
            { "two keys", TestKeys.Pkcs8 + "\n" + TestKeys.Pkcs1 },
        };

    [Theory]
    [MemberData(nameof(Unusable))]
    public void What_is_no_RSA_private_key_is_refused_in_one_sentence(string form, string pem) =>
        Fail(pem)
            .ShouldBe("The key_file '/k' is not an RSA private key in PEM form. 'oci setup keys' makes one.", form);

    [Fact]
    public void An_encrypted_key_of_another_kind_is_no_RSA_key()
    {
        var parameters = new PbeParameters(PbeEncryptionAlgorithm.Aes128Cbc, HashAlgorithmName.SHA256, 2048);
        var pem = EllipticCurve(key => key.ExportEncryptedPkcs8PrivateKeyPem(TestKeys.PassPhrase, parameters));
        Fail(pem, TestKeys.PassPhrase)
            .ShouldBe("The key_file '/k' is not an RSA private key in PEM form. 'oci setup keys' makes one.");
    }

    private static string EllipticCurve(Func<ECDsa, string> export)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return export(key);
    }

    private static RSA Read(string pem, string? passPhrase = null) =>
        PrivateKeyReader.Read(pem, passPhrase, "key_file '/k'");

    private static string Fail(string pem, string? passPhrase = null) =>
        Should.Throw<ConfigurationException>(() => Read(pem, passPhrase)).Message;
}
