using Plumbline.Core.Rules;
using Plumbline.Oci.ObjectStorage;

namespace Plumbline.Oci.Logging;

/// <summary>Read logs of buckets are taken elsewhere.</summary>
public sealed class BucketReadLogExport : Rule<Bucket>
{
    public override string Id => "OCI-LOGGING-106";

    public override IReadOnlyList<Need> Needs =>
        [Need.Listed<Bucket>(), Need.Whole<ServiceConnector>(), Need.Listed<LogGroup>(), Need.Listed<Log>()];

    public override bool AppliesTo(Bucket resource, RuleContext context) => LogsOf(resource, context).Count > 0;

    public override Verdict Evaluate(Bucket resource, RuleContext context) =>
        (
            LogsOf(resource, context).Any(log => LogExports.Of(context).Takes(log))
                ? Verdict.Pass("A connector takes the read log.")
            : context.MayMiss<ServiceConnector>(resource.Region)
                ? Verdict.NotAssessed("Connectors may be there that could not be read.")
            : Verdict.Fail("No connector takes the read log.")
        ) with
        {
            Evidence =
            [
                new(
                    "logs",
                    string.Join(", ", LogsOf(resource, context).Select(log => log.Id)),
                    Field: "configuration.source.resource"
                ),
            ],
        };

    private static IReadOnlyList<Log> LogsOf(Bucket bucket, RuleContext context) =>
        ServiceLogs.Of(context).OfCategory("objectstorage", "read", bucket.Region, bucket.Name);
}
