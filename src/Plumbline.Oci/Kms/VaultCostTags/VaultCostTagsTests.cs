using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Kms;

/// <summary>What counts as a cost tag is in the cases of OCI-KMS-111, which asks the same of keys.</summary>
public sealed class VaultCostTagsTests : RuleSpec<VaultCostTags, Vault>
{
    private static readonly Vault Bare = new()
    {
        Id = "vault",
        CompartmentId = Root,
        DisplayName = "main",
        LifecycleState = "ACTIVE",
        FreeformTags = new Dictionary<string, string>(),
        DefinedTags = new Dictionary<string, IReadOnlyDictionary<string, string>>(),
    };

    private static readonly Verdict Fail = Verdict.Fail("5 of 5 cost tags are missing.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "no tags",
                [Bare],
                Fail with
                {
                    Evidence = [new("missingTags", "CostCenter, Project, Environment, Owner, Department")],
                }
            ),
            new("all tags", [Tagged("CostCenter", "Project", "Environment", "Owner", "Department")], Pass),
            new("tags of one's own", [Tagged("Team")], Pass)
            {
                Parameters = new Dictionary<string, string[]> { ["tags"] = ["team"] },
            },
            new("one is enough", [Tagged("Owner")], Pass)
            {
                Parameters = new Dictionary<string, string[]> { ["match"] = ["any"] },
            },
            new(
                "tags that were not read",
                [Bare with { DefinedTags = null }],
                Verdict.NotAssessed("The API gave no tags, so what is missing is not known.")
            ),
            State("CREATING", Fail),
            State("DREAMING", Fail),
            State("PENDING_DELETION", expected: null),
            State("SCHEDULING_DELETION", expected: null),
            State("DELETING", expected: null),
            State("DELETED", expected: null),
        ];

    private static Verdict Pass => Verdict.Pass("The cost tags are there.");

    private static Vault Tagged(params string[] keys) =>
        Bare with
        {
            FreeformTags = keys.ToDictionary(key => key, _ => "x"),
        };

    private static RuleCase State(string state, Verdict? expected) =>
        new($"state {state}", [Bare with { LifecycleState = state }], expected);
}
