using System.Security.Cryptography;
using System.Text;
using Plumbline.Simulator.Tests.Client;

namespace Plumbline.Simulator.Tests.Signing;

public sealed class SignatureTests(SignatureTests.Tiny tiny) : IClassFixture<SignatureTests.Tiny>
{
    private readonly Oci _oci = tiny.Oci;

    private string Path => $"/20160918/tenancies/{_oci.TenancyId}";

    [Fact]
    public async Task A_correct_signature_is_accepted() => (await _oci.GetAsync(Path)).Status.ShouldBe(200);

    [Fact]
    public async Task The_date_may_come_as_x_date() =>
        (await GetAsync(_oci.Signer with { DateHeader = "x-date" })).Status.ShouldBe(200);

    [Fact]
    public async Task Headers_may_be_signed_in_any_order_and_case() =>
        (await GetAsync(_oci.Signer with { SignedHeaders = ["Host", "(request-target)", "Date"] })).Status.ShouldBe(
            200
        );

    [Fact]
    public async Task Attributes_may_come_in_any_order() =>
        (await GetAsync(_oci.Signer with { Rewrite = Backwards })).Status.ShouldBe(200);

    [Theory]
    [InlineData("(request-target)", "host")]
    [InlineData("date", "host")]
    [InlineData("date", "(request-target)")]
    public async Task A_header_left_unsigned_is_refused(params string[] names) =>
        await RefusedAsync(_oci.Signer with { SignedHeaders = names });

    [Fact]
    public async Task A_foreign_key_is_refused()
    {
        using var other = RSA.Create(2048);
        await RefusedAsync(_oci.Signer with { Key = other });
    }

    [Theory]
    [InlineData(-6)]
    [InlineData(6)]
    public async Task A_date_six_minutes_off_is_refused(int minutes) =>
        await RefusedAsync(_oci.Signer with { Date = TimeProvider.System.GetUtcNow().AddMinutes(minutes) });

    [Fact]
    public async Task A_date_four_minutes_off_is_accepted() =>
        (await GetAsync(_oci.Signer with { Date = TimeProvider.System.GetUtcNow().AddMinutes(-4) })).Status.ShouldBe(
            200
        );

    [Fact]
    public async Task An_unregistered_fingerprint_is_refused() =>
        await RefusedAsync(_oci.Signer with { KeyId = _oci.Signer.KeyId[..^2] + "zz" });

    [Theory]
    [InlineData("version=\"1\"", "version=\"2\"")]
    [InlineData("rsa-sha256", "rsa-sha1")]
    [InlineData("signature=\"", "signature=\"AAAA")]
    [InlineData("signature=\"", "signature=\"not base 64 ")]
    [InlineData("keyId=", "keyID=")]
    [InlineData("headers=\"", "headers=\"opc-obo-token ")]
    [InlineData("Signature ", "Bearer ")]
    [InlineData(",signature", ",version=\"1\",signature")]
    public async Task A_tampered_Authorization_is_refused(string from, string to) =>
        await RefusedAsync(_oci.Signer with { Rewrite = authorization => authorization.Replace(from, to) });

