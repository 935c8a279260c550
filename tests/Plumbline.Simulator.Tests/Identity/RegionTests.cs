using Plumbline.Simulator.Tests.Client;
using static Plumbline.Simulator.Tests.Client.Tenancies;

namespace Plumbline.Simulator.Tests.Identity;

public sealed class RegionTests
{
    [Fact]
    public async Task The_regions_of_the_realm_are_listed_with_their_keys()
    {
        await using var oci = await Iam.ServeAsync();
        var regions = (await oci.CallAsync("GET", "regions")).Json.EnumerateArray();
        var byName = regions.ToDictionary(
            region => region.GetProperty("name").GetString()!,
            region => region.GetProperty("key").GetString()
        );
        byName["us-phoenix-1"].ShouldBe("PHX");
        byName["uk-london-1"].ShouldBe("LHR");
        byName.ShouldNotContainKey("us-langley-1");
    }

    [Fact]
    public async Task A_new_subscription_is_ready_after_a_while()
    {
        await using var oci = await Iam.ServeAsync();
        var path = $"tenancies/{Root}/regionSubscriptions";
        var tokyo = $"https://identity.ap-tokyo-1.oci.oraclecloud.com/20160918/tenancies/{Root}";
        (await oci.GetAsync(tokyo)).Status.ShouldBe(401);
        var created = await oci.CallAsync("POST", path, new { regionKey = "NRT" });
        (created["regionName"], created["status"]).ShouldBe(("ap-tokyo-1", "IN_PROGRESS"));
        var listed = await oci.CallAsync("GET", path);
        listed.All("regionName").ShouldBe(["us-ashburn-1", "eu-frankfurt-1", "ap-tokyo-1"]);
        listed.All("status").ShouldAllBe(status => status == "READY");
        (await oci.GetAsync(tokyo)).Status.ShouldBe(200);
        (await oci.CallAsync("POST", path, new { regionKey = "NRT" })).Status.ShouldBe(409);
        (await oci.CallAsync("POST", path, new { regionKey = "NIX" })).Status.ShouldBe(400);
    }

    [Theory]
    [InlineData("us-ashburn-1", "US-ASHBURN", 3)]
    [InlineData("eu-frankfurt-1", "EU-FRANKFURT-1", 3)]
    [InlineData("ap-tokyo-1", "AP-TOKYO-1", 1)]
    public async Task Each_region_has_its_availability_domains(string region, string name, int count)
    {
        await using var oci = await Oci.ServeAsync(With(vaults: [], regions: [region]));
        var domains = await oci.CallAsync("GET", $"availabilityDomains?compartmentId={Root}");
        domains.All("name").Length.ShouldBe(count);
        domains.All("name")[0].ShouldMatch($"^[A-Z][a-z]{{3}}:{name}-AD-1$");
        domains.Ids.Distinct(StringComparer.Ordinal).Count().ShouldBe(count);

        var faults = await oci.CallAsync("GET", FaultDomains(domains.All("name")[0]));
        faults.All("name").ShouldBe(["FAULT-DOMAIN-1", "FAULT-DOMAIN-2", "FAULT-DOMAIN-3"]);
        (await oci.CallAsync("GET", FaultDomains("other"))).Code.ShouldBe("InvalidParameter");
    }

    [Fact]
    public async Task The_tenancy_file_may_name_its_own()
    {
        await using var oci = await Oci.ServeAsync(
            $$"""
            {
              "tenancy": { "id": "{{Root}}" }, "regions": ["us-ashburn-1"],
              "availabilityDomains": [ { "id": "ad", "name": "mine", "compartmentId": "{{Root}}" } ]
            }
            """
        );
        (await oci.CallAsync("GET", $"availabilityDomains?compartmentId={Root}")).All("name").ShouldBe(["mine"]);
        (await oci.CallAsync("GET", FaultDomains("mine"))).All("availabilityDomain").Length.ShouldBe(3);
    }

    [Theory]
    [InlineData($"domains?compartmentId={Root}")]
    [InlineData($"policies?compartmentId={Root}")]
    [InlineData($"tagDefaults?compartmentId={Root}")]
    public async Task What_a_scanner_asks_first_has_an_answer_in_an_empty_tenancy(string path)
    {
        await using var oci = await Iam.ServeAsync();
        var response = await oci.CallAsync("GET", path);
        (response.Status, response.Text).ShouldBe((200, "[]"));
    }

    private static string FaultDomains(string availabilityDomain) =>
        $"faultDomains?compartmentId={Root}&availabilityDomain={Uri.EscapeDataString(availabilityDomain)}";
}
