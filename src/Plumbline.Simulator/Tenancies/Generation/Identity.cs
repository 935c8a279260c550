using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Tenancies.Generation;

/// <summary>What is known of a resource before it is made: enough to belong to it and to refer to it.</summary>
internal sealed record Identity(ResourceType Type, int Number, Place Place, string ParentId, string Id)
{
    /// <summary>What its own children name it by.</summary>
    public string Key => Type.KeyOf(ParentId, Id);

    /// <summary>Where the server keeps it.</summary>
    public string Region => Type.IsGlobal ? "" : Place.Region;
}
