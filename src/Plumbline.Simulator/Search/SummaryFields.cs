using System.Collections.Frozen;

namespace Plumbline.Simulator.Search;

/// <summary>The fields that every resource has in Search, whatever its type.</summary>
internal static class SummaryFields
{
    public const string ResourceType = "resourceType";
    public const string Identifier = "identifier";
    public const string CompartmentId = "compartmentId";
    public const string TimeCreated = "timeCreated";
    public const string DisplayName = "displayName";
    public const string AvailabilityDomain = "availabilityDomain";
    public const string LifecycleState = "lifecycleState";
    public const string FreeformTags = "freeformTags";
    public const string DefinedTags = "definedTags";
    public const string SystemTags = "systemTags";

    /// <summary>Name and type, as the descriptions of OCI's APIs write types.</summary>
    public static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        [ResourceType] = "str",
        [Identifier] = "str",
        [CompartmentId] = "str",
        [TimeCreated] = "datetime",
        [DisplayName] = "str",
        [AvailabilityDomain] = "str",
        [LifecycleState] = "str",
    }.ToFrozenDictionary();

    public static readonly IReadOnlyList<string> AllTags = [FreeformTags, DefinedTags, SystemTags];

    public static bool Has(string field) => Types.ContainsKey(field) || AllTags.Contains(field);
}
