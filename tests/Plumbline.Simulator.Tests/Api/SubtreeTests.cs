using Plumbline.Simulator.Tests.Client;

namespace Plumbline.Simulator.Tests.Api;

public sealed class SubtreeTests() : Served(Tenancy)
{
    private const string Url = "/20200131/problems?compartmentId=ocid1.tenancy.oc1..root";

    private const string Tenancy = """
        {
          "tenancy": {"id": "ocid1.tenancy.oc1..root", "name": "tiny"},
          "regions": ["us-ashburn-1"],
          "compartments": [
            {"id": "child", "compartmentId": "ocid1.tenancy.oc1..root", "name": "child"},
            {"id": "grandchild", "compartmentId": "child", "name": "grandchild"}
          ],
          "cloud_guard.problems": [
            {"id": "deep", "compartmentId": "grandchild", "region": "us-ashburn-1"},
            {"id": "top", "compartmentId": "ocid1.tenancy.oc1..root", "region": "us-ashburn-1"}
          ]
        }
        """;

    [Fact]
    public async Task A_list_of_a_subtree_shows_what_is_further_down() =>
        (await ProblemsAsync($"{Url}&compartmentIdInSubtree=true")).ShouldBe(["top", "deep"], ignoreOrder: true);

    [Fact]
    public async Task A_list_of_a_compartment_does_not() => (await ProblemsAsync(Url)).ShouldBe(["top"]);

    private async Task<IEnumerable<string?>> ProblemsAsync(string url) =>
        (await Oci.GetAsync(url))
            .Json.GetProperty("items")
            .EnumerateArray()
            .Select(item => item.GetProperty("id").GetString());
}
