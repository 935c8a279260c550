using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.ObjectStorage;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Logging;

public sealed class BucketWriteLogExportTests : RuleSpec<BucketWriteLogExport, Bucket>
{
    private static readonly Bucket Sample = new()
    {
        Id = "bucket",
        CompartmentId = Root,
        Region = "a",
        BucketName = "invoices",
    };

    private static ServiceConnector Connector(
        string group,
        string compartment = Root,
        string? log = null,
        string region = "a"
    ) =>
        new()
        {
            Id = $"connector-{group}-{compartment}-{log}-{region}",
            CompartmentId = Root,
            Region = region,
            LifecycleState = "ACTIVE",
            Source = new("logging", [new(compartment, group, log)]),
            Target = new("streaming"),
        };

    private static Log Log(string service, string resource, string category) =>
        new()
        {
            Id = "log",
            CompartmentId = Root,
            Region = "a",
            LogGroupId = "group",
            IsEnabled = true,
            LifecycleState = "ACTIVE",
            Configuration = new(new LogSource("OCISERVICE", service, resource, category)),
        };

    private static readonly Verdict Pass = Verdict.Pass("A connector takes the write log.");

    private static readonly Verdict Fail = Verdict.Fail("No connector takes the write log.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Connectors may be there that could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("the log", [Sample, Log("objectstorage", "invoices", "write"), Connector("group", log: "log")], Pass),
            new("its group", [Sample, Log("objectstorage", "invoices", "write"), Connector("group")], Pass),
            new("another kind of log", [Sample, Log("objectstorage", "invoices", "other"), Connector("group")], null),
            new(
                "no connector",
                [Sample, Log("objectstorage", "invoices", "write")],
                Fail with
                {
                    Evidence = [new("logs", "log")],
                }
            ),
            new("no log", [Sample], null),
            new("hidden", [Sample, Log("objectstorage", "invoices", "write")], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["ServiceConnector"],
                        Rules = ["OCI-LOGGING-105"],
                    },
                ],
            },
        ];
}
