using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Tenancies.Generation;

/// <summary>Everything that a generated resource may belong to or refer to.</summary>
internal sealed class Identities(IReadOnlyList<Resource> kms, Places places)
{
    private static readonly string[] KeyNouns = ["key", "kmsKey", "encryptionKey", "customEncryptionKey", "vaultKey"];

    private readonly Dictionary<ResourceType, IReadOnlyList<Identity>> _byType = [];
    private readonly Dictionary<ResourceType, Dictionary<string, string[]>> _idsByRegion = [];

    private readonly Dictionary<string, ResourceType> _byNoun = new(StringComparer.OrdinalIgnoreCase)
    {
        ["vault"] = ResourceTypes.Vaults,
    };

    public void Add(ResourceType type, IReadOnlyList<Identity> identities)
    {
        _byType[type] = identities;
        _byNoun.TryAdd(type.Noun, type);
    }

    public IReadOnlyList<Identity> Of(ResourceType type)
    {
        if (!_byType.TryGetValue(type, out var known))
        {
            var made = kms.Where(resource => resource.Type == type);
            known = _byType[type] = [.. made.Select((resource, number) => Identity(resource, number))];
        }

        return known;
    }

    /// <summary>The type that a field such as <c>subnetId</c> refers to, if its resources are generated.</summary>
    public ResourceType? Referred(string noun) =>
        KeyNouns.Contains(noun, StringComparer.Ordinal) ? ResourceTypes.Keys : _byNoun.GetValueOrDefault(noun);

    /// <summary>One of the resources of this type that can be seen in the region; null if there is none.</summary>
    public string? Any(ResourceType type, string region, Dice dice)
    {
        if (!_idsByRegion.TryGetValue(type, out var ids))
        {
            var byRegion = Of(type)
                .GroupBy(identity => identity.Region, identity => identity.Id, StringComparer.Ordinal);
            ids = _idsByRegion[type] = byRegion.ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        }

        return ids.TryGetValue(type.IsGlobal ? "" : region, out var choice) ? dice.Pick(choice) : null;
    }

    private Identity Identity(Resource resource, int number) =>
        new(
            resource.Type,
            number,
            new Place(
                resource.Type.IsGlobal ? places.Regions[0] : resource.Region,
                resource.Type == ResourceTypes.Compartments ? resource.Id : resource.CompartmentId!
            ),
            resource.ParentId,
            resource.Id
        );
}
