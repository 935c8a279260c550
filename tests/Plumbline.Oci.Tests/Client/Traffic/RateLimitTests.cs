using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Traffic;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Client.Traffic;

public sealed class RateLimitTests : IDisposable
{
    private static readonly CallClass Published = ClassOf("kms", "ListVaults");
    private static readonly CallClass Other = ClassOf("identity", "ListCompartments");

    private readonly TestHome _home = new();

    public void Dispose() => _home.Dispose();

    [Theory]
    [InlineData("kms", "ListVaults", "kms provisioning read")]
    [InlineData("kms", "GetVault", "kms provisioning read")]
    [InlineData("kms", "GetVaultUsage", "kms provisioning read")]
    [InlineData("kms", "ListVaultReplicas", "kms provisioning read")]
    [InlineData("kms", "CreateVault", "kms provisioning write")]
    [InlineData("kms", "ScheduleKeyDeletion", "kms provisioning write")]
    [InlineData("kms", "ChangeKeyCompartment", "kms provisioning write")]
    [InlineData("kms", "ListKeys", "kms management read")]
    [InlineData("kms", "GetKey", "kms management read")]
    [InlineData("kms", "ListKeyVersions", "kms management read")]
    [InlineData("kms", "GetKeyVersion", "kms management read")]
    [InlineData("kms", "CreateKey", "kms management write")]
    [InlineData("kms", "Encrypt", "kms crypto")]
    [InlineData("identity", "ListVaults", "identity")]
    public void A_service_counts_its_calls_by_class(string service, string operation, string name) =>
        ClassOf(service, operation).Name.ShouldBe(name);

    [Fact]
    public void A_real_realm_gets_the_published_rates()
    {
        var limit = RateLimit.Of(_home.Options);
        limit.For(Published).ShouldBe(new Rate(9.8, 9));
        limit.For(Other).ShouldBeNull();
    }

    [Theory]
    [InlineData("10/s", 9.8, 9)]
    [InlineData("600/m", 9.8, 9)]
    [InlineData("30/m", 0.49, 1)]
    [InlineData("1/s", 0.98, 1)]
    [InlineData("100/s", 98, 90)]
    public void A_chosen_rate_is_that_of_every_class_and_calls_stay_just_under(string text, double rate, double burst)
    {
        var limit = RateLimit.Of(_home.With(("PLUMB_SIM_URL", "http://127.0.0.1:1")) with { RateLimit = text });
        limit.For(Published).ShouldBe(new Rate(rate, burst));
        limit.For(Other).ShouldBe(new Rate(rate, burst));
    }

    [Fact]
    public void Off_is_off() => RateLimit.Of(_home.Options with { RateLimit = "off" }).ShouldBe(RateLimit.Off);

    [Theory]
    [InlineData("")]
    [InlineData("10")]
    [InlineData("0/s")]
    [InlineData("-1/s")]
    [InlineData("10/h")]
    [InlineData("ten/s")]
    [InlineData("10/s,burst=20")]
    [InlineData("on")]
    public void What_is_no_rate_is_refused(string text) =>
        Should
            .Throw<ConfigurationException>(() => RateLimit.Of(_home.Options with { RateLimit = text }))
            .Message.ShouldBe($"'{text}' is no rate: write --rate-limit as 10/s, 600/m or off.");

    [Theory]
    [InlineData("PLUMB_SIM_URL=http://127.0.0.1:8080")]
    [InlineData("OCI_CLI_ENDPOINT=http://localhost:8080")]
    [InlineData("HTTPS_PROXY=http://127.0.0.1:8080", "OCI_CLI_CERT_BUNDLE=/ca.pem")]
    [InlineData("https_proxy=http://[::1]:8080", "REQUESTS_CA_BUNDLE=/ca.pem")]
    public void A_simulator_is_known_by_how_one_gets_there(params string[] variables) =>
        RateLimit.Of(With(variables)).ShouldBe(RateLimit.Off);

    [Theory]
    [InlineData("OCI_CLI_ENDPOINT=https://private.example")]
    [InlineData("HTTPS_PROXY=http://127.0.0.1:8080")]
    [InlineData("HTTPS_PROXY=http://proxy.example:8080", "OCI_CLI_CERT_BUNDLE=/ca.pem")]
    [InlineData("OCI_CLI_CERT_BUNDLE=/ca.pem")]
    public void A_proxy_a_bundle_or_an_endpoint_elsewhere_makes_no_simulator(params string[] variables) =>
        RateLimit.Of(With(variables)).ShouldBe(RateLimit.Published);

    private Plumbline.Oci.Client.Configuration.ConnectionOptions With(string[] variables) =>
        _home.With([.. variables.Select(text => text.Split('=', 2)).Select(pair => (pair[0], pair[1]))]);

    private static CallClass ClassOf(string service, string operation) =>
        CallClass.Of(new OciCall(service, operation, new Uri("https://example.org")));
}
