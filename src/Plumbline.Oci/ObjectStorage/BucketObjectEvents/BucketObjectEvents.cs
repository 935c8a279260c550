using Plumbline.Core.Rules;

namespace Plumbline.Oci.ObjectStorage;

/// <summary>A bucket should emit events when objects change.</summary>
public sealed class BucketObjectEvents : Rule<Bucket>
{
    public override string Id => "OCI-OBJECTSTORAGE-105";

    public override IReadOnlyList<Need> Needs => [Need.Whole<Bucket>()];

    public override Verdict Evaluate(Bucket resource, RuleContext context) =>
        (
            resource.ObjectEventsEnabled switch
            {
                true => Verdict.Pass("The bucket emits events."),
                false => Verdict.Fail("The bucket emits no events."),
                null => Verdict.NotAssessed("The bucket could not be read, so nobody can tell."),
            }
        ) with
        {
            Evidence = [new("objectEventsEnabled", resource.ObjectEventsEnabled?.ToString())],
        };
}
