using System.Security.Cryptography;
using CsCheck;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Kms.Crypto;

namespace Plumbline.Simulator.Tests.Kms.Crypto;

public sealed class KeyMaterialTests
{
    private static readonly byte[] Secret = [1, 2, 3];

    public static TheoryData<string> All => Keys.Names;

    public static TheoryData<string> Asymmetric => Keys.Asymmetric;

    [Theory]
    [MemberData(nameof(All))]
    public void What_is_exported_is_the_same_key_when_imported(string name)
    {
        var key = Keys.Of(name);
        var again = KeyMaterial.Import(key.Shape, key.Export());
        again.Export().ShouldBe(key.Export());
        again.PublicKeyPem.ShouldBe(key.PublicKeyPem);
        again.Shape.ShouldBe(key.Shape);
    }

    [Theory]
    [InlineData("AES 32")]
    [InlineData("RSA 256")]
    [InlineData("ECDSA 32")]
    public void Every_key_is_another(string name) =>
        KeyMaterial.Generate(Keys.Of(name).Shape).Export().ShouldNotBe(Keys.Of(name).Export());

    [Theory]
    [InlineData("AES", 16)]
    [InlineData("AES", 24)]
    [InlineData("AES", 32)]
    public void AES_material_has_the_length_of_its_shape(string algorithm, int length)
    {
        KeyMaterial.Generate(new(algorithm, length)).Export().Length.ShouldBe(length);
        AesMaterial.Derive(Secret, "version", new(algorithm, length)).Export().Length.ShouldBe(length);
    }

    [Fact]
    public void A_derived_key_depends_on_secret_and_version_alone()
    {
        Derived(Secret, "a").ShouldBe(Derived(Secret, "a"));
        Derived(Secret, "a").ShouldNotBe(Derived(Secret, "b"));
        Derived(Secret, "a").ShouldNotBe(Derived([1, 2, 4], "a"));
    }

    [Theory]
    [MemberData(nameof(Asymmetric))]
    public void The_public_key_is_PEM_and_belongs_to_the_private_one(string name)
    {
        var key = Keys.Of(name);
        using AsymmetricAlgorithm plain = name.StartsWith('R') ? RSA.Create() : ECDsa.Create();
        plain.ImportPkcs8PrivateKey(key.Export(), out _);
        key.PublicKeyPem.ShouldBe(plain.ExportSubjectPublicKeyInfoPem());
        key.PublicKeyPem.ShouldStartWith("-----BEGIN PUBLIC KEY-----\n");
    }

    [Theory]
    [InlineData("AES", 20, null)]
    [InlineData("AES", 32, "NIST_P256")]
    [InlineData("RSA", 128, null)]
    [InlineData("ECDSA", 32, "NIST_P384")]
    [InlineData("ECDSA", 32, null)]
    [InlineData("DSA", 32, null)]
    public void Other_shapes_do_not_exist(string algorithm, int length, string? curveId)
    {
        var shape = new KeyShape(algorithm, length, curveId);
        Keys.Refusal(() => KeyMaterial.Generate(shape)).ShouldContain($"{algorithm} keys do not come in");
        Keys.Refusal(() => KeyMaterial.Import(shape, new byte[32])).ShouldContain("keyShape");
        Keys.Refusal(() => AesMaterial.Derive(Secret, "version", shape)).ShouldContain("keyShape");
    }

    [Theory]
    [InlineData("AES 16", "AES 32", "has 32 bytes, but keyShape.length is 16")]
    [InlineData("AES 32", "AES 16", "has 16 bytes, but keyShape.length is 32")]
    [InlineData("RSA 256", "RSA 384", "3072 bits, but keyShape.length is 256")]
    [InlineData("RSA 256", "AES 32", "not an RSA private key")]
    [InlineData("RSA 256", "ECDSA 32", "not an RSA private key")]
    [InlineData("ECDSA 32", "ECDSA 48", "not a NIST_P256 private key")]
    [InlineData("ECDSA 32", "RSA 256", "not a NIST_P256 private key")]
    public void Material_of_another_shape_is_refused(string shape, string material, string reason) =>
        Keys.Refusal(() => KeyMaterial.Import(Keys.Of(shape).Shape, Keys.Of(material).Export())).ShouldContain(reason);

    [Theory]
    [MemberData(nameof(Asymmetric))]
    public void A_private_key_with_something_behind_it_is_refused(string name) =>
        Keys.Refusal(() => KeyMaterial.Import(Keys.Of(name).Shape, [.. Keys.Of(name).Export(), 0]));

    [Theory]
    [InlineData("RSA 256")]
    [InlineData("ECDSA 48")]
    public void A_damaged_private_key_is_refused_or_works(string name)
    {
        var key = Keys.Of(name);
        var good = key.Export();
        var algorithm = name.StartsWith('R') ? "SHA_256_RSA_PKCS_PSS" : "ECDSA_SHA_384";
        Gen.Select(Gen.Int[0, good.Length - 1], Gen.Byte[1, 255])
            .Sample(
                (at, change) =>
                {
                    good[at] ^= change;
                    var isUsable = IsUsable(key.Shape, good, algorithm);
                    good[at] ^= change;
                    return isUsable is not false;
                },
                iter: 300,
                threads: 1
            );
    }

    private static bool? IsUsable(KeyShape shape, byte[] material, string algorithm)
    {
        try
        {
            var key = KeyMaterial.Import(shape, material);
            var signature = Signatures.Sign(key, "", "RAW", algorithm);
            return Signatures.Verify(key, "", "RAW", signature, algorithm);
        }
        catch (ApiException)
        {
            return null;
        }
    }

    private static byte[] Derived(byte[] secret, string version) =>
        AesMaterial.Derive(secret, version, new("AES", 32)).Export();
}
