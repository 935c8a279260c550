using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Time.Testing;
using Plumbline.Simulator.Tests.Client;

namespace Plumbline.Simulator.Tests.Principals;

public sealed class InstancePrincipalTests(InstancePrincipalTests.Tiny tiny)
    : IClassFixture<InstancePrincipalTests.Tiny>
{
    private readonly Oci _oci = tiny.Oci;

    [Fact]
    public async Task A_federated_instance_calls_with_its_session()
    {
        var instance = await Instance.OfAsync(_oci);
        var token = (await instance.FederateAsync())["token"];
        (await _oci.AskAsync(_oci.With(token, instance.SessionKey)))["id"].ShouldBe(_oci.TenancyId);
        (await _oci.AskAsync(_oci.With(token))).ShouldBeRefused();
        var claims = Tokens.Claims(token);
        ((string?)claims["ptype"]).ShouldBe("instance");
        ((string?)claims["opc-instance"])!.ShouldStartWith("ocid1.instance.");
        ((string?)claims["opc-compartment"]).ShouldBe(_oci.TenancyId);
    }

    [Fact]
    public async Task The_auth_service_answers_under_its_own_name()
    {
        var instance = await Instance.OfAsync(_oci);
        var request = instance.Request("https://auth.us-ashburn-1.oraclecloud.com/v1/x509");
        (await _oci.SendAsync(request)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task The_fingerprint_may_be_lower_case()
    {
        var instance = await Instance.OfAsync(_oci);
        var lower = instance with { Fingerprint = instance.Fingerprint.ToLowerInvariant() };
        (await lower.FederateAsync()).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_foreign_certificate_is_refused()
    {
        using var key = RSA.Create(2048);
        var own = await Instance.OfAsync(_oci);
        var request = new CertificateRequest(
            own.Certificate.SubjectName,
            key,
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        );
        var now = TimeProvider.System.GetUtcNow();
        using var foreign = request.CreateSelfSigned(now.AddHours(-1), now.AddHours(1));
        (await new Instance(_oci, _oci.TenancyId, foreign, key).FederateAsync()).ShouldBeRefused();
    }

    [Fact]
    public async Task A_certificate_of_another_simulator_is_refused()
    {
        await using var other = await Oci.StartAsync();
        var instance = await Instance.OfAsync(other);
        (await (instance with { Oci = _oci }).FederateAsync()).ShouldBeRefused();
    }

    [Fact]
    public async Task The_authoritys_own_certificate_is_refused()
    {
        var pem = await Instance.MetadataAsync(_oci, "/opc/v2/identity/intermediate.pem");
        using var authority = X509Certificate2.CreateFromPem(pem.Text);
        using var key = RSA.Create(2048);
        (await new Instance(_oci, _oci.TenancyId, authority, key).FederateAsync()).ShouldBeRefused();
    }

    [Fact]
    public async Task Another_key_than_the_certificates_is_refused()
    {
        using var other = RSA.Create(2048);
        (await (await Instance.OfAsync(_oci) with { Key = other }).FederateAsync()).ShouldBeRefused();
    }

    [Fact]
    public async Task Another_tenancy_than_the_certificates_is_refused() =>
        (
            await (await Instance.OfAsync(_oci) with { TenancyId = "ocid1.tenancy.oc1..other" }).FederateAsync()
        ).ShouldBeRefused();

    [Fact]
    public async Task Another_fingerprint_than_the_certificates_is_refused() =>
        (await (await Instance.OfAsync(_oci) with { Fingerprint = "AA:BB" }).FederateAsync()).ShouldBeRefused();

    [Fact]
    public async Task An_altered_request_is_refused()
    {
        var request = (await Instance.OfAsync(_oci)).Request();
        var other = (await Instance.OfAsync(_oci)).Request();
        request.Content = other.Content;
        (await _oci.SendAsync(request)).ShouldBeRefused();
    }

    [Theory]
    [InlineData("nonsense", 400, "CannotParseRequest")]
    [InlineData("[]", 400, "CannotParseRequest")]
    [InlineData("{}", 400, "MissingParameter")]
    [InlineData("""{"certificate":"é"}""", 400, "InvalidParameter")]
    [InlineData("""{"certificate":"AAAA"}""", 400, "InvalidParameter")]
    public async Task A_request_that_cannot_be_read_says_so(string body, int status, string code)
    {
        var response = await _oci.PostAsync("/v1/x509", body);
        response.Status.ShouldBe(status);
        response.Code.ShouldBe(code);
    }

    [Fact]
    public async Task Neither_certificate_nor_token_outlives_its_time()
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var oci = await Oci.StartAsync(new SimulatorOptions { TimeProvider = clock });
        var instance = await Instance.OfAsync(oci);
        var token = (await instance.FederateAsync())["token"];
        clock.Advance(TimeSpan.FromMinutes(61));
        oci.Signer = oci.Signer with { Date = clock.GetUtcNow() };
        (await oci.AskAsync(oci.With(token, instance.SessionKey))).ShouldBeRefused();
        (await instance.FederateAsync()).Status.ShouldBe(200);
        clock.Advance(TimeSpan.FromMinutes(61));
        oci.Signer = oci.Signer with { Date = clock.GetUtcNow() };
        (await instance.FederateAsync()).ShouldBeRefused();
        (await (await Instance.OfAsync(oci)).FederateAsync()).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer Cloud")]
    public async Task Metadata_demands_its_header(string? authorization) =>
        (await Instance.MetadataAsync(_oci, "/opc/v2/instance/", authorization)).ShouldBeRefused();

    [Theory]
    [InlineData("region", "us-ashburn-1")]
    [InlineData("compartmentId", Client.Tenancies.Root)]
    [InlineData("regionInfo/realmKey", "oc1")]
    [InlineData("shapeConfig/ocpus", "1")]
    public async Task A_field_of_the_instance_is_plain_text(string path, string value)
    {
        var response = await Instance.MetadataAsync(_oci, $"/opc/v2/instance/{path}");
        response.Text.ShouldBe(value);
        response.Headers["Content-Type"].ShouldBe("text/plain");
    }

    [Fact]
    public async Task The_instance_as_a_whole_is_JSON()
    {
        var instance = await Instance.MetadataAsync(_oci, "/opc/v2/instance/");
        instance["id"].ShouldStartWith("ocid1.instance.");
        instance["canonicalRegionName"].ShouldBe("us-ashburn-1");
        (await Instance.MetadataAsync(_oci, "/opc/v2/instance/id")).Text.ShouldBe(instance["id"]);
        (await Instance.MetadataAsync(_oci, "/opc/v2/instance/regionInfo"))["regionKey"].ShouldBe("IAD");
    }

    [Theory]
    [InlineData("/opc/v2/instance/nothing")]
    [InlineData("/opc/v2/instance/region/more")]
    [InlineData("/opc/v2/identity/other.pem")]
    [InlineData("/opc/v2/")]
    public async Task What_the_metadata_lacks_is_not_found(string path) =>
        (await Instance.MetadataAsync(_oci, path)).Status.ShouldBe(404);

    [Fact]
    public async Task Metadata_answers_at_its_real_address_through_the_proxy()
    {
        using var client = new HttpClient(
            new SocketsHttpHandler { Proxy = new WebProxy(_oci.Server.Environment.ProxyUrl), UseProxy = true }
        );
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer Oracle");
        var region = new Uri("http://169.254.169.254/opc/v2/instance/region");
        (await client.GetStringAsync(region, TestContext.Current.CancellationToken)).ShouldBe("us-ashburn-1");
    }

    [Fact]
    public async Task Metadata_answers_at_no_name_that_a_web_page_could_use()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, _oci.Absolute("/opc/v2/identity/key.pem"));
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer Oracle");
        request.Headers.Host = "evil.example";
        (await _oci.SendAsync(request)).ShouldBeRefused();
    }

    public sealed class Tiny() : Served(Client.Tenancies.With());
}
