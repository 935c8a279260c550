using System.Security.Cryptography;
using CsCheck;
using Plumbline.Simulator.Kms.Crypto;

namespace Plumbline.Simulator.Tests.Kms.Crypto;

/// <summary>Import and export, against BouncyCastle's wrapping and OpenSSL's.</summary>
public sealed class KeyWrappingTests
{
    private const string Direct = "RSA_OAEP_SHA256";
    private const string WithAes = "RSA_OAEP_AES_SHA256";

    private static RsaMaterial WrappingKey => (RsaMaterial)Keys.Of("RSA 512");

    [Theory]
    [InlineData(
        "c37b7e6492584340bed12207808941155068f738",
        "138bdeaa9b8fa7fc61f97742e72248ee5ae6ae5360d1ae6a5f54f373fa543b6a"
    )]
    [InlineData("466f7250617369", "afbeb0f07dfbf5419200f2ccb50bb24f")]
    public void The_vectors_of_RFC_5649_unwrap(string key, string wrapped) =>
        KeyWrapping
            .UnwrapPadded(
                Convert.FromHexString("5840df6e29b02af1ab493b705bf16ea1ae8338f4dcc176a8"),
                Convert.FromHexString(wrapped)
            )
            .ShouldBe(Convert.FromHexString(key));

    [Theory]
    [InlineData(Direct, OpenSslVectors.RsaOaepSha256)]
    [InlineData(WithAes, OpenSslVectors.RsaOaepAesSha256)]
    public void What_OpenSSL_wrapped_is_imported(string algorithm, string wrapped)
    {
        var key = (RsaMaterial)KeyMaterial.Import(new("RSA", 256), Convert.FromBase64String(OpenSslVectors.PrivateKey));
        KeyImport
            .Unwrap(key, algorithm, wrapped, new("AES", 32))
            .Export()
            .ShouldBe([.. Enumerable.Range(0, 32).Select(i => (byte)i)]);
    }

    [Theory]
    [InlineData("AES 16", Direct)]
    [InlineData("AES 24", Direct)]
    [InlineData("AES 32", Direct)]
    [InlineData("AES 16", WithAes)]
    [InlineData("AES 24", WithAes)]
    [InlineData("AES 32", WithAes)]
    [InlineData("RSA 256", WithAes)]
    [InlineData("RSA 384", WithAes)]
    [InlineData("RSA 512", WithAes)]
    public void What_a_caller_wrapped_is_imported(string name, string algorithm)
    {
        var key = Keys.Of(name);
        var wrapped = Keys.Base64(Wrap(key.Export(), algorithm));
        KeyImport.Unwrap(WrappingKey, algorithm, wrapped, key.Shape).Export().ShouldBe(key.Export());
    }

    [Theory]
    [InlineData("AES 16", "RSA 256", Direct)]
    [InlineData("AES 32", "RSA 384", Direct)]
    [InlineData("AES 32", "RSA 512", Direct)]
    [InlineData("AES 16", "RSA 256", WithAes)]
    [InlineData("AES 24", "RSA 384", WithAes)]
    [InlineData("RSA 256", "RSA 256", WithAes)]
    [InlineData("RSA 512", "RSA 512", WithAes)]
    public void What_is_exported_the_caller_unwraps(string name, string caller, string algorithm)
    {
        var wrapped = KeyExport.Wrap(Keys.Of(name), algorithm, Keys.Of(caller).PublicKeyPem!);
        BouncyWrapping.Unwrap(Keys.Of(caller), Convert.FromBase64String(wrapped)).ShouldBe(Keys.Of(name).Export());
    }

