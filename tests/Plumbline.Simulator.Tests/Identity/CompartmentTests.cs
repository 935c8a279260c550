using Microsoft.Extensions.Time.Testing;
using Plumbline.Simulator.Tests.Client;
using static Plumbline.Simulator.Tests.Client.Tenancies;

namespace Plumbline.Simulator.Tests.Identity;

public sealed class CompartmentTests
{
    [Fact]
    public async Task Names_are_unique_among_siblings_only()
    {
        await using var oci = await Iam.ServeAsync();
        var dev = await oci.CreateAsync("compartments", "dev");
        dev["lifecycleState"].ShouldBe("CREATING");
        await oci.CreateAsync("compartments", "dev", dev["id"]);
        var twice = await CreateAsync(oci, "DEV", Root);
        (twice.Status, twice.Code).ShouldBe((409, "CompartmentAlreadyExists"));
        var other = await oci.CreateAsync("compartments", "other");
        (await oci.CallAsync("PUT", $"compartments/{other["id"]}", new { name = "dev" })).Status.ShouldBe(409);
        (await oci.CallAsync("PUT", $"compartments/{other["id"]}", new { name = "Other" }))["name"].ShouldBe("Other");
        (await CreateAsync(oci, "a b", Root)).Code.ShouldBe("InvalidParameter");
        (await CreateAsync(oci, "x", "nowhere")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Six_levels_is_the_end()
    {
        await using var oci = await Iam.ServeAsync();
        var parent = Root;
        for (var level = 1; level <= 6; level++)
        {
            parent = (await oci.CreateAsync("compartments", $"c{level}", parent))["id"];
        }

        (await CreateAsync(oci, "c7", parent)).Code.ShouldBe("InvalidParameter");
    }

    [Fact]
    public async Task A_deleted_compartment_stays_listed_under_another_name()
    {
        await using var oci = await Iam.ServeAsync();
        var created = await oci.CreateAsync("compartments", "dev");
        var path = $"compartments/{created["id"]}";
        var etag = (await oci.CallAsync("GET", path)).Headers["etag"];
        (await oci.CallAsync("DELETE", path, ifMatch: "old")).Status.ShouldBe(412);
        var deleted = await oci.CallAsync("DELETE", path, ifMatch: etag);
        deleted.Status.ShouldBe(202);
        var work = await oci.CallAsync("GET", $"workRequests/{deleted.Headers["opc-work-request-id"]}");
        (work["operationType"], work["status"]).ShouldBe(("DELETE_COMPARTMENT", "SUCCEEDED"));
        var works = await oci.CallAsync("GET", $"workRequests?compartmentId={Root}");
        works.Ids.ShouldBe([deleted.Headers["opc-work-request-id"]]);

        var listed = await oci.CallAsync("GET", $"compartments?compartmentId={Root}&lifecycleState=DELETED");
        listed.Ids.ShouldBe([created["id"]]);
        listed.All("name").ShouldBe([(await oci.CallAsync("GET", path))["name"]]);
        listed.All("name")[0].ShouldStartWith("dev.");
        await oci.CreateAsync("compartments", "dev");
        (await oci.CallAsync("DELETE", path)).Status.ShouldBe(409);
        (await oci.CallAsync("POST", $"{path}/actions/recoverCompartment"))["lifecycleState"].ShouldBe("ACTIVE");
        (await oci.CallAsync("POST", $"{path}/actions/recoverCompartment")).Status.ShouldBe(409);
    }

    [Fact]
    public async Task Deleting_takes_its_time()
    {
        var delay = TimeSpan.FromMinutes(1);
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var oci = await Oci.StartAsync(
            new SimulatorOptions
            {
                Tenancies = ["empty"],
                LifecycleDelay = delay,
                TimeProvider = time,
            }
        );
        var created = await oci.CreateAsync("compartments", "dev", oci.TenancyId);
        var path = $"compartments/{created["id"]}";
        (await oci.CallAsync("GET", path))["lifecycleState"].ShouldBe("CREATING");
        time.Advance(delay);
        (await oci.CallAsync("GET", path))["lifecycleState"].ShouldBe("ACTIVE");
        var work = (await oci.CallAsync("DELETE", path)).Headers["opc-work-request-id"];
        (await oci.CallAsync("GET", path))["lifecycleState"].ShouldBe("DELETING");
        (await oci.CallAsync("GET", $"workRequests/{work}"))["status"].ShouldBe("IN_PROGRESS");
        time.Advance(delay);
        (await oci.CallAsync("GET", path))["lifecycleState"].ShouldBe("DELETED");
        (await oci.CallAsync("GET", $"workRequests/{work}"))["status"].ShouldBe("SUCCEEDED");
    }

    [Fact]
    public async Task What_holds_something_is_not_deleted()
    {
        await using var oci = await Oci.ServeAsync(
            With(
                compartments: [Compartment("a"), Compartment("b"), Compartment("b1", "b"), Compartment("c")],
                vaults: [Vault("v", compartment: "a")]
            )
        );
        (await oci.CallAsync("DELETE", "compartments/a")).Message!.ShouldContain("Vault v");
        (await oci.CallAsync("DELETE", "compartments/b")).Status.ShouldBe(409);
        (await oci.CallAsync("DELETE", "compartments/b1")).Status.ShouldBe(202);
        (await oci.CallAsync("DELETE", "compartments/b")).Status.ShouldBe(202);
        (await oci.CallAsync("DELETE", "compartments/c")).Status.ShouldBe(202);
        (await oci.CallAsync("DELETE", $"compartments/{Root}")).Status.ShouldBe(400);
    }

    [Fact]
    public async Task A_move_takes_everything_below_along()
    {
        await using var oci = await Iam.ServeAsync([Compartment("a"), Compartment("b"), Compartment("b1", "b")]);
        (await MoveAsync(oci, "b", "a")).Status.ShouldBe(202);
        (await oci.CallAsync("GET", "compartments/b"))["compartmentId"].ShouldBe("a");
        (await oci.CallAsync("GET", $"compartments?compartmentId={Root}")).Ids.ShouldBe(["a"]);
        (await oci.CallAsync("GET", "compartments?compartmentId=a")).Ids.ShouldBe(["b"]);
        var all = await oci.CallAsync("GET", $"compartments?compartmentId={Root}&compartmentIdInSubtree=true");
        all.Ids.ShouldBe(["a", "b", "b1"]);
    }

    [Theory]
    [InlineData("a", "a1", 400)]
    [InlineData("a", "a", 400)]
    [InlineData("a", "nowhere", 404)]
    [InlineData("a", "deep5", 400)]
    [InlineData("deep2", "a1", 202)]
    [InlineData("deep5", "gone", 409)]
    public async Task A_move_keeps_the_tree_a_tree(string id, string target, int status)
    {
        await using var oci = await Iam.ServeAsync([
            Compartment("a"),
            Compartment("a1", "a"),
            Compartment("deep1"),
            .. Enumerable.Range(2, 4).Select(level => Compartment($"deep{level}", $"deep{level - 1}")),
            new
            {
                id = "gone",
                compartmentId = Root,
                name = "gone",
                lifecycleState = "DELETED",
            },
        ]);
        var moved = await MoveAsync(oci, id, target);
        moved.Status.ShouldBe(status, moved.Text);
    }

    [Fact]
    public async Task The_root_has_the_tenancys_tags_and_an_etag()
    {
        await using var oci = await Oci.ServeAsync(
            $$"""{ "tenancy": { "id": "{{Root}}", "freeformTags": { "a": "b" } }, "regions": ["us-ashburn-1"] }"""
        );
        var root = await oci.CallAsync("GET", $"compartments/{Root}");
        root.Json.GetProperty("freeformTags").GetProperty("a").GetString().ShouldBe("b");
        root.Headers["etag"].ShouldNotBeEmpty();
        (await oci.CallAsync("GET", $"tenancies/{Root}")).Headers["etag"].ShouldNotBeEmpty();
    }

    private static Task<Response> CreateAsync(Oci oci, string name, string parent) =>
        oci.CallAsync(
            "POST",
            "compartments",
            new
            {
                compartmentId = parent,
                name,
                description = "",
            }
        );

    private static Task<Response> MoveAsync(Oci oci, string id, string target) =>
        oci.CallAsync("POST", $"compartments/{id}/actions/moveCompartment", new { targetCompartmentId = target });
}
