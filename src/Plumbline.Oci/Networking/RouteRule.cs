namespace Plumbline.Oci.Networking;

/// <summary>Where traffic to some addresses goes.</summary>
public sealed record RouteRule(
    string? Destination = null,
    string? DestinationType = null,
    string? CidrBlock = null,
    string? NetworkEntityId = null
);
