using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Kms;

public sealed class KeyCostTagsTests : RuleSpec<KeyCostTags, Key>
{
    private static readonly Key Bare = new()
    {
        Id = "key",
        CompartmentId = Root,
        LifecycleState = "ENABLED",
        FreeformTags = new Dictionary<string, string>(),
        DefinedTags = new Dictionary<string, IReadOnlyDictionary<string, string>>(),
    };

    private static readonly Verdict Pass = Verdict.Pass("The cost tags are there.");
    private static readonly Verdict Bald = Verdict.Fail("5 of 5 cost tags are missing.");
    private static readonly Verdict None = Verdict.Fail("None of 5 cost tags is there.");
    private static readonly Verdict One = Verdict.Fail("1 of 5 cost tags are missing.");

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "The API gave no tags, so what is missing is not known."
    );

    private static readonly string[] All = ["CostCenter", "Project", "Environment", "Owner", "Department"];

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "no tags",
                [Bare],
                Bald with
                {
                    Evidence = EvidenceOf("CostCenter, Project, Environment, Owner, Department"),
                }
            ),
            new("all free-form", [Freeform(Bare, All)], Pass with { Evidence = EvidenceOf("") }),
            new("all, in small letters", [Freeform(Bare, [.. All.Select(tag => tag.ToLowerInvariant())])], Pass),
            new("all defined", [Defined(Bare, "Finance", All)], Pass),
            new("some free-form, some defined", [Defined(Freeform(Bare, All[..2]), "Finance", All[2..])], Pass),
            new("all but one", [Freeform(Bare, All[1..])], One with { Evidence = EvidenceOf("CostCenter") }),
            new(
                "one without a value",
                [Bare with { FreeformTags = All.ToDictionary(tag => tag, tag => tag == "Owner" ? " " : "x") }],
                One with
                {
                    Evidence = EvidenceOf("Owner"),
                }
            ),
            .. Parameters,
            .. Unread,
            .. States,
        ];

    private static IEnumerable<RuleCase> Parameters =>
        [
            Any("one of them", Freeform(Bare, All[..1]), Pass),
            Any("none of them", Bare, None),
            Tags("of another schema", Freeform(Bare, "team"), Pass, "Team"),
            Tags("of a namespace", Defined(Bare, "Finance", "Team"), Pass, "finance.team"),
            Tags(
                "of another namespace",
                Defined(Bare, "Other", "Team"),
                Verdict.Fail("1 of 1 cost tags are missing."),
                "finance.team"
            ),
            Tags("no tag is asked for", Bare, Pass),
        ];

    private static IEnumerable<RuleCase> Unread =>
        [
            new("no tags were read", [Bare with { FreeformTags = null, DefinedTags = null }], Unknown),
            new("defined tags were not read", [Freeform(Bare with { DefinedTags = null }, All[1..])], Unknown),
            new("what was read is enough", [Freeform(Bare with { DefinedTags = null }, All)], Pass),
        ];

    private static IEnumerable<RuleCase> States =>
        [
            State("DISABLED", Bald),
            State("DREAMING", Bald),
            State(null, Bald),
            State("SCHEDULING_DELETION", expected: null),
            State("PENDING_DELETION", expected: null),
            State("DELETING", expected: null),
            State("DELETED", expected: null),
        ];

    private static IReadOnlyList<Evidence> EvidenceOf(string missing) => [new("missingTags", missing)];

    private static Key Freeform(Key key, params string[] tags) =>
        key with
        {
            FreeformTags = tags.ToDictionary(tag => tag, _ => "x"),
        };

    private static Key Defined(Key key, string space, params string[] tags) =>
        key with
        {
            DefinedTags = new Dictionary<string, IReadOnlyDictionary<string, string>>
            {
                [space] = tags.ToDictionary(tag => tag, _ => "x"),
            },
        };

    private static RuleCase Any(string name, Key key, Verdict expected) => Set(name, key, expected, "match", "any");

    private static RuleCase Tags(string name, Key key, Verdict expected, params string[] tags) =>
        Set(name, key, expected, "tags", tags);

    private static RuleCase Set(string name, Key key, Verdict expected, string parameter, params string[] values) =>
        new(name, [key], expected) { Parameters = new Dictionary<string, string[]> { [parameter] = values } };

    private static RuleCase State(string? state, Verdict? expected) =>
        new($"key {state ?? "missing"}", [Bare with { LifecycleState = state }], expected);
}
