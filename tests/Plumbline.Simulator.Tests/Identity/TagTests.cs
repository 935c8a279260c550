using static Plumbline.Simulator.Tests.Client.Tenancies;

namespace Plumbline.Simulator.Tests.Identity;

public sealed class TagTests
{
    [Fact]
    public async Task A_tag_is_retired_before_it_is_deleted()
    {
        await using var oci = await Iam.ServeAsync();
        var space = (await oci.CreateAsync("tagNamespaces", "ops"))["id"];
        var tags = $"tagNamespaces/{space}/tags";
        var tag = await oci.CallAsync("POST", tags, new { name = "owner", description = "d" });
        (tag["tagNamespaceName"], tag["isRetired"], tag["compartmentId"]).ShouldBe(("ops", "False", Root));
        var twice = await oci.CallAsync("POST", tags, new { name = "Owner", description = "d" });
        (twice.Status, twice.Code).ShouldBe((409, "TagDefinitionAlreadyExists"));
        (await oci.CallAsync("POST", tags, new { name = "a.b", description = "d" })).Status.ShouldBe(400);

        (await oci.CallAsync("DELETE", $"tagNamespaces/{space}")).Status.ShouldBe(409);
        (await oci.CallAsync("DELETE", $"{tags}/owner")).Status.ShouldBe(409);
        (await oci.CallAsync("PUT", $"{tags}/owner", new { isRetired = true }))["isRetired"].ShouldBe("True");
        var deleted = await oci.CallAsync("DELETE", $"{tags}/owner");
        var work = await oci.CallAsync("GET", $"taggingWorkRequests/{deleted.Headers["opc-work-request-id"]}");
        (work["operationType"], work["status"]).ShouldBe(("DELETE_TAG_DEFINITION", "SUCCEEDED"));
        (await oci.CallAsync("GET", $"{tags}/owner")).Status.ShouldBe(404);
        (await oci.CallAsync("DELETE", $"tagNamespaces/{space}")).Status.ShouldBe(204);
    }

    [Fact]
    public async Task A_namespace_moves_and_goes_with_its_tags()
    {
        await using var oci = await Iam.ServeAsync([Compartment("c")]);
        var path = $"tagNamespaces/{(await oci.CreateAsync("tagNamespaces", "ops"))["id"]}";
        await oci.CallAsync("POST", $"{path}/tags", new { name = "owner", description = "d" });
        var moved = await oci.CallAsync("POST", $"{path}/actions/changeCompartment", new { compartmentId = "c" });
        moved.Status.ShouldBe(200);
        (await oci.CallAsync("GET", "tagNamespaces?compartmentId=c")).All("name").ShouldBe(["ops"]);
        (await oci.CallAsync("GET", $"{path}/tags/owner"))["compartmentId"].ShouldBe("c");

        (await oci.CallAsync("POST", $"{path}/actions/cascadeDelete")).Status.ShouldBe(409);
        await oci.CallAsync("PUT", path, new { isRetired = true });
        (await oci.CallAsync("POST", $"{path}/actions/cascadeDelete")).Status.ShouldBe(202);
        (await oci.CallAsync("GET", path)).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_tag_default_names_its_tag()
    {
        await using var oci = await Iam.ServeAsync([Compartment("c")]);
        var space = (await oci.CreateAsync("tagNamespaces", "ops"))["id"];
        var tag = await oci.CallAsync("POST", $"tagNamespaces/{space}/tags", new { name = "owner", description = "d" });
        var details = new
        {
            compartmentId = "c",
            tagDefinitionId = tag["id"],
            value = "v",
        };
        var created = await oci.CallAsync("POST", "tagDefaults", details);
        (created["tagDefinitionName"], created["tagNamespaceId"]).ShouldBe(("owner", space));
        var updated = await oci.CallAsync(
            "PUT",
            $"tagDefaults/{created["id"]}",
            new { value = "w", isRequired = true }
        );
        (updated["value"], updated["isRequired"]).ShouldBe(("w", "True"));
        (await oci.CallAsync("POST", "tagDefaults", details with { tagDefinitionId = "x" })).Status.ShouldBe(404);
    }
}
