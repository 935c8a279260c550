using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Identity;

/// <summary>A user that does not sign in any more should be blocked.</summary>
public sealed class UnusedUser : LifecycleRule<User>
{
    private static readonly Parameter<int> MaxDays = Parameter.Number("maxDays", 45, 1, 3650);

    public override string Id => "OCI-IAM-119";

    public override IReadOnlyList<Parameter> Parameters => [MaxDays];

    public override IReadOnlyList<Need> Needs => [Need.Listed<User>(), Need.Listed<ApiKey>()];

    protected override bool Concerns(User resource, RuleContext context) =>
        LocalUsers.IsActive(resource)
        && (resource.Capabilities?.CanUseConsolePassword != false || HasKeys(resource, context));

    protected override Verdict Assess(User resource, RuleContext context)
    {
        var limit = context.AsOf.AddDays(-context.Get(MaxDays));
        return (
            resource.LastSuccessfulLoginTime >= limit || resource.TimeCreated >= limit
                ? Verdict.Pass("The user signed in not long ago.")
            : resource.Capabilities?.CanUseConsolePassword != true || resource.TimeCreated is null
                ? Verdict.NotAssessed("When the user was last active is not known.")
            : Verdict.Fail("The user did not sign in for too long.")
        ) with
        {
            Evidence =
            [
                new("lastSuccessfulLoginTime", resource.LastSuccessfulLoginTime?.ToString("u")),
                new("timeCreated", resource.TimeCreated?.ToString("u")),
                new(
                    "canUseConsolePassword",
                    resource.Capabilities?.CanUseConsolePassword?.ToString(),
                    Field: "capabilities.canUseConsolePassword"
                ),
            ],
        };
    }

    private static bool HasKeys(User user, RuleContext context) =>
        UserCredentials<ApiKey>.Of(context).ActiveOf(user.Id).Count > 0;
}
