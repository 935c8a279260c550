using System.Text.Json;
using Plumbline.Simulator.Tests.Client;

namespace Plumbline.Simulator.Tests.Access;

/// <summary>The generated user under policies of the tenancy file.</summary>
public sealed class AccessTests : IAsyncDisposable
{
    private Oci _oci = null!;

    public ValueTask DisposeAsync() => _oci.DisposeAsync();

    private async Task ServeAsync(params string[] statements) =>
        _oci = await Oci.ServeAsync(
            $$"""
            {
              "tenancy": {"id": "ocid1.tenancy.oc1..root", "name": "tiny"},
              "regions": ["us-ashburn-1"],
              "compartments": [
                {"id": "open", "compartmentId": "ocid1.tenancy.oc1..root", "name": "open"},
                {"id": "shut", "compartmentId": "ocid1.tenancy.oc1..root", "name": "shut"}
              ],
              "vaults": [{"id": "v", "compartmentId": "open", "region": "us-ashburn-1", "displayName": "v"}],
              "keys": [
                {"id": "k", "compartmentId": "open", "vaultId": "v", "displayName": "seen"},
                {"id": "s", "compartmentId": "shut", "vaultId": "v", "displayName": "unseen"}
              ],
              "policies": [
                {
                  "id": "p",
                  "compartmentId": "ocid1.tenancy.oc1..root",
                  "name": "p",
                  "statements": {{JsonSerializer.Serialize(statements)}}
                }
              ]
            }
            """
        );

    private async Task<string> KeysAsync() =>
        (await _oci.GetAsync("/20180608/vaults/v"))["managementEndpoint"] + "/20180608/keys";

    private static string Details(string compartment) =>
        $$$"""{"compartmentId": "{{{compartment}}}", "displayName": "n", "keyShape": {"algorithm": "AES", "length": 32}}""";

    [Fact]
    public async Task What_no_policy_gives_is_not_there()
    {
        await ServeAsync("Allow group Auditors to inspect compartments in tenancy");
        (await _oci.GetAsync("/20160918/compartments?compartmentId=ocid1.tenancy.oc1..root")).Status.ShouldBe(200);
        var refused = await _oci.GetAsync("/20180608/vaults/v");
        refused.Status.ShouldBe(404);
        refused.Code.ShouldBe("NotAuthorizedOrNotFound");
        _oci.Log.ShouldContain(line => line.Contains("VAULT_READ"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(", \"matchingRule\": null")]
    public async Task Nobody_is_in_a_dynamic_group_without_a_rule(string rule)
    {
        _oci = await Oci.ServeAsync(
            $$"""
            {
              "tenancy": {"id": "t", "name": "tiny"},
              "regions": ["us-ashburn-1"],
              "dynamicGroups": [{"id": "d", "compartmentId": "t", "name": "d"{{rule}}}],
              "policies": [
                {"id": "p", "compartmentId": "t", "name": "p", "statements": ["Allow dynamic-group d to manage all-resources in tenancy"]}
              ]
            }
            """
        );
        (await _oci.GetAsync("/20180608/vaults?compartmentId=t")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_compartments_policy_ends_at_its_border()
    {
        await ServeAsync(
            "Allow group Auditors to read vaults in tenancy",
            "Allow group Auditors to read keys in compartment open"
        );
        var keys = await KeysAsync();
        (await _oci.GetAsync($"{keys}?compartmentId=open")).Ids.ShouldBe(["k"]);
        (await _oci.GetAsync($"{keys}/k")).Status.ShouldBe(200);
        (await _oci.GetAsync($"{keys}?compartmentId=shut")).Status.ShouldBe(404);
        (await _oci.GetAsync($"{keys}/s")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Reading_is_not_changing()
    {
        await ServeAsync("Allow group Auditors to read all-resources in tenancy");
        (await _oci.PostAsync(await KeysAsync(), Details("open"))).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_key_needs_rights_in_its_compartment_and_in_the_vaults()
    {
        await ServeAsync(
            "Allow group Makers to read vaults in tenancy",
            "Allow group Makers to manage keys in compartment shut"
        );
        (await _oci.PostAsync(await KeysAsync(), Details("shut"))).Status.ShouldBe(404);
        await _oci.DisposeAsync();
        await ServeAsync(
            "Allow group Makers to use vaults in compartment open",
            "Allow group Makers to manage keys in compartment shut"
        );
        (await _oci.PostAsync(await KeysAsync(), Details("shut"))).Status.ShouldBe(200);
        (await _oci.PostAsync(await KeysAsync(), Details("open"))).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Search_shows_what_may_be_inspected()
    {
        await ServeAsync("Allow group Auditors to inspect keys in compartment open");
        var found = await _oci.PostAsync(
            "/20180409/resources",
            """{"type": "Structured", "query": "query key resources where displayName != 'wrapping key'"}"""
        );
        found
            .Json.GetProperty("items")
            .EnumerateArray()
            .Select(item => item.GetProperty("identifier").GetString())
            .ShouldBe(["k"]);
    }

    [Fact]
    public async Task A_condition_on_the_key_holds_for_that_key()
    {
        await ServeAsync(
            "Allow group Auditors to read vaults in tenancy",
            "Allow group Auditors to read keys in tenancy where target.key.id = 's'"
        );
        var keys = await KeysAsync();
        (await _oci.GetAsync($"{keys}/s")).Status.ShouldBe(200);
        (await _oci.GetAsync($"{keys}/k")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_statement_that_is_none_is_told_with_its_place()
    {
        var problem = await Should.ThrowAsync<TenancyFileException>(() => ServeAsync("Allow everybody everything"));
        problem.Message.ShouldContain("policies[0].statements[0] is no policy statement");
        _oci = await Oci.StartAsync("empty");
    }
}
