using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.ResourceManager;

/// <summary>A run that failed leaves half of what was meant.</summary>
public sealed class StackLastApply : LifecycleRule<Stack>
{
    public override string Id => "OCI-RESOURCEMANAGER-102";

    public override IReadOnlyList<Need> Needs => [Need.Listed<Stack>(), Need.Listed<StackJob>()];

    protected override Verdict Assess(Stack resource, RuleContext context)
    {
        var last = LastJobs.Of(context).LastOf(resource.Id);
        return (
            context.MayMiss<StackJob>(resource.Region)
                ? Verdict.NotAssessed("Jobs of the stack may be there that could not be read.")
            : last is null ? Verdict.Pass("The stack was never run, or is running.")
            : last.LifecycleState == "SUCCEEDED" ? Verdict.Pass("The last run succeeded.")
            : Verdict.Fail("The last run did not succeed.")
        ) with
        {
            Evidence =
            [
                new("lastJob", last?.LifecycleState, last, "lifecycleState"),
                new("timeCreated", last?.TimeCreated?.ToString("u"), last),
            ],
        };
    }
}
