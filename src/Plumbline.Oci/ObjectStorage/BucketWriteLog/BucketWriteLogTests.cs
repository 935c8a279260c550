using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Logging;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.ObjectStorage;

public sealed class BucketWriteLogTests : RuleSpec<BucketWriteLog, Bucket>
{
    private static readonly Bucket Sample = new()
    {
        Id = "bucket",
        CompartmentId = Root,
        Region = "a",
        BucketName = "invoices",
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

    private static readonly Verdict Pass = Verdict.Pass("Writes are logged.");

    private static readonly Verdict Fail = Verdict.Fail("Writes are not logged.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Logs may be there that could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "a write log",
                [Sample, Log("objectstorage", "invoices", "write")],
                Pass with
                {
                    Evidence = [new("writeLogs", "log")],
                }
            ),
            new("a read log", [Sample, Log("objectstorage", "invoices", "read")], Fail),
            new("one of another bucket", [Sample, Log("objectstorage", "other", "write")], Fail),
            new(
                "one of another region",
                [Sample, Log("objectstorage", "invoices", "write") with { Region = "b" }],
                Fail
            ),
            new(
                "one that is off",
                [Sample, Log("objectstorage", "invoices", "write") with { IsEnabled = false }],
                Fail
            ),
            new("none", [Sample], Fail),
            new("hidden", [Sample], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["Log"],
                        Rules = ["OCI-OBJECTSTORAGE-104"],
                    },
                ],
            },
        ];
}
