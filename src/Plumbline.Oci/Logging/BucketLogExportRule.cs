using Plumbline.Core.Rules;
using Plumbline.Oci.ObjectStorage;

namespace Plumbline.Oci.Logging;

/// <summary>A rule that logs of buckets are taken elsewhere.</summary>
public abstract class BucketLogExportRule : Rule<Bucket>
{
    /// <summary>The log's category: <c>read</c> or <c>write</c>.</summary>
    private protected abstract string Category { get; }

    public sealed override IReadOnlyList<Need> Needs =>
        [Need.Listed<Bucket>(), Need.Whole<ServiceConnector>(), Need.Listed<LogGroup>(), Need.Listed<Log>()];

    public sealed override bool AppliesTo(Bucket resource, RuleContext context) => LogsOf(resource, context).Count > 0;

    public sealed override Verdict Evaluate(Bucket resource, RuleContext context) =>
        (
            LogsOf(resource, context).Any(log => LogExports.Of(context).Takes(log))
                ? Verdict.Pass($"A connector takes the {Category} log.")
            : context.MayMiss<ServiceConnector>(resource.Region)
                ? Verdict.NotAssessed("Connectors may be there that could not be read.")
            : Verdict.Fail($"No connector takes the {Category} log.")
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

    private IReadOnlyList<Log> LogsOf(Bucket bucket, RuleContext context) =>
        ServiceLogs.Of(context).OfCategory("objectstorage", Category, bucket.Region, bucket.Name);
}
