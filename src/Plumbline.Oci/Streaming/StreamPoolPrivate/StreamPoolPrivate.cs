using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Streaming;

/// <summary>Messages between your systems need not pass the internet.</summary>
public sealed class StreamPoolPrivate : LifecycleRule<StreamPool>
{
    public override string Id => "OCI-STREAMING-102";

    protected override Verdict Assess(StreamPool resource, RuleContext context) =>
        Verdict.Of(
            resource.IsPrivate,
            "The pool is reached from its network only.",
            "The pool has a public endpoint.",
            "Whether the pool is private is not known."
        ) with
        {
            Evidence = [new("isPrivate", resource.IsPrivate?.ToString())],
        };
}
