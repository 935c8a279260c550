using Plumbline.Core.Inventories;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Tests;

/// <summary>One scan with every kind of finding and gap.</summary>
internal static class Sample
{
    private static readonly Tenancy Tenancy = new()
    {
        Id = "ocid1.tenancy.oc1..t",
        CompartmentId = "ocid1.tenancy.oc1..t",
        TenancyName = "acme",
    };

    private static readonly DateTimeOffset StartedAt = new(2026, 11, 24, 10, 0, 0, TimeSpan.Zero);

    public static ScanReport Report(string hostileName = "gate") =>
        Gates.AddTo(Result(hostileName).ToReport("1.2.3"), by: hostileName);

    public static ScanResult Result(string hostileName = "gate") =>
        new(Scope, Inventory(hostileName), Gaps, Judging.Plain(StartedAt))
        {
            Id = "0194-scan",
            StartedAt = new DateTimeOffset(2026, 11, 24, 10, 0, 0, TimeSpan.Zero),
            FinishedAt = new DateTimeOffset(2026, 11, 24, 10, 0, 1, 500, TimeSpan.Zero),
            Calls =
            [
                new("kms", "ListKeys", "the keys of a vault in a compartment", 9, 2, 1),
                new("search", "SearchResources", "where resources are: what to list first", 3, 0, 0),
            ],
            Discovery = new()
            {
                Chosen = "auto",
                Regions = new Dictionary<string, string> { ["us-ashburn-1"] = "search", ["eu-frankfurt-1"] = "lists" },
                Proofs = [new("us-ashburn-1", "GetVaultUsage", Checks: 2, Agreeing: 1, Counted: 5, Listed: 4)],
                Unproven = ["no count of OCI includes EXTERNAL vaults"],
                OldestAnswer = new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero),
                Resumed = 3,
            },
            Stopped = false,
        };

    private static ScanScope Scope =>
        new()
        {
            Regions = ["us-ashburn-1", "eu-frankfurt-1"],
            HomeRegion = "us-ashburn-1",
            CompartmentIds = [Tenancy.Id, "ocid1.compartment.oc1..a"],
            Rules = [new GateIsClosed()],
            ChosenRules = ["OCI-Test-101"],
            RegionsNotReady = ["ap-tokyo-1"],
        };

    private static IReadOnlyList<Gap> Gaps =>
        [
            new()
            {
                Region = "us-ashburn-1",
                CompartmentId = "ocid1.compartment.oc1..a",
                ResourceId = "ocid1.vault.oc1.iad.v.a",
                ResourceName = "vault v",
                Service = "kms",
                Operation = "ListKeys",
                Status = 404,
                Code = "NotAuthorizedOrNotFound",
                Message = "Authorization failed.",
                OpcRequestId = "ABC/DEF",
                Rules = ["OCI-Test-101"],
            },
            new()
            {
                Region = "eu-frankfurt-1",
                Code = "NotReachableByEndpoint",
                Message = "--endpoint reaches one region only",
                Rules = ["OCI-Test-101"],
            },
        ];

    private static Inventory Inventory(string hostileName) =>
        new(
            Tenancy,
            new CompartmentTree(
                Tenancy,
                [
                    new Compartment
                    {
                        Id = "ocid1.compartment.oc1..a",
                        CompartmentId = Tenancy.Id,
                        CompartmentName = "a",
                    },
                ]
            ),
            [
                Gate("ocid1.gate.oc1..1", hostileName, true),
                Gate("ocid1.gate.oc1..2", hostileName, false),
                Gate("ocid1.gate.oc1..3", hostileName, null) with
                {
                    CompartmentId = "ocid1.compartment.oc1..unseen",
                },
            ]
        );

    private static Gate Gate(string id, string label, bool? isClosed) =>
        new()
        {
            Id = id,
            Label = label,
            IsClosed = isClosed,
            Region = "us-ashburn-1",
            CompartmentId = "ocid1.compartment.oc1..a",
        };
}
