using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Http;
using Plumbline.Oci.Client.Regions;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Client.Http;

public sealed class EndpointsTests
{
    private static readonly Region Ashburn = new("us-ashburn-1", "iad", "oraclecloud.com");

    [Theory]
    [InlineData("us-ashburn-1", "oraclecloud.com")]
    [InlineData("us-luke-1", "oraclegovcloud.com")]
    [InlineData("uk-gov-london-1", "oraclegovcloud.uk")]
    [InlineData("ap-chiyoda-1", "oraclecloud8.com")]
    [InlineData("eu-frankfurt-2", "oraclecloud.eu")]
    [InlineData("sa-riodejaneiro-1", "oraclecloud52.com")]
    public void Host_names_follow_the_region_and_its_realm(string name, string domain)
    {
        using var home = new TestHome();
        var region = new RegionDirectory(home.Options).Get(name);
        var endpoints = new Endpoints(region, endpoint: null);
        endpoints.Identity(region).ShouldBe(new Uri($"https://identity.{name}.oci.{domain}"));
        endpoints.Kms(region).ShouldBe(new Uri($"https://kms.{name}.{domain}"));
        endpoints.IsFixed.ShouldBeFalse();
    }

    [Fact]
    public void A_fixed_endpoint_serves_everything()
    {
        var endpoints = new Endpoints(Ashburn, "http://127.0.0.1:8080");
        endpoints.Identity(Ashburn).ShouldBe(new Uri("http://127.0.0.1:8080"));
        endpoints.Kms(Ashburn).ShouldBe(new Uri("http://127.0.0.1:8080"));
        endpoints.IsFixed.ShouldBeTrue();
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("127.0.0.1:8080")]
    [InlineData("ftp://127.0.0.1")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/etc/passwd")]
    public void An_endpoint_must_be_a_web_address(string endpoint) =>
        Should
            .Throw<ConfigurationException>(() => new Endpoints(Ashburn, endpoint))
            .Message.ShouldBe($"The endpoint '{endpoint}' is not an http or https address.");

    [Theory]
    [InlineData("http://example.com")]
    [InlineData("http://127.0.0.1.example.com")]
    [InlineData("http://10.0.0.1:8080")]
    public void An_endpoint_on_another_machine_must_use_https(string endpoint) =>
        Should
            .Throw<ConfigurationException>(() => new Endpoints(Ashburn, endpoint))
            .Message.ShouldBe(
                $"The endpoint '{endpoint}' must use https: signed requests go over http only to this machine."
            );

    [Theory]
    [InlineData("https://alice:secret@example.com")]
    [InlineData("http://alice:secret@example.com")]
    public void A_password_in_an_endpoint_is_refused_and_not_repeated(string endpoint) =>
        Should
            .Throw<ConfigurationException>(() => new Endpoints(Ashburn, endpoint))
            .Message.ShouldBe(
                "The endpoint must not hold a user name or password: requests are signed with the API key."
            );

    [Theory]
    [InlineData("https://kms.us-ashburn-1.oraclecloud.com/x?y", true)]
    [InlineData("https://a-management.kms.eu-frankfurt-1.oraclecloud.com", true)]
    [InlineData("http://kms.us-ashburn-1.oraclecloud.com", false)]
    [InlineData("https://oraclecloud.com", false)]
    [InlineData("https://evil-oraclecloud.com", false)]
    [InlineData("https://kms.us-ashburn-1.oraclecloud.com.evil.example", false)]
    [InlineData("https://kms.us-ashburn-1.oraclecloud.com@evil.example", false)]
    [InlineData("https://kms.us-ashburn-1.oraclecloud.eu", false)]
    [InlineData("https://kms.us-ashburn-1.oraclecloud.com:8443", false)]
    [InlineData("http://127.0.0.1", false)]
    [InlineData("file:///etc/passwd", false)]
    public void Only_https_inside_the_realm_is_trusted(string address, bool trusted) =>
        new Endpoints(Ashburn, endpoint: null).Trusts(new Uri(address)).ShouldBe(trusted);

    [Theory]
    [InlineData("http://127.0.0.1:8080/x", true)]
    [InlineData("http://127.1.0.7:9999", true)]
    [InlineData("https://localhost", true)]
    [InlineData("http://[::1]:80", true)]
    [InlineData("https://kms.us-ashburn-1.oraclecloud.com", true)]
    [InlineData("http://10.0.0.1:8080", false)]
    [InlineData("http://127.0.0.1.evil.example", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("ftp://127.0.0.1/x", false)]
    public void An_endpoint_on_this_machine_trusts_this_machine_too(string address, bool trusted) =>
        new Endpoints(Ashburn, "http://127.0.0.1:8080").Trusts(new Uri(address)).ShouldBe(trusted);

    [Theory]
    [InlineData("https://gateway.example:8443/x", true)]
    [InlineData("https://gateway.example/x", false)]
    [InlineData("http://gateway.example:8443/x", false)]
    [InlineData("https://other.example:8443/x", false)]
    [InlineData("http://127.0.0.1/x", false)]
    public void An_endpoint_elsewhere_trusts_itself(string address, bool trusted) =>
        new Endpoints(Ashburn, "https://gateway.example:8443").Trusts(new Uri(address)).ShouldBe(trusted);
}
