using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Kms;

public sealed class KeyShapeStrengthTests : RuleSpec<KeyShapeStrength, Key>
{
    private static readonly Key Key = new()
    {
        Id = "key",
        CompartmentId = Root,
        LifecycleState = "ENABLED",
        Algorithm = "RSA",
        KeyShape = new KeyShape("RSA", 256),
    };

    private static readonly Verdict Fail = Verdict.Fail("The key has 2048 bits; it should have 3072.");
    private static readonly Verdict NoLength = Verdict.NotAssessed("The key's length is not known.");

    private static readonly Verdict NoAlgorithm = Verdict.NotAssessed(
        "The key's algorithm is missing or unknown to this version."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("RSA 2048", [Key], Fail with { Evidence = EvidenceOfKey }),
            Shape("RSA", 384, "3072"),
            Shape("RSA", 512, "4096"),
            Shape("AES", 16, "128", least: "256"),
            Shape("AES", 24, "192", least: "256"),
            Shape("AES", 32, "256"),
            Shape("ECDSA", 32, "256"),
            Shape("ECDSA", 48, "384"),
            Shape("ECDSA", 66, "521"),
            Set("minRsaBits", "2048", Key, Verdict.Pass("The key has 2048 bits.")),
            Set("minAesBits", "128", Of("AES", 16), Verdict.Pass("The key has 128 bits.")),
            Set("minEcdsaBits", "384", Of("ECDSA", 32), Verdict.Fail("The key has 256 bits; it should have 384.")),
            Set("minEcdsaBits", "521", Of("ECDSA", 66), Verdict.Pass("The key has 521 bits.")),
            new("shape was not read", [Key with { KeyShape = null }], NoLength),
            new("no length", [Key with { KeyShape = new KeyShape("RSA") }], NoLength),
            new("unknown algorithm", [Of("KYBER", 96)], NoAlgorithm),
            new("no algorithm", [Key with { KeyShape = new KeyShape(Length: 32) }], NoAlgorithm),
            State("DISABLED", expected: null),
            State("PENDING_DELETION", expected: null),
            State("DELETED", expected: null),
            State(null, LifecycleState.UnknownOfKey),
            State("DREAMING", LifecycleState.UnknownOfKey),
        ];

    private static IReadOnlyList<Evidence> EvidenceOfKey =>
        [new("algorithm", "RSA"), new("length", "256"), new("curveId", null)];

    private static Key Of(string algorithm, int length) => Key with { KeyShape = new KeyShape(algorithm, length) };

    private static RuleCase Shape(string algorithm, int length, string bits, string? least = null) =>
        new(
            $"{algorithm} {bits}",
            [Of(algorithm, length)],
            least is null
                ? Verdict.Pass($"The key has {bits} bits.")
                : Verdict.Fail($"The key has {bits} bits; it should have {least}.")
        );

    private static RuleCase Set(string parameter, string value, Key key, Verdict expected) =>
        new($"{parameter} {value}", [key], expected)
        {
            Parameters = new Dictionary<string, string[]> { [parameter] = [value] },
        };

    private static RuleCase State(string? state, Verdict? expected) =>
        new($"key {state ?? "missing"}", [Key with { LifecycleState = state }], expected);
}
