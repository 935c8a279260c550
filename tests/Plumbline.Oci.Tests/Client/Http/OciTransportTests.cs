using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Client.Http;

public sealed class OciTransportTests
{
    [Fact]
    public async Task A_proxy_tunnels_to_hosts_under_their_real_names()
    {
        await using var oci = await SimulatedOci.StartAsync(new TestTenancy());
        await oci.ScanAsync();
        oci.Requests[0].Host.ShouldBe("identity.us-ashburn-1.oci.oraclecloud.com");
    }

    [Fact]
    public async Task The_bundle_may_be_named_by_the_environment()
    {
        await using var oci = await SimulatedOci.StartAsync(new TestTenancy());
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["OCI_CLI_CERT_BUNDLE"] = oci.Environment.CertBundle,
        };
        var result = await oci.ScanAsync(options: oci.Options with { CertBundle = null, Environment = environment });
        result.Complete.ShouldBeTrue();
    }

    [Fact]
    public async Task A_host_that_no_authority_in_the_bundle_vouches_for_is_asked_once()
    {
        using var home = new TestHome();
        await using var oci = await SimulatedOci.StartAsync(new TestTenancy());
        var options = oci.Options with { CertBundle = home.Write("other.pem", OtherAuthority()) };
        var time = new SkippingTime();
        var error = await FailAsync(options, time);
        error.Code.ShouldBe("TlsFailure");
        error.Describe().ShouldContain("failed: TlsFailure: the TLS connection failed (");
        error
            .Describe()
            .ShouldEndWith(
                " If a proxy or a private endpoint uses its own certificate authority, name its PEM file with --cert-bundle."
            );
        time.Waits.ShouldBeEmpty();
        oci.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_bundle_the_machine_decides_whom_to_trust()
    {
        await using var oci = await SimulatedOci.StartAsync(new TestTenancy());
        (await FailAsync(oci.Options with { CertBundle = null }, new SkippingTime())).Code.ShouldBe("TlsFailure");
    }

    [Fact]
    public async Task A_proxy_that_refuses_is_named()
    {
        await using var proxy = new StubServer(StubAnswer.Of(407, ""));
        using var home = TestHome.WithProfile();
        var withPassword = new UriBuilder(proxy.Url) { UserName = "user", Password = "sekret" }.Uri;
        var error = await FailAsync(home.Options with { Proxy = withPassword }, new SkippingTime());
        error.Code.ShouldBe("Unreachable");
        error.Message.ShouldBe("the proxy refused with 407 ProxyAuthenticationRequired");
        proxy.Requests.ShouldAllBe(request => request.Method == "CONNECT" && request.Header("authorization") == null);
    }

    [Theory]
    [InlineData("kms", 4)]
    [InlineData("new-management.kms", 8)]
    public async Task A_proxy_that_does_not_know_a_host_is_asked_again_longer_for_a_vault(string host, int attempts)
    {
        await using var proxy = new StubServer(StubAnswer.Of(502, ""));
        await using var oci = new StubbedOci(proxy, options => options with { Endpoint = null, Proxy = proxy.Url });
        var call = oci.Request.Call with { Endpoint = new Uri($"https://{host}.us-ashburn-1.oraclecloud.com") };
        var error = await Should.ThrowAsync<OciException>(() =>
            oci.Connection.Client.GetAsync(
                oci.Request with
                {
                    Call = call,
                },
                TestJson.Default.StringArray,
                TestContext.Current.CancellationToken
            )
        );
        error.Code.ShouldBe("Unreachable");
        proxy.Requests.Count.ShouldBe(attempts);
    }

    [Fact]
    public async Task An_endpoint_on_this_machine_is_never_reached_by_way_of_a_proxy()
    {
        await using var proxy = new StubServer(StubAnswer.Json("[]"));
        await using var server = new StubServer(StubAnswer.Json("""["a"]"""));
        await using var oci = new StubbedOci(server, options => options with { Proxy = proxy.Url });
        (await oci.GetAsync()).ShouldBe(["a"]);
        proxy.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_missing_bundle_is_named() =>
        (await FailAsync("/nowhere/ca.pem")).ShouldStartWith(
            "The certificate bundle '/nowhere/ca.pem' cannot be read: "
        );

    [Theory]
    [InlineData("")]
    [InlineData("not a certificate")]
    public async Task A_bundle_without_a_certificate_is_refused(string text)
    {
        using var home = new TestHome();
        var path = home.Write("ca.pem", text);
        (await FailAsync(path)).ShouldBe($"The certificate bundle '{path}' holds no certificate in PEM form.");
    }

    [Fact]
    public async Task A_damaged_bundle_is_named()
    {
        using var home = new TestHome();
        var path = home.Write("ca.pem", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
        (await FailAsync(path)).ShouldStartWith($"The certificate bundle '{path}' cannot be read: ");
    }

    private static async Task<string> FailAsync(string bundle)
    {
        using var home = TestHome.WithProfile();
        var options = home.Options with { CertBundle = bundle };
        var open = () =>
            OciConnection.OpenAsync(options, TimeProvider.System, _ => { }, TestContext.Current.CancellationToken);
        return (await Should.ThrowAsync<ConfigurationException>(open)).Message;
    }

    private static async Task<OciException> FailAsync(ConnectionOptions options, TimeProvider time)
    {
        using var connection = await OciConnection.OpenAsync(
            options,
            time,
            _ => { },
            TestContext.Current.CancellationToken
        );
        var endpoint = connection.Endpoints.Kms(connection.Region);
        var request = new OciRequest(new OciCall("kms", "ListVaults", endpoint), "/20180608/vaults");
        return await Should.ThrowAsync<OciException>(() =>
            connection.Client.GetAsync(request, TestJson.Default.StringArray, TestContext.Current.CancellationToken)
        );
    }

    private static string OtherAuthority()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Another authority", key, HashAlgorithmName.SHA256);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return certificate.ExportCertificatePem();
    }
}
