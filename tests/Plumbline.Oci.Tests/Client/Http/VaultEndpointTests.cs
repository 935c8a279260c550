using Plumbline.Oci.Client.Http;
using Plumbline.Oci.Client.Regions;

namespace Plumbline.Oci.Tests.Client.Http;

public sealed class VaultEndpointTests
{
    private static readonly Region Ashburn = new("us-ashburn-1", "iad", "oraclecloud.com");

    [Theory]
    [InlineData("https://b5rlg-management.kms.us-ashburn-1.oraclecloud.com")]
    [InlineData("https://b5rlg-management.kms.us-ashburn-1.oraclecloud.com/")]
    [InlineData("https://b5rlg-management.kms.us-ashburn-1.oraclecloud.com:443")]
    [InlineData("https://b5rlg-management.kms.us-ashburn-1.oci.oraclecloud.com")]
    [InlineData("https://B5RLG-MANAGEMENT.KMS.US-ASHBURN-1.ORACLECLOUD.COM")]
    public void A_vault_of_this_region_and_realm_is_accepted(string endpoint) =>
        new Endpoints(Ashburn, endpoint: null).Vault(endpoint, Ashburn).ShouldBe(new Uri(endpoint));

    public static TheoryData<string?> Elsewhere =>
        new(
            null,
            "",
            "nonsense",
            "https://evil.example",
            "http://x-management.kms.us-ashburn-1.oraclecloud.com",
            "https://x-management.kms.eu-frankfurt-1.oraclecloud.com",
            "https://x-management.kms.us-ashburn-1.oraclecloud.eu",
            "https://x-management.kms.us-ashburn-1.oraclegovcloud.com",
            "https://x-management.kms.us-ashburn-1.oraclecloud.com.evil.example",
            "https://x-management.kms.us-ashburn-1.oraclecloud.com@evil.example",
            "https://user@x-management.kms.us-ashburn-1.oraclecloud.com",
            "https://user:secret@x-management.kms.us-ashburn-1.oraclecloud.com",
            "https://x-management.kms.us-ashburn-1.oraclecloud.com:8443",
            "https://x-management.kms.us-ashburn-1.oraclecloud.com/path",
            "https://x-management.kms.us-ashburn-1.oraclecloud.com/?query",
            "https://x-management.kms.us-ashburn-1.oraclecloud.com/#fragment",
            "https://x-management.kms.us-ashburn-1.oraclecloud.com\\@evil.example",
            "https://x-crypto.kms.us-ashburn-1.oraclecloud.com",
            "https://kms.us-ashburn-1.oraclecloud.com",
            "https://-management.kms.us-ashburn-1.oraclecloud.com",
            "https://evil.x-management.kms.us-ashburn-1.oraclecloud.com",
            "https://x-management.kms.us-ashburn-1xoraclecloud.com",
            "https://x-management.kms.us-ashburn-1.oraclecloudxcom",
            "http://127.0.0.1:8080",
            "file:///etc/passwd"
        );

    [Theory]
    [MemberData(nameof(Elsewhere))]
    public void Anything_else_is_refused(string? endpoint) =>
        new Endpoints(Ashburn, endpoint: null).Vault(endpoint, Ashburn).ShouldBeNull();

    [Theory]
    [InlineData("http://127.1.0.3:8080")]
    [InlineData("http://localhost:8080")]
    [InlineData("https://x-management.kms.us-ashburn-1.oraclecloud.com")]
    public void An_endpoint_on_this_machine_may_have_vaults_on_this_machine(string vault) =>
        new Endpoints(Ashburn, "http://127.0.0.1:8080").Vault(vault, Ashburn).ShouldBe(new Uri(vault));

    [Theory]
    [InlineData("http://10.0.0.1:8080")]
    [InlineData("http://user:secret@127.0.0.1:8080")]
    [InlineData("http://127.0.0.1.evil.example")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://127.0.0.1")]
    public void But_not_elsewhere_and_not_by_other_means(string vault) =>
        new Endpoints(Ashburn, "http://127.0.0.1:8080").Vault(vault, Ashburn).ShouldBeNull();

    [Fact]
    public void A_realm_that_carries_a_port_has_its_vaults_at_that_port()
    {
        var local = new Region("local-1", "loc", "localhost:28443");
        var endpoints = new Endpoints(local, endpoint: null);
        endpoints.Vault("https://x-management.kms.local-1.localhost:28443", local).ShouldNotBeNull();
        endpoints.Vault("https://x-management.kms.local-1.localhost", local).ShouldBeNull();
    }

    [Fact]
    public void An_endpoint_elsewhere_has_its_vaults_in_the_realm()
    {
        var endpoints = new Endpoints(Ashburn, "https://gateway.example");
        endpoints.Vault("https://x-management.kms.us-ashburn-1.oraclecloud.com", Ashburn).ShouldNotBeNull();
        endpoints.Vault("https://gateway.example", Ashburn).ShouldBeNull();
        endpoints.Vault("http://127.0.0.1", Ashburn).ShouldBeNull();
    }
}
