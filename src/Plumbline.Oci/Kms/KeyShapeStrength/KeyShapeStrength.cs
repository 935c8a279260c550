using System.Globalization;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Kms;

/// <summary>Keys should be long enough for as long as their data must stay secret.</summary>
public sealed class KeyShapeStrength : Rule<Key>
{
    private static readonly Parameter<int> MinAesBits = Parameter.Number("minAesBits", 256, least: 128, most: 256);
    private static readonly Parameter<int> MinRsaBits = Parameter.Number("minRsaBits", 3072, least: 2048, most: 4096);
    private static readonly Parameter<int> MinEcdsaBits = Parameter.Number("minEcdsaBits", 256, least: 256, most: 521);

    public override string Id => "OCI-KMS-104";

    public override IReadOnlyList<Parameter> Parameters => [MinAesBits, MinRsaBits, MinEcdsaBits];

    /// <summary>Lists show the algorithm only.</summary>
    public override IReadOnlyList<Need> Needs =>
        [Need.Listed<Key>(), Need.Whole<Key>().Where<Key>((key, _) => LifecycleState.MayBeEnabled(key))];

    public override bool AppliesTo(Key resource, RuleContext context) => LifecycleState.MayBeEnabled(resource);

    public override Verdict Evaluate(Key resource, RuleContext context)
    {
        var shape = resource.KeyShape;
        var length = shape?.Length?.ToString(CultureInfo.InvariantCulture);
        return Judge(resource, context) with
        {
            Evidence =
            [
                new("algorithm", shape?.Algorithm ?? resource.Algorithm),
                new("length", length, Field: "keyShape.length"),
                new("curveId", shape?.CurveId, Field: "keyShape.curveId"),
            ],
        };
    }

    private static Verdict Judge(Key key, RuleContext context)
    {
        var least = Least(key.KeyShape?.Algorithm, context);
        return key.KeyShape switch
        {
            _ when !LifecycleState.IsKnown(key) => LifecycleState.UnknownOfKey,
            null or { Length: null } => Verdict.NotAssessed("The key's length is not known."),
            _ when least is null => Verdict.NotAssessed("The key's algorithm is missing or unknown to this version."),
            { Bits: var bits } when bits < least => Verdict.Fail($"The key has {bits} bits; it should have {least}."),
            { Bits: var bits } => Verdict.Pass($"The key has {bits} bits."),
        };
    }

    private static int? Least(string? algorithm, RuleContext context) =>
        algorithm switch
        {
            "AES" => context.Get(MinAesBits),
            "RSA" => context.Get(MinRsaBits),
            "ECDSA" => context.Get(MinEcdsaBits),
            _ => null,
        };
}
