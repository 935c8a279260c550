using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Identity;

/// <summary>An auth token should be replaced before it is old.</summary>
public sealed class AuthTokenAge : LifecycleRule<AuthToken>
{
    private static readonly Parameter<int> MaxDays = Parameter.Number("maxDays", 90, 1, 3650);

    public override string Id => "OCI-IAM-115";

    public override IReadOnlyList<Parameter> Parameters => [MaxDays];

    protected override bool Concerns(AuthToken resource, RuleContext context) => resource.LifecycleState != "INACTIVE";

    protected override Verdict Assess(AuthToken resource, RuleContext context) =>
        (
            resource.TimeCreated is not { } created ? Verdict.NotAssessed("Its age is not known.")
            : created >= context.AsOf.AddDays(-context.Get(MaxDays)) ? Verdict.Pass("It is young enough.")
            : Verdict.Fail("It is too old.")
        ) with
        {
            Evidence = [new("timeCreated", resource.TimeCreated?.ToString("u")), new("userId", resource.UserId)],
        };
}
