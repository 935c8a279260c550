using System.Security.Cryptography;
using Plumbline.Oci.Client.Authentication;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Client.Authentication;

public sealed class SigningKeyTests : IDisposable
{
    private readonly SigningKey _key = new(PrivateKeyReader.Read(TestKeys.Pkcs8, passPhrase: null, "key"));

    public void Dispose() => _key.Dispose();

    [Fact]
    public void Many_threads_sign_at_once_and_each_signature_is_good() =>
        Parallel.For(0, 200, i => IsGood(BitConverter.GetBytes(i)).ShouldBeTrue());

    [Fact]
    public void Whoever_still_signs_when_it_is_replaced_can_end_that()
    {
        _key.Dispose();
        IsGood([1]).ShouldBeTrue();
        IsGood([2]).ShouldBeTrue();
    }

    [Fact]
    public void The_public_key_is_its_PEM_without_dashed_lines() =>
        _key.PublicKey.ShouldBe(string.Concat(TestKeys.PublicKey.Split('\n').Where(line => !line.StartsWith('-'))));

    private bool IsGood(byte[] data) =>
        TestKeys.Rsa.VerifyData(data, _key.Sign(data), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
}
