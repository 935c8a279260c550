using Plumbline.Core.Rules;

namespace Plumbline.Oci.ObjectStorage;

/// <summary>A pre-authenticated request should not outlive its purpose.</summary>
public sealed class PreauthenticatedRequestExpiry : Rule<PreauthenticatedRequest>
{
    private static readonly Parameter<int> MaxDays = Parameter.Number("maxDays", 30, 1, 3650);

    public override string Id => "OCI-OBJECTSTORAGE-107";

    public override IReadOnlyList<Parameter> Parameters => [MaxDays];

    public override IReadOnlyList<Need> Needs => [Need.Listed<PreauthenticatedRequest>(), Need.Listed<Bucket>()];

    public override bool AppliesTo(PreauthenticatedRequest resource, RuleContext context) =>
        !(resource.TimeExpires <= context.AsOf);

    public override Verdict Evaluate(PreauthenticatedRequest resource, RuleContext context) =>
        (
            resource.TimeExpires is not { } expires ? Verdict.NotAssessed("Until when the request lives is not known.")
            : expires <= context.AsOf.AddDays(context.Get(MaxDays)) ? Verdict.Pass("The request expires soon.")
            : Verdict.Fail("The request lives too long.")
        ) with
        {
            Evidence = [new("timeExpires", resource.TimeExpires?.ToString("u"))],
        };
}
