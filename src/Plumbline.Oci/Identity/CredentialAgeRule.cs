using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Identity;

/// <summary>A rule that credentials of one kind are replaced before they are old.</summary>
public abstract class CredentialAgeRule<T> : LifecycleRule<T>
    where T : Resource, ICredential
{
    private static readonly Parameter<int> MaxDays = Parameter.Number("maxDays", 90, 1, 3650);

    public sealed override IReadOnlyList<Parameter> Parameters => [MaxDays];

    protected sealed override bool Concerns(T resource, RuleContext context) => resource.LifecycleState != "INACTIVE";

    protected sealed override Verdict Assess(T resource, RuleContext context) =>
        (
            resource.TimeCreated is not { } created ? Verdict.NotAssessed("Its age is not known.")
            : created >= context.AsOf.AddDays(-context.Get(MaxDays)) ? Verdict.Pass("It is young enough.")
            : Verdict.Fail("It is too old.")
        ) with
        {
            Evidence = [new("timeCreated", resource.TimeCreated?.ToString("u")), new("userId", resource.UserId)],
        };
}
