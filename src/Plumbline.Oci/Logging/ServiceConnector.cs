using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Logging;

/// <summary>A connector that moves data from one service to another.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/serviceconnectors/20200909/ServiceConnector/</remarks>
public sealed record ServiceConnector : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public ConnectorSource? Source { get; init; }

    public ConnectorTarget? Target { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
