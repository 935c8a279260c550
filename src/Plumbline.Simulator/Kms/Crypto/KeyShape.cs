using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Kms.Crypto;

/// <summary>What kind of key: <c>Length</c> is in bytes, <c>CurveId</c> only for ECDSA.</summary>
internal sealed record KeyShape(string Algorithm, int Length, string? CurveId = null)
{
    /// <summary>This shape, if OCI makes such keys.</summary>
    public KeyShape Legal() =>
        KeyShapes.IsLegal(Algorithm, Length, CurveId)
            ? this
            : throw ApiException.InvalidParameter($"keyShape: {Algorithm} keys do not come in this length and curve.");
}
