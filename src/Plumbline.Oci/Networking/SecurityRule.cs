using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Networking;

/// <summary>A rule of a network security group.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/iaas/20160918/SecurityRule/</remarks>
public sealed record SecurityRule : Resource
{
    public string? Direction { get; init; }

    public string? Source { get; init; }

    public string? SourceType { get; init; }

    public string? Destination { get; init; }

    public string? DestinationType { get; init; }

    public string? Protocol { get; init; }

    public bool? IsStateless { get; init; }

    public PortOptions? TcpOptions { get; init; }

    public PortOptions? UdpOptions { get; init; }

    public IcmpOptions? IcmpOptions { get; init; }

    [JsonIgnore]
    public override string Name => Id;

    /// <summary>Its OCID stands before its own id, which is unique in the group only.</summary>
    [JsonIgnore]
    public override string? ParentId => Id.Split('/') is [var group, _] ? group : null;

    /// <summary>The same, as a security list would write it.</summary>
    [JsonIgnore]
    public TrafficRule Rule =>
        new(
            Source,
            SourceType,
            Destination,
            DestinationType,
            Protocol,
            IsStateless,
            TcpOptions,
            UdpOptions,
            IcmpOptions
        );
}
