using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Identity;

/// <summary>A policy: statements that say who may do what where.</summary>
public sealed record Policy : GlobalResource
{
    [JsonPropertyName("name")]
    public string? PolicyName { get; init; }

    public string? LifecycleState { get; init; }

    /// <summary>As their authors wrote them: hostile input.</summary>
    [JsonConverter(typeof(StatementTexts))]
    public IReadOnlyList<string>? Statements { get; init; }

    [JsonIgnore]
    public override string Name => PolicyName ?? Id;

    /// <summary>Whether its statements apply: it is ACTIVE, or in a state that is missing or unknown to this version.</summary>
    internal bool IsInForce => LifecycleState is not ("CREATING" or "INACTIVE" or "DELETING" or "DELETED");
}
