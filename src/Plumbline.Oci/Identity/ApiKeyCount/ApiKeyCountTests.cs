using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Identity;

public sealed class ApiKeyCountTests : RuleSpec<ApiKeyCount, User>
{
    private static readonly User Sample = new()
    {
        Id = "user",
        CompartmentId = Root,
        UserName = "ada",
        LifecycleState = "ACTIVE",
        Email = "ada@example.com",
        EmailVerified = true,
        IsMfaActivated = true,
        TimeCreated = AsOf.AddDays(-400),
        LastSuccessfulLoginTime = AsOf.AddDays(-1),
        Capabilities = new(CanUseConsolePassword: true),
    };

    private static ApiKey Key(string id, string state = "ACTIVE") =>
        new()
        {
            Id = id,
            CompartmentId = Root,
            UserId = "user",
            LifecycleState = state,
        };

    private static readonly Verdict Pass = Verdict.Pass("The user has no more keys than wanted.");

    private static readonly Verdict Fail = Verdict.Fail("The user has more keys than wanted.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Keys may be there that could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("none", [Sample], Pass),
            new("one", [Sample, Key("a")], Pass),
            new("two", [Sample, Key("a"), Key("b")], Fail with { Evidence = [new("apiKeys", "2")] }),
            new("two, one of them off", [Sample, Key("a"), Key("b", "INACTIVE")], Pass),
            new("two where two are wanted", [Sample, Key("a"), Key("b")], Pass)
            {
                Parameters = new Dictionary<string, string[]> { ["maxKeys"] = ["2"] },
            },
            new("hidden", [Sample], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        ResourceId = "user",
                        Hidden = ["ApiKey"],
                        Rules = ["OCI-IAM-120"],
                    },
                ],
            },
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
