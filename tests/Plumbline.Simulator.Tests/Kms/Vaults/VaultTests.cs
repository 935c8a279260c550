using Plumbline.Simulator.Tests.Client;
using static Plumbline.Simulator.Tests.Client.Tenancies;

namespace Plumbline.Simulator.Tests.Kms.Vaults;

public sealed class VaultTests
{
    private const string WithCountedKeys = """
        {
          "tenancy": {"id": "T"},
          "regions": ["us-ashburn-1"],
          "compartments": [{"id": "c", "compartmentId": "T"}],
          "vaults": [{"id": "v", "compartmentId": "T", "region": "us-ashburn-1"}],
          "keys": [
            {"id": "1", "compartmentId": "T", "vaultId": "v", "protectionMode": "HSM"},
            {"id": "2", "compartmentId": "c", "vaultId": "v", "protectionMode": "HSM", "lifecycleState": "DISABLED"},
            {"id": "3", "compartmentId": "c", "vaultId": "v", "protectionMode": "HSM", "lifecycleState": "DELETED"},
            {"id": "4", "compartmentId": "c", "vaultId": "v", "protectionMode": "SOFTWARE", "lifecycleState": "PENDING_DELETION"},
            {"id": "5", "compartmentId": "c", "vaultId": "v", "protectionMode": "EXTERNAL"},
            {"id": "6", "compartmentId": "c", "vaultId": "v", "protectionMode": "QUANTUM_SAFE"},
            {"id": "7", "compartmentId": "c", "vaultId": "v"}
          ],
          "keyVersions": [
            {"id": "1a", "keyId": "1"},
            {"id": "1b", "keyId": "1"},
            {"id": "1c", "keyId": "1", "lifecycleState": "DELETED"}
          ]
        }
        """;
    private const string Ashburn = "https://kms.us-ashburn-1.oraclecloud.com";

