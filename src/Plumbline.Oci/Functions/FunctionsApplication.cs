using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;
using Plumbline.Oci.Networking;

namespace Plumbline.Oci.Functions;

/// <summary>Functions that are run together.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/functions/20181201/ApplicationSummary/</remarks>
public sealed record FunctionsApplication : Resource, ILifecycle, IInSecurityGroups, IInSubnets
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public IReadOnlyList<string>? SubnetIds { get; init; }

    public IReadOnlyList<string>? NetworkSecurityGroupIds { get; init; }

    public SigningPolicy? ImagePolicyConfig { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;

    [JsonIgnore]
    public IReadOnlyList<string>? NsgIds => NetworkSecurityGroupIds;
}