    [Theory]
    [InlineData(Direct)]
    [InlineData(WithAes)]
    public void A_changed_byte_is_refused_wherever_it_is(string algorithm)
    {
        var bytes = Wrap(Keys.Of("AES 32").Export(), algorithm);
        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Byte[1, 255])
            .Sample(
                (at, change) =>
                {
                    byte[] changed = [.. bytes];
                    changed[at] ^= change;
                    Refused(algorithm, changed);
                },
                iter: 60,
                threads: 1
            );
    }

    [Theory]
    [InlineData(Direct)]
    [InlineData(WithAes)]
    public void What_is_too_short_too_long_or_empty_is_refused(string algorithm)
    {
        var bytes = Wrap(Keys.Of("AES 32").Export(), algorithm);
        byte[][] wrong =
        [
            [],
            [1],
            bytes[..511],
            bytes[..^1],
            [.. bytes, 0],
            [.. bytes, .. new byte[8]],
            new byte[600],
        ];
        Array.ForEach(wrong, bytes => Refused(algorithm, bytes));
    }

    [Theory]
    [InlineData(Direct, WithAes)]
    [InlineData(WithAes, Direct)]
    public void The_other_algorithm_is_refused(string wrappedBy, string said) =>
        Refused(said, Wrap(Keys.Of("AES 32").Export(), wrappedBy));

    [Fact]
    public void A_temporary_key_that_is_not_one_is_refused() =>
        Refused(WithAes, [.. BouncyWrapping.Oaep(WrappingKey.PublicKeyPem, new byte[33]), .. new byte[40]]);

    [Theory]
    [InlineData("AES 32", "AES 16", "has 16 bytes, but keyShape.length is 32")]
    [InlineData("RSA 256", "RSA 384", "an RSA key of 3072 bits, but keyShape.length is 256 bytes")]
    [InlineData("RSA 256", "AES 32", "not an RSA private key in PKCS#8 DER")]
    [InlineData("ECDSA 32", "ECDSA 32", "ECDSA keys cannot be imported")]
    public void Material_of_another_shape_is_refused(string shape, string material, string reason)
    {
        var wrapped = Keys.Base64(Wrap(Keys.Of(material).Export(), WithAes));
        Keys.Refusal(() => KeyImport.Unwrap(WrappingKey, WithAes, wrapped, Keys.Of(shape).Shape)).ShouldContain(reason);
    }

    [Fact]
    public void Material_that_is_not_base64_is_refused() =>
        Keys.Refusal(() => KeyImport.Unwrap(WrappingKey, Direct, "no!", new("AES", 32)))
            .ShouldBe("wrappedImportKey.keyMaterial is not valid base64.");

    [Fact]
    public void An_RSA_key_is_not_exported_without_an_AES_key() =>
        Keys.Refusal(() => KeyExport.Wrap(Keys.Of("RSA 256"), Direct, Keys.Of("RSA 512").PublicKeyPem!))
            .ShouldContain("use RSA_OAEP_AES_SHA256");

    [Fact]
    public void Only_a_public_RSA_key_of_a_known_size_is_exported_to()
    {
        using var small = RSA.Create(1024);
        using var rsa = RSA.Create(2048);
        string[] wrong =
        [
            "",
            "key",
            "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----",
            Keys.Of("ECDSA 32").PublicKeyPem!,
            small.ExportSubjectPublicKeyInfoPem(),
            rsa.ExportPkcs8PrivateKeyPem(),
            rsa.ExportRSAPrivateKeyPem(),
        ];
        Array.ForEach(
            wrong,
            pem =>
                Keys.Refusal(() => KeyExport.Wrap(Keys.Of("AES 32"), Direct, pem)).ShouldStartWith("publicKey is not")
        );
        KeyExport.Wrap(Keys.Of("AES 32"), Direct, rsa.ExportRSAPublicKeyPem()).ShouldNotBeEmpty();
    }

    private static void Refused(string algorithm, byte[] wrapped) =>
        Keys.Refusal(() => KeyImport.Unwrap(WrappingKey, algorithm, Keys.Base64(wrapped), new("AES", 32)))
            .ShouldStartWith("wrappedImportKey.keyMaterial cannot be unwrapped");

    private static byte[] Wrap(byte[] material, string algorithm) =>
        algorithm is Direct
            ? BouncyWrapping.Oaep(WrappingKey.PublicKeyPem, material)
            : BouncyWrapping.Wrap(WrappingKey.PublicKeyPem, material);
}