    [Fact]
    public async Task Each_region_lists_its_own_vaults()
    {
        await using var oci = await Oci.ServeAsync(
            With(
                compartments: [Compartment("c")],
                vaults: [Vault("v"), Vault("w", "eu-frankfurt-1"), Vault("x", compartment: "c")]
            )
        );
        (await oci.GetAsync($"{Ashburn}/20180608/vaults?compartmentId={Root}")).Ids.ShouldBe(["v"]);
        (await oci.GetAsync($"{Ashburn}/20180608/vaults?compartmentId=c")).Ids.ShouldBe(["x"]);
        var frankfurt = await oci.GetAsync(
            $"https://kms.eu-frankfurt-1.oraclecloud.com/20180608/vaults?compartmentId={Root}"
        );
        frankfurt.Ids.ShouldBe(["w"]);
        (await oci.GetAsync($"{Ashburn}/20180608/vaults/w")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Through_names_a_vault_has_names_and_they_lead_to_its_keys()
    {
        var vault = "ocid1.vault.oc1.iad.b5qlabel.abcdef";
        await using var oci = await Oci.ServeAsync(With(vaults: [Vault(vault)], keys: [Key("k", vault)]));
        var response = await oci.GetAsync($"{Ashburn}/20180608/vaults/{vault}");
        response["managementEndpoint"].ShouldBe("https://b5qlabel-management.kms.us-ashburn-1.oraclecloud.com");
        response["cryptoEndpoint"].ShouldBe("https://b5qlabel-crypto.kms.us-ashburn-1.oraclecloud.com");
        (await oci.GetAsync($"{response["managementEndpoint"]}/20180608/keys?compartmentId={Root}")).Ids.ShouldBe([
            "k",
        ]);
    }

    [Fact]
    public async Task Through_the_root_a_vault_has_an_address_of_its_own()
    {
        await using var oci = await Oci.ServeAsync(With(vaults: [Vault("v"), Vault("w")], keys: [Key("k", "w")]));
        var port = oci.Server.Environment.RootUrl.Port;
        var endpoints = (await oci.GetAsync($"/20180608/vaults?compartmentId={Root}")).All("managementEndpoint");
        endpoints.ShouldBe([$"http://127.1.0.1:{port}", $"http://127.1.0.2:{port}"]);
        (await oci.GetAsync($"{endpoints[0]}/20180608/keys?compartmentId={Root}")).Ids.ShouldBeEmpty();
        (await oci.GetAsync($"{endpoints[1]}/20180608/keys?compartmentId={Root}")).Ids.ShouldBe(["k"]);
    }

    [Fact]
    public async Task Under_the_local_region_name_the_home_region_answers_and_vaults_stay_local()
    {
        await using var oci = await Oci.ServeAsync(With(vaults: [Vault("ocid1.vault.oc1.iad.lab.x")]));
        var host = $"sim-local-1.localhost:{oci.Server.Environment.HttpsUrl.Port}";
        var vaults = await oci.GetAsync($"https://kms.{host}/20180608/vaults?compartmentId={Root}");
        vaults.All("managementEndpoint").ShouldBe([$"https://lab-management.kms.{host}"]);
    }

    [Fact]
    public async Task Vaults_with_the_same_label_stay_apart()
    {
        string[] ids = ["ocid1.vault.oc1.iad.same.one", "ocid1.vault.oc1.iad.same.two"];
        await using var oci = await Oci.ServeAsync(With(vaults: ids.Select(id => Vault(id)), keys: [Key("k", ids[1])]));
        var endpoints = (await oci.GetAsync($"{Ashburn}/20180608/vaults?compartmentId={Root}")).All(
            "managementEndpoint"
        );
        endpoints.Distinct().Count().ShouldBe(2);
        (await oci.GetAsync($"{endpoints[1]}/20180608/keys?compartmentId={Root}")).Ids.ShouldBe(["k"]);
    }

    [Theory]
    [InlineData("https://evil.example", true)]
    [InlineData("http://169.254.169.254", true)]
    [InlineData("https://x-management.kms.eu-frankfurt-1.oraclecloud.com", true)]
    [InlineData("https://x-management.kms.us-ashburn-1.evil.example", true)]
    [InlineData("https://x-management.kms.us-ashburn-1.oraclecloud.com", false)]
    public async Task An_endpoint_in_the_file_stays_only_if_it_leads_elsewhere(string endpoint, bool stays)
    {
        var vault = new
        {
            id = "v",
            compartmentId = Root,
            region = "us-ashburn-1",
            managementEndpoint = endpoint,
        };
        await using var oci = await Oci.ServeAsync(With(vaults: [vault]));
        ((await oci.GetAsync("/20180608/vaults/v"))["managementEndpoint"] == endpoint).ShouldBe(stays);
    }

    [Fact]
    public async Task A_label_in_the_files_endpoint_is_the_vaults_label()
    {
        var endpoint = "https://given-management.kms.us-ashburn-1.oraclecloud.com";
        var vault = new
        {
            id = "v",
            compartmentId = Root,
            region = "us-ashburn-1",
            managementEndpoint = endpoint,
        };
        await using var oci = await Oci.ServeAsync(With(vaults: [vault], keys: [Key("k")]));
        (await oci.GetAsync($"{Ashburn}/20180608/vaults/v"))["managementEndpoint"].ShouldBe(endpoint);
        (await oci.GetAsync($"{endpoint}/20180608/keys/k")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_list_shows_summaries_and_get_shows_the_vault()
    {
        var vault = new
        {
            id = "v",
            compartmentId = Root,
            region = "us-ashburn-1",
            lifecycleState = "SOMETHING_NEW",
            extra = 1,
        };
        await using var oci = await Oci.ServeAsync(With(vaults: [vault]));
        var summary = (await oci.GetAsync($"/20180608/vaults?compartmentId={Root}")).Json[0];
        summary.TryGetProperty("wrappingkeyId", out _).ShouldBeFalse();
        summary.GetProperty("extra").GetInt32().ShouldBe(1);
        var response = await oci.GetAsync("/20180608/vaults/v");
        response["wrappingkeyId"].ShouldStartWith("ocid1.key.");
        response["isPrimary"].ShouldBe("True");
        response["vaultType"].ShouldBe("DEFAULT");
        response["lifecycleState"].ShouldBe("SOMETHING_NEW");
        response.Json.TryGetProperty("region", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Usage_counts_SOFTWARE_keys_apart_and_all_others_as_HSM_but_nothing_deleted()
    {
        await using var oci = await Oci.ServeAsync(WithCountedKeys);
        (await oci.GetAsync("/20180608/vaults/v/usage")).Text.ShouldBe(
            """{"keyCount":5,"keyVersionCount":6,"softwareKeyCount":1,"softwareKeyVersionCount":1}"""
        );
    }

    [Fact]
    public async Task A_replica_has_the_same_OCID_in_another_region()
    {
        await using var oci = await Oci.ServeAsync(
            With(vaults: [Vault("v"), Vault("v", "eu-frankfurt-1")], keys: [Key("k")])
        );
        (await oci.GetAsync($"{Ashburn}/20180608/vaults/v")).Status.ShouldBe(200);
        (await oci.GetAsync("https://kms.eu-frankfurt-1.oraclecloud.com/20180608/vaults/v")).Status.ShouldBe(200);
    }
}
