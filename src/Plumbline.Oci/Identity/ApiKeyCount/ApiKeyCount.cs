using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Identity;

/// <summary>A user should not hold more API keys than one.</summary>
public sealed class ApiKeyCount : LifecycleRule<User>
{
    private static readonly Parameter<int> MaxKeys = Parameter.Number("maxKeys", 1, 0, 3);

    public override string Id => "OCI-IAM-120";

    public override IReadOnlyList<Parameter> Parameters => [MaxKeys];

    public override IReadOnlyList<Need> Needs => [Need.Listed<User>(), Need.Listed<ApiKey>()];

    protected override bool Concerns(User resource, RuleContext context) => resource.LifecycleState != "INACTIVE";

    protected override Verdict Assess(User resource, RuleContext context)
    {
        var keys = UserCredentials<ApiKey>.Of(context).ActiveOf(resource.Id);
        return (
            keys.Count > context.Get(MaxKeys) ? Verdict.Fail("The user has more keys than wanted.")
            : context.MayMiss<ApiKey>("", resource.Id)
                ? Verdict.NotAssessed("Keys may be there that could not be read.")
            : Verdict.Pass("The user has no more keys than wanted.")
        ) with
        {
            Evidence = [new("apiKeys", $"{keys.Count}", Field: "fingerprint")],
        };
    }
}
