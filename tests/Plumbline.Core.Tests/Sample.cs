using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Core.Tests.Rules;

namespace Plumbline.Core.Tests;

/// <summary>Small pieces that tests are built of.</summary>
internal static class Sample
{
    public static Tenancy Tenancy { get; } =
        new()
        {
            Id = "ocid1.tenancy.oc1..t",
            CompartmentId = "ocid1.tenancy.oc1..t",
            TenancyName = "acme",
        };

    public static Compartment Compartment(string id, string parent) =>
        new()
        {
            Id = id,
            CompartmentId = parent,
            CompartmentName = id,
        };

    public static Door Door(string id, bool? isClosed = true, string compartmentId = "a") =>
        new()
        {
            Id = id,
            CompartmentId = compartmentId,
            Region = "r1",
            Label = id,
            IsClosed = isClosed,
        };

    public static Inventory Inventory(params Resource[] resources) =>
        new(
            Tenancy,
            new CompartmentTree(Tenancy, [Compartment("a", Tenancy.Id), Compartment("b", Tenancy.Id)]),
            resources
        );

    public static ScanScope Scope(params Rule[] rules) =>
        new()
        {
            Regions = ["r1", "r2"],
            HomeRegion = "r1",
            CompartmentIds = [Tenancy.Id, "a", "b"],
            Rules = rules,
        };

    public static Gap Gap(string? region, string? compartmentId, params string[] rules) =>
        new()
        {
            Region = region,
            CompartmentId = compartmentId,
            Code = "NotAuthorizedOrNotFound",
            Message = "no",
            Rules = rules,
        };

    public static ScanResult Result(
        Inventory inventory,
        IReadOnlyList<Gap>? gaps = null,
        bool stopped = false,
        ScanScope? scope = null,
        Judging? judging = null
    ) =>
        new(
            scope ?? Scope(new DoorIsClosed(), new TenancyHasDoor()),
            inventory,
            gaps ?? [],
            judging ?? Judging.Plain(DateTimeOffset.UnixEpoch)
        )
        {
            Id = "scan",
            StartedAt = judging?.AsOf ?? DateTimeOffset.UnixEpoch,
            FinishedAt = judging?.AsOf ?? DateTimeOffset.UnixEpoch,
            Calls = [],
            Discovery = new()
            {
                Chosen = "auto",
                Regions = new Dictionary<string, string>(),
                Proofs = [],
                Unproven = [],
            },
            Stopped = stopped,
        };
}