    [Fact]
    public async Task No_Authorization_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, _oci.Absolute(Path));
        Refused(await _oci.SendAsync(request));
    }

    [Fact]
    public async Task Another_path_than_the_signed_one_is_refused()
    {
        var request = _oci.Signer.Sign(HttpMethod.Get, _oci.Absolute(Path));
        request.RequestUri = _oci.Absolute(Path + "?page=2");
        Refused(await _oci.SendAsync(request));
    }

    [Fact]
    public async Task Another_host_than_the_signed_one_is_refused()
    {
        var request = _oci.Signer.Sign(HttpMethod.Get, _oci.Absolute(Path));
        request.Headers.Host = "localhost";
        Refused(await _oci.SendAsync(request));
    }

    [Fact]
    public async Task An_altered_date_is_refused()
    {
        var request = _oci.Signer.Sign(HttpMethod.Get, _oci.Absolute(Path));
        request.Headers.Date = TimeProvider.System.GetUtcNow().AddSeconds(-30);
        Refused(await _oci.SendAsync(request));
    }

    [Fact]
    public async Task An_altered_body_is_refused()
    {
        var request = _oci.Signer.Sign(HttpMethod.Post, _oci.Absolute("/20180608/keys"), """{"displayName":"mine"}""");
        var altered = new ByteArrayContent(Encoding.UTF8.GetBytes("""{"displayName":"ours"}"""));
        altered.Headers.ContentLength = request.Content!.Headers.ContentLength;
        altered.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        request.Content = altered;
        Refused(await _oci.SendAsync(request));
    }

    [Fact]
    public async Task A_body_needs_its_headers_signed()
    {
        var signer = _oci.Signer with { SignedHeaders = ["date", "(request-target)", "host"] };
        Refused(await _oci.SendAsync(signer.Sign(HttpMethod.Post, _oci.Absolute("/20180608/keys"), "{}")));
    }

    [Theory]
    [InlineData("PUT", "/n/ns/b/bucket/o/an/object", false)]
    [InlineData("PUT", "/n/ns/b/bucket/u/upload", false)]
    [InlineData("PUT", "/n/ns/b/bucket", true)]
    [InlineData("PUT", "/n/ns/b/bucket/o/", true)]
    [InlineData("PUT", "/20180608/keys/o/n/b", true)]
    [InlineData("POST", "/n/ns/b/bucket/u/upload", true)]
    public async Task Only_an_upload_may_leave_its_body_unsigned(string method, string path, bool isRefused)
    {
        var signer = _oci.Signer with { SignedHeaders = ["date", "(request-target)", "host"] };
        var response = await _oci.SendAsync(signer.Sign(new HttpMethod(method), _oci.Absolute(path), "{}"));
        (response.Status == 401).ShouldBe(isRefused);
    }

    [Fact]
    public async Task An_upload_that_says_what_is_in_it_must_sign_all_of_that()
    {
        var signer = _oci.Signer with { SignedHeaders = ["date", "(request-target)", "host", "x-content-sha256"] };
        Refused(await _oci.SendAsync(signer.Sign(HttpMethod.Put, _oci.Absolute("/n/ns/b/bucket/o/object"), "{}")));
    }

    [Fact]
    public async Task Many_requests_at_once_are_all_verified()
    {
        using var other = RSA.Create(2048);
        var signers = Enumerable.Range(0, 64).Select(i => i % 4 == 0 ? _oci.Signer with { Key = other } : _oci.Signer);
        var requests = signers.Select(signer => signer.Sign(HttpMethod.Get, _oci.Absolute(Path))).ToArray();
        var responses = await Task.WhenAll(requests.Select(_oci.SendAsync));
        responses.Index().ShouldAllBe(response => response.Item.Status == (response.Index % 4 == 0 ? 401 : 200));
    }

    [Fact]
    public async Task A_refusal_is_logged_with_its_reason()
    {
        await GetAsync(_oci.Signer with { Date = DateTimeOffset.UnixEpoch });
        _oci.Log.Last().ShouldEndWith("date is more than five minutes off");
    }

    private Task<Response> GetAsync(Signer signer) => _oci.SendAsync(signer.Sign(HttpMethod.Get, _oci.Absolute(Path)));

    private async Task RefusedAsync(Signer signer) => Refused(await GetAsync(signer));

    private static void Refused(Response response)
    {
        response.Status.ShouldBe(401);
        response.Code.ShouldBe("NotAuthenticated");
        response.Headers.ShouldContainKey("opc-request-id");
    }

    private static string Backwards(string authorization) =>
        "Signature " + string.Join(" , ", authorization["Signature ".Length..].Split(',').Reverse());

    public sealed class Tiny() : Served(Client.Tenancies.With());
}
