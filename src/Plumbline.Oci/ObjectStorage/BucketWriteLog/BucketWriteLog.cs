using Plumbline.Core.Rules;
using Plumbline.Oci.Logging;

namespace Plumbline.Oci.ObjectStorage;

/// <summary>Who writes to a bucket should be logged.</summary>
public sealed class BucketWriteLog : Rule<Bucket>
{
    public override string Id => "OCI-OBJECTSTORAGE-104";

    public override IReadOnlyList<Need> Needs => [Need.Listed<Bucket>(), Need.Listed<LogGroup>(), Need.Listed<Log>()];

    public override Verdict Evaluate(Bucket resource, RuleContext context)
    {
        var logs = ServiceLogs.Of(context).OfCategory("objectstorage", "write", resource.Region, resource.Name);
        return (
            logs.Count > 0 ? Verdict.Pass("Writes are logged.")
            : context.MayMiss<Log>(resource.Region) ? Verdict.NotAssessed("Logs may be there that could not be read.")
            : Verdict.Fail("Writes are not logged.")
        ) with
        {
            Evidence =
            [
                new("writeLogs", string.Join(", ", logs.Select(log => log.Id)), Field: "configuration.source.resource"),
            ],
        };
    }
}
