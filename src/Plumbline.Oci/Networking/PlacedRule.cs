using Plumbline.Core.Rules;

namespace Plumbline.Oci.Networking;

/// <summary>A rule where it stands.</summary>
/// <param name="Filter">The security list or group that has it.</param>
/// <param name="IsIngress">Whether it is about traffic that comes in.</param>
/// <param name="Field">Its place there, in the API's words.</param>
internal sealed record PlacedRule(TrafficFilter Filter, TrafficRule Rule, bool IsIngress, string Field)
{
    /// <summary>The addresses at the other end; null where that is a group or a service.</summary>
    public string? Peer => Rule.Peer(IsIngress);

    public bool IsOpenToInternet => AddressRange.IsInternet(Peer);

    /// <summary>The rule as evidence: <c>0.0.0.0/0 tcp 22</c>.</summary>
    public Evidence ToEvidence() => new(Field, $"{Peer} {Rule}", Filter, Field);
}
