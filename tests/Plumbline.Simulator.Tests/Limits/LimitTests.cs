using System.Text.Json;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Tests.Kms;
using Plumbline.Simulator.Tests.Kms.Vaults;
using static Plumbline.Simulator.Tests.Client.Tenancies;

namespace Plumbline.Simulator.Tests.Limits;

public sealed class LimitTests
{
    private const string Limits = "https://limits.us-ashburn-1.oci.oraclecloud.com/20190729";
    private const string Availability = $"{Limits}/services/kms/limits/virtual-vault-count/resourceAvailability";

    [Fact]
    public async Task Ten_vaults_are_the_limit_even_if_some_are_pending_deletion()
    {
        await using var lab = await Lab.StartAsync();
        for (var count = 0; count < 10; count++)
        {
            await lab.ActAsync(await lab.CreateAsync(), "scheduleDeletion");
        }

        var refused = await lab.Oci.PostAsync($"{Lab.Ashburn}/vaults", Lab.Details());
        (refused.Status, refused.Code).ShouldBe((400, "LimitExceeded"));
        (await lab.Oci.PostAsync($"{Lab.Frankfurt}/vaults", Lab.Details())).Status.ShouldBe(200);
        await lab.AdvanceAsync("P31D");
        (await lab.Oci.PostAsync($"{Lab.Ashburn}/vaults", Lab.Details())).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Availability_counts_below_the_compartment_what_is_used_and_in_all_what_is_left()
    {
        await using var lab = await Lab.StartAsync();
        await lab.CreateAsync();
        await lab.Oci.PostAsync($"{Lab.Ashburn}/vaults", Lab.Details(compartment: "c"));
        var all = await lab.Oci.GetAsync($"{Availability}?compartmentId={Root}");
        (all["used"], all["available"]).ShouldBe(("2", "8"));
        var one = await lab.Oci.GetAsync($"{Availability}?compartmentId=c");
        (one["used"], one["available"]).ShouldBe(("1", "8"));
        (await lab.Oci.GetAsync($"{Availability}?compartmentId=none")).Status.ShouldBe(404);
        (await lab.Oci.GetAsync($"{Availability}?compartmentId=c&availabilityDomain=x")).Status.ShouldBe(400);
    }

    [Fact]
    public async Task The_tenancy_file_overrides_and_adds_limits()
    {
        await using var lab = await Lab.StartAsync(
            WithLimits(
                Limit("kms", "virtual-vault-count", 1),
                Limit("compute", "cores", 7, used: 5),
                Limit("compute", "gpus", 3)
            )
        );
        await lab.CreateAsync();
        (await lab.Oci.PostAsync($"{Lab.Ashburn}/vaults", Lab.Details())).Code.ShouldBe("LimitExceeded");
        (await ListAsync(lab, "kms")).ShouldBe(
            """[{"name":"virtual-vault-count","scopeType":"REGION","value":1},{"name":"virtual-private-vault-count","scopeType":"REGION","value":5}]"""
        );
        (await ListAsync(lab, "compute", "&name=gpus")).ShouldBe(
            """[{"name":"gpus","scopeType":"REGION","value":3}]"""
        );
        var used = await lab.Oci.GetAsync(
            $"{Limits}/services/compute/limits/cores/resourceAvailability?compartmentId={Root}"
        );
        (used["used"], used["available"]).ShouldBe(("5", "2"));
        var unknown = $"{Limits}/services/compute/limits/gpus/resourceAvailability?compartmentId={Root}";
        (await lab.Oci.GetAsync(unknown)).Status.ShouldBe(404);
        var services = await lab.Oci.GetAsync($"{Limits}/services?compartmentId={Root}&sortBy=name");
        services.All("name").ShouldBe(["compute", "kms"]);
        var definitions = $"{Limits}/limitDefinitions?compartmentId={Root}&serviceName=compute";
        (await lab.Oci.GetAsync(definitions)).All("name").ShouldBe(["cores", "gpus"]);
    }

    [Fact]
    public async Task A_files_limit_without_a_number_limits_nothing()
    {
        var odd = Limit("compute", "cores", 1);
        odd["used"] = "many";
        var unknown = Limit("kms", "virtual-vault-count", 1);
        unknown["value"] = null!;
        await using var lab = await Lab.StartAsync(WithLimits(odd, unknown));
        (await lab.Oci.PostAsync($"{Lab.Ashburn}/vaults", Lab.Details())).Status.ShouldBe(200);
        var url = $"{Limits}/services/compute/limits/cores/resourceAvailability?compartmentId={Root}";
        (await lab.Oci.GetAsync(url)).Status.ShouldBe(404);
    }

    [Fact]
    public async Task An_asymmetric_version_counts_twice_against_a_limit_of_versions()
    {
        await using var lab = await Lab.StartAsync(
            WithLimits(Limit("kms", "virtual-vault-softwarekeyversion-count", 3))
        );
        var vault = await lab.CreateAsync();
        var keys = await lab.KeysAsync(vault);
        var rsa = CreateKeyTests.Details("keyShape", """{"algorithm":"RSA","length":256}""");
        (await lab.Oci.PostAsync(keys, rsa)).Status.ShouldBe(200);
        (await lab.Oci.PostAsync(keys, rsa)).Code.ShouldBe("LimitExceeded");
        (await lab.Oci.PostAsync(keys, CreateKeyTests.Details())).Status.ShouldBe(200);
        (await lab.Oci.PostAsync(keys, CreateKeyTests.Details())).Code.ShouldBe("LimitExceeded");
        (await lab.Oci.PostAsync(keys, CreateKeyTests.Details("protectionMode", "\"HSM\""))).Status.ShouldBe(200);
    }

    private static async Task<string> ListAsync(Lab lab, string service, string filter = "") =>
        (await lab.Oci.GetAsync($"{Limits}/limitValues?compartmentId={Root}&serviceName={service}{filter}")).Text;

    private static string WithLimits(params object[] limits)
    {
        var tenancy = JsonNode.Parse(With(vaults: []))!;
        tenancy["limitValues"] = JsonSerializer.SerializeToNode(limits);
        return tenancy.ToJsonString();
    }

    private static Dictionary<string, object> Limit(string serviceName, string name, int value, int? used = null)
    {
        var limit = new Dictionary<string, object>
        {
            ["compartmentId"] = Root,
            ["region"] = "us-ashburn-1",
            ["serviceName"] = serviceName,
            ["name"] = name,
            ["scopeType"] = "REGION",
            ["value"] = value,
        };
        return used is null ? limit : new(limit) { ["used"] = used };
    }
}
